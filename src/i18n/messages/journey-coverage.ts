import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { journeyCoverage as en } from './en/journey-coverage.ts';
import { journeyCoverage as ja } from './ja/journey-coverage.ts';

export const journeyCoverageMessages: Translations<MessagesLike<typeof en>> = { en, ja };
