import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { learn as en } from './en/learn.ts';
import { learn as ja } from './ja/learn.ts';

export const learnMessages: Translations<MessagesLike<typeof en>> = { en, ja };
