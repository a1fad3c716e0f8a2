import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { filters as en } from './en/filters.ts';
import { filters as ja } from './ja/filters.ts';

export const filtersMessages: Translations<MessagesLike<typeof en>> = { en, ja };
