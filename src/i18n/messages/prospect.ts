import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { prospect as en } from './en/prospect.ts';
import { prospect as ja } from './ja/prospect.ts';

export const prospectMessages: Translations<MessagesLike<typeof en>> = { en, ja };
