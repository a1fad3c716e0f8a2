import { atom, computed } from 'nanostores';
import { bookEntryOf, type BookEntry } from '~/domain/book/book-entry.ts';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import {
  choiceOf,
  CLEARED,
  currentPhase,
  FIELD,
  isSalesSide,
  rolesPresent,
  SALES_SIDE,
  TICKED,
  valueOf,
} from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf, type JourneyView } from '~/domain/journal/view.ts';
import { processOf } from '~/domain/process/process.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { suggest, type Suggestion } from '~/domain/suggestion/next-asset.ts';
import { $catalogue } from './catalogue-store.ts';
import { today } from './clock.ts';
import { $elsewhere, $journal, readAllJournals, recordIn } from './journal-store.ts';
import { newPlan } from './plan-store.ts';

/*
 * The rep's book: every journey of this browser that is a prospect's. It follows all changes, here and in other tabs,
 * but reads the storage at most a few times a second, because a book may hold hundreds of journeys.
 */
const SHORTEST_PAUSE = 200;

/** The journals of all prospects, by id. A journal that did not change stays the same object. */
export const $prospectJournals = atom<ReadonlyMap<JourneyId, Journal>>(new Map());

export const $book = computed(
  [$prospectJournals, $catalogue],
  (journals, local): readonly BookEntry[] | undefined =>
    local && [...journals].map(([id, journal]) => entryOf(local.catalogue, id, journal)),
);

interface Known {
  readonly catalogue: Catalogue;
  readonly day: number;
  readonly entry: BookEntry;
}
const known = new WeakMap<Journal, Known>();

function entryOf(catalogue: Catalogue, id: JourneyId, journal: Journal): BookEntry {
  const day = today();
  const before = known.get(journal);
  if (before?.catalogue === catalogue && before.day === day) return before.entry;
  const entry = bookEntryOf(catalogue, id, journal, day);
  known.set(journal, { catalogue, day, entry });
  return entry;
}

/** The next useful assets for one prospect, best first. */
export function suggestionsFor({ catalogue }: LocalCatalogue, view: JourneyView): readonly Suggestion[] {
  const process = processOf(catalogue, choiceOf(catalogue, view));
  const phase = currentPhase(catalogue, view, process);
  return suggest({ catalogue, process, view, phase, roles: rolesPresent(view), today: today() }).suggestions;
}

let isStarted = false;
let pause: ReturnType<typeof setTimeout> | undefined;
let isStale = false;

/** Reads the book and follows it. Safe to call from every island. */
export function startBook(): void {
  if (isStarted) return;
  isStarted = true;
  $elsewhere.listen(follow);
  $journal.listen(follow);
  readBook();
}

function follow(): void {
  isStale = true;
  if (pause === undefined) readBook();
}

function readBook(): void {
  isStale = false;
  const before = $prospectJournals.get();
  const now = new Map<JourneyId, Journal>();
  for (const [id, journal] of readAllJournals()) {
    const same = before.get(id);
    if (same !== undefined && isSame(same, journal)) now.set(id, same);
    else if (isSalesSide(viewOf(journal))) now.set(id, journal);
  }
  $prospectJournals.set(new Map([...now].sort(([a], [b]) => (a < b ? -1 : 1))));
  pause = setTimeout(() => {
    pause = undefined;
    if (isStale) readBook();
  }, SHORTEST_PAUSE);
}

function isSame(a: Journal, b: Journal): boolean {
  return a.size === b.size && [...b].every(([id, event]) => a.get(id) === event);
}

/** Puts a new prospect into the book, before anything is sent. */
export function addProspect(label: string): JourneyId {
  const { journey, secret } = newPlan();
  const fields = [
    [FIELD.side, SALES_SIDE],
    [FIELD.secret, secret],
    [FIELD.label, label],
  ] as const;
  recordIn(journey, ...fields.map(([field, value]) => ({ k: 'set', field, value }) as const));
  return journey;
}

/** Puts prospects out of the way, or back. Nothing is erased. */
export function setArchived(journey: JourneyId, isArchived: boolean): readonly EventId[] {
  const value = isArchived ? TICKED : CLEARED;
  return recordIn(journey, { k: 'set', field: FIELD.archived, value });
}

/** The name of a prospect; may be empty. */
export function prospectLabel(journal: Journal): string {
  return valueOf(viewOf(journal), FIELD.label);
}
