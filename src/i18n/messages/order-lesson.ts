import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { orderLesson as en } from './en/order-lesson.ts';
import { orderLesson as ja } from './ja/order-lesson.ts';

export const orderLessonMessages: Translations<MessagesLike<typeof en>> = { en, ja };
