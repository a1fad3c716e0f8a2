import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { transfer as en } from './en/transfer.ts';
import { transfer as ja } from './ja/transfer.ts';

export const transferMessages: Translations<MessagesLike<typeof en>> = { en, ja };
