import { computed } from 'nanostores';
import { suggest, type SuggestionContext, type SuggestionResult } from '~/domain/suggestion/next-asset.ts';
import { today } from './clock.ts';
import { $journey, type JourneyState } from './coverage-store.ts';

/** What a suggestion for the current phase of a journey depends on, as of today. */
export function contextOf({ catalogue, process, view, phase, roles }: JourneyState): SuggestionContext {
  return { catalogue, process, view, phase, roles, today: today() };
}

/** The next useful assets; undefined until the catalogue has come. */
export const $suggestion = computed($journey, (journey): SuggestionResult | undefined =>
  journey === undefined ? undefined : suggest(contextOf(journey)),
);
