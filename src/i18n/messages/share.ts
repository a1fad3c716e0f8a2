import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { share as en } from './en/share.ts';
import { share as ja } from './ja/share.ts';

export const shareMessages: Translations<MessagesLike<typeof en>> = { en, ja };
