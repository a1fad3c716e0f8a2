import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { exercise as en } from './en/exercise.ts';
import { exercise as ja } from './ja/exercise.ts';

export const exerciseMessages: Translations<MessagesLike<typeof en>> = { en, ja };
