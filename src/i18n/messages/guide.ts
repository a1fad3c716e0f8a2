import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { guide as en } from './en/guide.ts';
import { guide as ja } from './ja/guide.ts';

export const guideMessages: Translations<MessagesLike<typeof en>> = { en, ja };
