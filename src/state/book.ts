import { computed } from 'nanostores';
import { bookEntryOf, type BookEntry } from '~/domain/book/book-entry.ts';
import { placeOf, type Entries } from '~/domain/merge/entry-place.ts';
import { CLEARED, FIELD, isSalesSide, SALES_SIDE, TICKED } from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { $catalogue } from './catalogue.ts';
import { $journals, recordIn } from './journals.ts';
import { journeyToday } from './journeys.ts';
import { newPlan } from './plans.ts';
import { signedByRep } from './rep.ts';
import { askToKeep } from './storage.ts';

/** The journals of all prospects, by id, those included that were merged into others. */
export const $entries = computed(
  $journals,
  (journals): Entries =>
    new Map(
      [...journals]
        .map(([id, { journal }]) => [id, journal] as const)
        .filter(([, journal]) => isSalesSide(viewOf(journal))),
    ),
);

/** The rep's book as it is shown. */
export const $prospects = computed(
  $entries,
  (entries): ReadonlyMap<JourneyId, Journal> =>
    new Map([...entries].filter(([id]) => placeOf(entries, id).home === id)),
);

/** What the book says of each of them; undefined until the catalogue has come. */
export const $book = computed(
  [$prospects, $catalogue],
  (prospects, local): readonly BookEntry[] | undefined =>
    local && [...prospects].map(([id, journal]) => entryOf(id, journeyToday(local, journal))),
);

const entries = new WeakMap<Journey, BookEntry>();

/** A book may hold hundreds of prospects: who did not change is not looked at again. */
function entryOf(id: JourneyId, journey: Journey): BookEntry {
  const entry = entries.get(journey) ?? bookEntryOf(id, journey);
  entries.set(journey, entry);
  return entry;
}

/** Puts a new prospect into the book, before anything is sent. */
export function addProspect(label: string): JourneyId {
  askToKeep();
  const { journey, secret } = newPlan();
  const fields = [
    [FIELD.side, SALES_SIDE],
    [FIELD.secret, secret],
    [FIELD.label, label],
  ] as const;
  recordIn(journey, ...signedByRep(fields.map(([field, value]) => ({ kind: 'set', field, value }))));
  return journey;
}

/** Puts prospects out of the way, or back. Nothing is erased. */
export function setArchived(journey: JourneyId, isArchived: boolean): readonly EventId[] {
  const value = isArchived ? TICKED : CLEARED;
  return recordIn(journey, ...signedByRep([{ kind: 'set', field: FIELD.archived, value }]));
}
