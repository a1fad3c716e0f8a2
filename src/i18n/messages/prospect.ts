import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { prospect as en } from './en/prospect.ts';
import { prospect as ja } from './ja/prospect.ts';

export const prospectMessages: Translations<MessagesLike<typeof en>> = { en, ja };
