import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { notFound as en } from './en/not-found.ts';
import { notFound as ja } from './ja/not-found.ts';

export const notFoundMessages: Translations<MessagesLike<typeof en>> = { en, ja };
