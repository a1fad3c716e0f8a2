import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { readingPlan as en } from './en/reading-plan.ts';
import { readingPlan as ja } from './ja/reading-plan.ts';

export const readingPlanMessages: Translations<MessagesLike<typeof en>> = { en, ja };
