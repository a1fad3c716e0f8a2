import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { journeyCoverage as en } from './en/journey-coverage.ts';
import { journeyCoverage as ja } from './ja/journey-coverage.ts';

export const journeyCoverageMessages: Translations<MessagesLike<typeof en>> = { en, ja };
