import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { share as en } from './en/share.ts';
import { share as ja } from './ja/share.ts';

export const shareMessages: Translations<MessagesLike<typeof en>> = { en, ja };
