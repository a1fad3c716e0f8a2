import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { filters as en } from './en/filters.ts';
import { filters as ja } from './ja/filters.ts';

export const filtersMessages: Translations<MessagesLike<typeof en>> = { en, ja };
