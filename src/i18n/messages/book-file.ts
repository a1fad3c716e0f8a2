import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { bookFile as en } from './en/book-file.ts';
import { bookFile as ja } from './ja/book-file.ts';

export const bookFileMessages: Translations<MessagesLike<typeof en>> = { en, ja };
