import { computed } from 'nanostores';
import { stateOf, type QuestionState } from '~/domain/coverage/question-state.ts';
import type { DropReason } from '~/domain/process/process.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { $catalogueFailed } from './catalogue.ts';
import { $unnamedJourney } from './journeys.ts';
import { $shownView } from './shown-journey.ts';

/** Where a question stands; `not-asked` = the process does not ask it, and why. */
export type Standing =
  /** `isExpired`: it was answered, and the answer has to be checked again. */
  | { readonly state: QuestionState; readonly isExpired: boolean; readonly dropped?: undefined }
  | { readonly state: 'not-asked'; readonly dropped: DropReason };

export type StandingOf = (question: string) => Standing;

/**
 * Looks up where a question of the purchase shown stands. Undefined until the catalogue has come; if it could not be
 * fetched, what people marked is still known, and marking still works.
 */
export const $standingOf = computed(
  [$unnamedJourney, $shownView, $catalogueFailed],
  (journey, view, failed): StandingOf | undefined => {
    if (!journey && !failed) return undefined;
    return (question) => {
      const id = toId<QuestionId>(question);
      const dropped = journey?.process.dropped.get(id);
      if (dropped) return { state: 'not-asked', dropped };
      const state = journey?.states.get(id) ?? stateOf(view.questions.get(id)?.mark, false);
      return { state, isExpired: journey?.isExpired(id) ?? false };
    };
  },
);
