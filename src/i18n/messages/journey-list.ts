import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { journeyList as en } from './en/journey-list.ts';
import { journeyList as ja } from './ja/journey-list.ts';

export const journeyListMessages: Translations<MessagesLike<typeof en>> = { en, ja };
