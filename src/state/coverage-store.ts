import { computed } from 'nanostores';
import { questionStates, type QuestionState } from '~/domain/coverage/question-state.ts';
import { choiceOf, currentPhase, rolesPresent } from '~/domain/journal/fields.ts';
import { viewOf, type JourneyView } from '~/domain/journal/view.ts';
import { processOf, type Process } from '~/domain/process/process.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { PhaseId, QuestionId, RoleId } from '~/domain/shared/brand.ts';
import { $catalogue } from './catalogue-store.ts';
import { $journal } from './journal-store.ts';

export const $view = computed($journal, viewOf);

/** Everything an island needs to show the journey; undefined until the catalogue has come. */
export interface JourneyState extends LocalCatalogue {
  readonly view: JourneyView;
  readonly process: Process;
  readonly states: ReadonlyMap<QuestionId, QuestionState>;
  readonly phase: PhaseId;
  readonly roles: readonly RoleId[];
}

export const $journey = computed([$catalogue, $view], (local, view): JourneyState | undefined => {
  if (!local) return undefined;
  const process = processOf(local.catalogue, choiceOf(local.catalogue, view));
  return {
    ...local,
    view,
    process,
    states: questionStates(local.catalogue, process, view),
    phase: currentPhase(local.catalogue, view, process),
    roles: rolesPresent(view),
  };
});
