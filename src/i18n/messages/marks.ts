import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { marks as en } from './en/marks.ts';
import { marks as ja } from './ja/marks.ts';

export const marksMessages: Translations<MessagesLike<typeof en>> = { en, ja };
