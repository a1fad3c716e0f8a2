import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { exercise as en } from './en/exercise.ts';
import { exercise as ja } from './ja/exercise.ts';

export const exerciseMessages: Translations<MessagesLike<typeof en>> = { en, ja };
