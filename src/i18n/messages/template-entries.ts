import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { templateEntries as en } from './en/template-entries.ts';
import { templateEntries as ja } from './ja/template-entries.ts';

export const templateEntriesMessages: Translations<MessagesLike<typeof en>> = { en, ja };
