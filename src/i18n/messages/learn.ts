import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { learn as en } from './en/learn.ts';
import { learn as ja } from './ja/learn.ts';

export const learnMessages: Translations<MessagesLike<typeof en>> = { en, ja };
