import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { group as en } from './en/group.ts';
import { group as ja } from './ja/group.ts';

export const groupMessages: Translations<MessagesLike<typeof en>> = { en, ja };
