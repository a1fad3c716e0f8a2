import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { history as en } from './en/history.ts';
import { history as ja } from './ja/history.ts';

export const historyMessages: Translations<MessagesLike<typeof en>> = { en, ja };
