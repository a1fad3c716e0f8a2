import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { handover as en } from './en/handover.ts';
import { handover as ja } from './ja/handover.ts';

export const handoverMessages: Translations<MessagesLike<typeof en>> = { en, ja };
