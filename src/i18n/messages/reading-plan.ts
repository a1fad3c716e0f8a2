import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { readingPlan as en } from './en/reading-plan.ts';
import { readingPlan as ja } from './ja/reading-plan.ts';

export const readingPlanMessages: Translations<MessagesLike<typeof en>> = { en, ja };
