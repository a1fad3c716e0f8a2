import type { Translations } from '~/kit/translate.ts';
import { site as en } from './en/site.ts';
import { site as ja } from './ja/site.ts';
import type { MessagesLike } from '~/kit/message-types.ts';

export const siteMessages: Translations<MessagesLike<typeof en>> = { en, ja };
