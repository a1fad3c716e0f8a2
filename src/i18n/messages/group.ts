import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { group as en } from './en/group.ts';
import { group as ja } from './ja/group.ts';

export const groupMessages: Translations<MessagesLike<typeof en>> = { en, ja };
