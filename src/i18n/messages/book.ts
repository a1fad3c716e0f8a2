import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { book as en } from './en/book.ts';
import { book as ja } from './ja/book.ts';

export const bookMessages: Translations<MessagesLike<typeof en>> = { en, ja };
