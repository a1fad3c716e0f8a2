import type { PhaseId } from '../shared/brand.ts';
import type { SuggestionResult } from '../suggestion/next-asset.ts';
import { suggest } from '../suggestion/next-asset.ts';
import type { Journey } from './journey.ts';

const made = new WeakMap<Journey, Map<PhaseId, SuggestionResult>>();

/**
 * The next useful assets of a purchase, in the phase where it stands or in one that is only looked at. Made once for each.
 * Apart from Journey, so that a page which suggests nothing loads none of these rules.
 */
export function suggestionIn(journey: Journey, phase: PhaseId = journey.phase): SuggestionResult {
  const known = made.get(journey) ?? new Map<PhaseId, SuggestionResult>();
  const result = known.get(phase) ?? suggest(journey.at(phase));
  made.set(journey, known.set(phase, result));
  return result;
}
