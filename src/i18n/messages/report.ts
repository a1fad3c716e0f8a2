import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { report as en } from './en/report.ts';
import { report as ja } from './ja/report.ts';

export const reportMessages: Translations<MessagesLike<typeof en>> = { en, ja };
