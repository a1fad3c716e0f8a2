import type { EventId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { EventStamp, JournalEvent } from './event.ts';
import { encodeEvent, GREATEST_COUNTER } from './journal-record.ts';

/** The events of one journey, each under its own id. A set: the order in which they came means nothing. */
export type Journal = ReadonlyMap<EventId, JournalEvent>;

export const emptyJournal: Journal = new Map();

/** One page load. `id` = 12 hex digits nobody else draws; `next` counts 1, 2, 3 … and never repeats. */
export interface Writer {
  readonly id: string;
  next(): number;
}

/** The union: commutative, associative, idempotent. An id with two bodies keeps the greater canonical text. */
export function merge(a: Journal, b: Journal): Journal {
  const union = new Map(a);
  for (const event of b.values()) put(union, event);
  return union;
}

/** The journal of some events, in any order and however often each of them comes. */
export function journalOf(events: Iterable<JournalEvent>): Journal {
  const union = new Map<EventId, JournalEvent>();
  for (const event of events) put(union, event);
  return union;
}

export function add(journal: Journal, event: JournalEvent): Journal {
  // One by one: a map made from a map makes a list for each of its entries, at every change.
  const union = new Map<EventId, JournalEvent>();
  for (const [id, present] of journal) union.set(id, present);
  return put(union, event);
}

function put(union: Map<EventId, JournalEvent>, event: JournalEvent): Map<EventId, JournalEvent> {
  const present = union.get(event.id);
  if (present === undefined || isGreater(event, present)) union.set(event.id, event);
  return union;
}

/** Two bodies under one id come from a broken or hostile writer; every browser must still choose the same one. */
function isGreater(event: JournalEvent, present: JournalEvent): boolean {
  return event !== present && encodeEvent(event) > encodeEvent(present);
}

/**
 * One more than the greatest counter seen. It stops at GREATEST_COUNTER, so that a hostile record at the ceiling cannot
 * make this browser write events which it would refuse to read; ties there are decided by id, and undo still works.
 */
export function nextLamport(journal: Journal): number {
  let greatest = 0;
  for (const { counter } of journal.values()) greatest = Math.max(greatest, counter);
  return Math.min(greatest + 1, GREATEST_COUNTER);
}

/** The stamp of a new event. `now` in seconds since 1970; a clock that shows nonsense is written as 0. */
export function stamp(journal: Journal, writer: Writer, now: number, by?: string): EventStamp {
  const inRange = now >= 0 && now <= GREATEST_COUNTER;
  const own = {
    id: toId<EventId>(`${writer.id}.${writer.next()}`),
    counter: nextLamport(journal),
    at: inRange ? Math.floor(now) : 0,
  };
  return by === undefined ? own : { ...own, by };
}
