import { toId } from '../../../src/domain/shared/brand.ts';
import type {
  AnswerBody,
  Fit,
  OptionState,
  RequirementBody,
} from '../../../src/domain/journal/answer-events.ts';
import type { EventId, OptionId } from '../../../src/domain/shared/brand.ts';
import type {
  Dismissal,
  EventBody,
  JournalEvent,
  KnownEvent,
  QuestionMark,
} from '../../../src/domain/journal/event.ts';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import type { JourneyView } from '../../../src/domain/journal/view.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';

export const WRITER = '0123456789ab';
export const OTHER_WRITER = 'fedcba987654';

export const eventId = (seq: number, writer = WRITER): EventId => toId<EventId>(`${writer}.${seq}`);

/** The event number `n` of a writer, with `n` as its counter and `1,700,000,000 + n` as its time. */
export function anEvent(
  n: number,
  body: EventBody,
  stamp: Partial<Pick<KnownEvent, 'id' | 'counter' | 'at' | 'by'>> = {},
): KnownEvent {
  return { id: eventId(n), counter: n, at: 1_700_000_000 + n, ...stamp, ...body };
}

export function journalOfEvents(...events: readonly JournalEvent[]): Journal {
  return new Map(events.map((event) => [event.id, event]));
}

/** A journal in which these things happened one after the other; the first has the id `eventId(1)`. */
export function journalOf(...bodies: readonly EventBody[]): Journal {
  return journalOfEvents(...bodies.map((body, at) => anEvent(at + 1, body)));
}

export function viewAfter(...bodies: readonly EventBody[]): JourneyView {
  return viewOf(journalOf(...bodies));
}

export const sent = (asset: string): EventBody => ({ kind: 'sent', asset: toId(asset) });
export const opened = (asset: string, rev = 20700): EventBody => ({
  kind: 'opened',
  asset: toId(asset),
  revision: rev,
});
export const read = (asset: string, rev = 20700): EventBody => ({
  kind: 'read',
  asset: toId(asset),
  revision: rev,
});
export const told = (asset: string, why = 'asked on the phone'): EventBody => ({
  kind: 'told',
  asset: toId(asset),
  via: 'call',
  why,
});
export const mark = (question: string, word: QuestionMark): EventBody => ({
  kind: 'question',
  question: toId(question),
  mark: word,
});
export const dismiss = (asset: string, why: Dismissal, phase?: string): EventBody => ({
  kind: 'dismiss',
  asset: toId(asset),
  why,
  ...(phase === undefined ? {} : { phase }),
});
export const set = (field: string, value: string): EventBody => ({ kind: 'set', field, value });
export const undo = (...seqs: readonly number[]): EventBody => ({
  kind: 'undo',
  ids: seqs.map((seq) => eventId(seq)),
});

export const option = (id: string, name: string, state: OptionState = 'in', why?: string): EventBody => ({
  kind: 'option',
  option: toId(id),
  name,
  state,
  ...(why === undefined ? {} : { why }),
});
export const requirement = (
  id: string,
  text: string,
  more: Partial<Omit<RequirementBody, 'kind' | 'requirement' | 'text'>> = {},
): EventBody => ({ kind: 'requirement', requirement: toId(id), text, need: 'nice', weight: 1, ...more });

type AnswerParts = Partial<Pick<AnswerBody, 'source' | 'asset' | 'proof' | 'until'>> & {
  /** The numbers of the events it replaces. */
  readonly over?: readonly number[];
};

const idsOf = (seqs: readonly number[]) => seqs.map((seq) => eventId(seq));

export const answer = (
  question: string,
  text: string,
  { option: to, over = [], ...more }: AnswerParts & { readonly option?: string } = {},
): EventBody => ({
  kind: 'answer',
  question: toId(question),
  text,
  ...(to === undefined ? {} : { option: toId<OptionId>(to) }),
  ...more,
  over: idsOf(over),
});

/** The answer of a requirement for an option. */
export const cell = (
  id: string,
  to: string,
  fit: Fit | undefined,
  { text = '', over = [], ...more }: AnswerParts & { readonly text?: string } = {},
): EventBody => ({
  kind: 'answer',
  requirement: toId(id),
  option: toId(to),
  text,
  ...(fit === undefined ? {} : { fit }),
  ...more,
  over: idsOf(over),
});
