import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { processChooser as en } from './en/process-chooser.ts';
import { processChooser as ja } from './ja/process-chooser.ts';

export const processChooserMessages: Translations<MessagesLike<typeof en>> = { en, ja };
