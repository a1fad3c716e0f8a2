import type { EventId, JourneyId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { JournalEvent } from './event.ts';
import { isKnown } from './event.ts';

/*
 * An event of one journey that stands in another one as well, because two entries of a book were merged. Its record says
 * where it came from (`mergedFrom`: the id of the journey, and `+n` where it is the copy of a later merge), so that exports
 * name it as they did before. Ids of copies follow from the event alone: two browsers that merge the same entries write the
 * same copies.
 */
const STORED = 'mergedFrom';
const WRITER_LENGTH = 12;
const WRITERS = 16 ** WRITER_LENGTH;

export interface Origin {
  readonly journey: JourneyId;
  readonly event: EventId;
  /** Grows with each change of the merge: what was taken back stays so, and a new copy needs a new id. */
  readonly generation: number;
}

/** The id of the copy of a generation; the first keeps the id. */
export function copyId(id: EventId, generation: number): EventId {
  const writer = (Number.parseInt(id.slice(0, WRITER_LENGTH), 16) + generation + WRITERS) % WRITERS;
  return toId<EventId>(`${writer.toString(16).padStart(WRITER_LENGTH, '0')}${id.slice(WRITER_LENGTH)}`);
}

/** Undefined for an event that was written where it stands. */
export function originOf(event: JournalEvent): Origin | undefined {
  const stored = isKnown(event) ? event.more?.[STORED] : event.raw[STORED];
  const found = typeof stored === 'string' ? /^([0-9a-f]{16})(?:\+(\d{1,6}))?$/.exec(stored) : undefined;
  if (!found) return undefined;
  const [, journey, count] = found;
  const generation = Number(count ?? 0);
  return { journey: toId<JourneyId>(String(journey)), event: copyId(event.id, -generation), generation };
}

/** The event as it stands in the entry that its own was merged into. A copy of a copy names the first origin. */
export function copyFrom(
  journey: JourneyId,
  event: JournalEvent,
  generation: number,
  counter: number,
): JournalEvent {
  const before = originOf(event);
  const count = (before?.generation ?? 0) + generation;
  const from = { [STORED]: `${before?.journey ?? journey}${count === 0 ? '' : `+${count}`}` };
  const id = copyId(event.id, generation);
  if (!isKnown(event)) return { ...event, id, raw: { ...event.raw, id, ...from } };
  const copy = { ...event, id, counter, more: { ...event.more, ...from } };
  // An answer names those that it replaces, which are copied like it.
  return copy.kind === 'answer' ? { ...copy, over: copy.over.map((one) => copyId(one, generation)) } : copy;
}
