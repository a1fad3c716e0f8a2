import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { plan as en } from './en/plan.ts';
import { plan as ja } from './ja/plan.ts';

export const planMessages: Translations<MessagesLike<typeof en>> = { en, ja };
