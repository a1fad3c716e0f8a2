import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { journeySettings as en } from './en/journey-settings.ts';
import { journeySettings as ja } from './ja/journey-settings.ts';

export const journeySettingsMessages: Translations<MessagesLike<typeof en>> = { en, ja };
