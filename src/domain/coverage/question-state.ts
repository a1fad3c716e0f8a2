import type { QuestionId } from '../shared/brand.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { QuestionMark } from '../journal/event.ts';
import type { JourneyView } from '../journal/view.ts';
import { hasReceived } from '../journal/view.ts';
import { hasArrived } from '../order-flow/arrival.ts';
import type { Process } from '../process/process.ts';

export const QUESTION_STATES = ['open', 'received', 'answered', 'reopened', 'not-applicable'] as const;
/** `received` = something that answers it reached the group; `answered` only the buyer says. */
export type QuestionState = (typeof QUESTION_STATES)[number];

/** True where nothing is left to do: the buyer has the answer, or needs none. */
export function isSettled(state: QuestionState): state is 'answered' | 'not-applicable' {
  return state === 'answered' || state === 'not-applicable';
}

/** The state of every question the process asks, in the order of the catalogue. */
export function questionStates(
  catalogue: Catalogue,
  process: Process,
  view: JourneyView,
): ReadonlyMap<QuestionId, QuestionState> {
  const received = receivedQuestions(catalogue, view);
  const states = new Map<QuestionId, QuestionState>();
  for (const id of process.questions) states.set(id, stateOf(view.questions.get(id)?.mark, received.has(id)));
  return states;
}

/** A person's mark goes before what was received; the mark `open` takes a mark back. */
export function stateOf(mark: QuestionMark | undefined, isReceived: boolean): QuestionState {
  if (mark !== undefined && mark !== 'open') return mark;
  return isReceived ? 'received' : 'open';
}

/** Every question that some received, buyer-visible asset answers, or for which something of the order arrived. */
export function receivedQuestions(catalogue: Catalogue, view: JourneyView): ReadonlySet<QuestionId> {
  const received = new Set<QuestionId>();
  for (const [id, evidence] of view.assets) {
    const asset = catalogue.assets.get(id);
    if (asset?.audience !== 'buyer' || !hasReceived(evidence)) continue;
    for (const question of asset.answers) received.add(question);
  }
  for (const arrival of catalogue.arrivals) {
    if (hasArrived(arrival, view)) for (const question of arrival.questions) received.add(question);
  }
  return received;
}
