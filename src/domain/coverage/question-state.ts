import type { QuestionId } from '../shared/brand.ts';
import { AnswerBook } from '../answers/answer-book.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { QuestionMark } from '../journal/event.ts';
import type { JourneyView } from '../journal/view.ts';
import { hasReceived } from '../journal/view.ts';
import { hasArrived } from '../order-flow/arrival.ts';
import type { Process } from '../process/process.ts';
import type { DayNumber } from '../shared/calendar-day.ts';

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
  today: DayNumber,
): ReadonlyMap<QuestionId, QuestionState> {
  const received = receivedQuestions(catalogue, view);
  const said = whatIsSaid(catalogue, view, today);
  const states = new Map<QuestionId, QuestionState>();
  for (const id of process.questions) states.set(id, stateOf(said.get(id), received.has(id)));
  return states;
}

/** What people said of a question: how they marked it, or what follows from the answers they wrote. */
export type Said = QuestionMark | 'received';

/**
 * A written answer answers its question. One that has expired reopens it, and one for only some of the options that are
 * in play counts as something received. A later "reopened" or "not for us" goes before all of them (view.ts lets an
 * answer clear an earlier one).
 */
export function whatIsSaid(
  catalogue: Catalogue,
  view: JourneyView,
  today: DayNumber,
): ReadonlyMap<QuestionId, Said> {
  const said = new Map<QuestionId, Said>();
  for (const [id, { mark }] of view.questions) said.set(id, mark);
  if (view.answers.size === 0) return said;
  const book = new AnswerBook(view, today);
  for (const id of view.answers.keys()) {
    const mark = said.get(id);
    if (mark === 'reopened' || mark === 'not-applicable') continue;
    const answered = book.answered({ id, about: catalogue.questions.get(id)?.about ?? 'us' });
    if (answered === 'expired') said.set(id, 'reopened');
    else if (answered === 'whole') said.set(id, 'answered');
    else if (answered === 'partly' && mark !== 'answered') said.set(id, 'received');
  }
  return said;
}

/** What a person said goes before what was received; the mark `open` takes a mark back. */
export function stateOf(mark: Said | undefined, isReceived: boolean): QuestionState {
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
