import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { continueCard as en } from './en/continue-card.ts';
import { continueCard as ja } from './ja/continue-card.ts';

export const continueCardMessages: Translations<MessagesLike<typeof en>> = { en, ja };
