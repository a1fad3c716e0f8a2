import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { marks as en } from './en/marks.ts';
import { marks as ja } from './ja/marks.ts';

export const marksMessages: Translations<MessagesLike<typeof en>> = { en, ja };
