import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { journeySettings as en } from './en/journey-settings.ts';
import { journeySettings as ja } from './ja/journey-settings.ts';

export const journeySettingsMessages: Translations<MessagesLike<typeof en>> = { en, ja };
