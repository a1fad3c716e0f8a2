import { FIELD } from '~/domain/journal/fields.ts';
import type { PhaseId } from '~/domain/shared/brand.ts';
import { pageLocale } from '~/kit/locales.ts';
import { stateWords } from '~/kit/state-words.ts';
import { nameOf } from '~/state/names.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

/** Answers a click by moving the purchase into a buying phase; the undo bar takes it back. */
export function moveTo(phase: PhaseId) {
  // The second click of a double click would move on once more.
  return ({ detail }: MouseEvent): void => {
    if (detail > 1) return;
    const said = stateWords[pageLocale()].moved(nameOf.phase(phase));
    recordWithUndo(journeyForMarks(), said, { kind: 'set', field: FIELD.phase, value: phase });
  };
}
