import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { renewalTools as en } from './en/renewal-tools.ts';
import { renewalTools as ja } from './ja/renewal-tools.ts';

export const renewalToolsMessages: Translations<MessagesLike<typeof en>> = { en, ja };
