import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { processMap as en } from './en/process-map.ts';
import { processMap as ja } from './ja/process-map.ts';

export const processMapMessages: Translations<MessagesLike<typeof en>> = { en, ja };
