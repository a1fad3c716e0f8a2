import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { storageNote as en } from './en/storage-note.ts';
import { storageNote as ja } from './ja/storage-note.ts';

export const storageNoteMessages: Translations<MessagesLike<typeof en>> = { en, ja };
