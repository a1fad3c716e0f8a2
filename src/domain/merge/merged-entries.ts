import { copyFrom, copyId, originOf } from '../journal/copied-event.ts';
import type { JournalEvent } from '../journal/event.ts';
import { isKnown } from '../journal/event.ts';
import type { Journal } from '../journal/journal.ts';
import { GREATEST_COUNTER } from '../journal/journal-record.ts';
import { supposing } from '../journal/supposing.ts';
import { undoBodies } from '../journal/undo-bodies.ts';
import { viewOf } from '../journal/view.ts';
import type { EventId, JourneyId } from '../shared/brand.ts';
import type { Entries, Place } from './entry-place.ts';
import { hasMerges, journalIn, placeOf } from './entry-place.ts';
import { registerOf, staysBehind, takenIn } from './merged-registers.ts';

/*
 * Two entries of a book that are one customer. The other entry says which one it was merged into (`mergedInto`) and is not
 * shown any more; the kept entry gets a copy of what stands in it, now and whatever comes there later: the links that went
 * out keep their plan, and their receipts arrive in the other entry. What is to be written follows from the set of events
 * alone, so browsers that merge their books agree, and doing it twice writes nothing.
 */

/** What is to be written in one entry so that it holds what was merged into it, and no more. */
export interface Settling {
  readonly add: readonly JournalEvent[];
  readonly undo: readonly EventId[];
}

/** What is still to be written, by entry; empty once everything is in its place. */
export function settlingsOf(entries: Entries): ReadonlyMap<JourneyId, Settling> {
  if (!hasMerges(entries)) return new Map();
  const places = new Map([...entries.keys()].map((id) => [id, placeOf(entries, id)] as const));
  const settlings = new Map<JourneyId, Settling>();
  for (const [id, kept] of entries) {
    if (places.get(id)?.home !== id) continue;
    const guests = [...places].filter(([guest, { home }]) => guest !== id && home === id);
    const undo = strayIn(kept, id, entries, places);
    const cleared = supposing(kept, undoBodies(undo));
    const add = guests.flatMap(([guest, place]) => missingIn(cleared, entries, guest, place.generation));
    if (add.length + undo.length > 0) settlings.set(id, { add, undo });
  }
  return settlings;
}

/** What stands in `guest` and not in `kept` yet. */
function missingIn(
  kept: Journal,
  entries: Entries,
  guest: JourneyId,
  generation: number,
): readonly JournalEvent[] {
  const journal = journalIn(entries, guest);
  const { undone, fields } = viewOf(journal);
  const here = viewOf(kept);
  const taken = takenIn(kept, guest);
  return [...journal.values()].flatMap((event): readonly JournalEvent[] => {
    const origin = originOf(event);
    const id = copyId(event.id, generation);
    if (kept.has(id) || here.undone.has(id) || undone.has(event.id)) return [];
    // What came from a third entry of this book is copied out of that one.
    if (origin !== undefined && entries.has(origin.journey)) return [];
    if (!isKnown(event)) return [copyFrom(guest, event, generation, event.counter)];
    const register = registerOf(event);
    if (staysBehind(event) || (register !== undefined && taken.has(register))) return [];
    if (event.kind !== 'set') return [copyFrom(guest, event, generation, event.counter)];
    if (fields.get(event.field)?.event !== event.id) return [];
    // It must stand above an empty value here, or above an older one of the same entry.
    const present = here.fields.get(event.field)?.event;
    const holder = present && kept.get(present);
    const below = holder?.counter ?? 0;
    const counter = Math.min(Math.max(event.counter, below + 1), GREATEST_COUNTER);
    return [copyFrom(guest, event, generation, counter)];
  });
}

/** Copies that have no place here any more: the entries were parted, or what they copy was taken back. */
function strayIn(
  kept: Journal,
  id: JourneyId,
  entries: Entries,
  places: ReadonlyMap<JourneyId, Place>,
): readonly EventId[] {
  const { undone } = viewOf(kept);
  return [...kept.values()].flatMap((event) => {
    const origin = undone.has(event.id) ? undefined : originOf(event);
    const place = origin && places.get(origin.journey);
    if (origin === undefined || place === undefined) return [];
    const isStray =
      place.home !== id ||
      origin.generation < place.generation ||
      viewOf(journalIn(entries, origin.journey)).undone.has(origin.event);
    return isStray ? [event.id] : [];
  });
}
