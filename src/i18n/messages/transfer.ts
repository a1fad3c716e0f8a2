import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { transfer as en } from './en/transfer.ts';
import { transfer as ja } from './ja/transfer.ts';

export const transferMessages: Translations<MessagesLike<typeof en>> = { en, ja };
