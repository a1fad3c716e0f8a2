import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { journeyPage as en } from './en/journey-page.ts';
import { journeyPage as ja } from './ja/journey-page.ts';

export const journeyPageMessages: Translations<MessagesLike<typeof en>> = { en, ja };
