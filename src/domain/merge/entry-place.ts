import { isKnown } from '../journal/event.ts';
import { MERGED_INTO, valueOf } from '../journal/fields.ts';
import type { Journal } from '../journal/journal.ts';
import { emptyJournal } from '../journal/journal.ts';
import { isJourneyId } from '../journal/journey-id.ts';
import { viewOf } from '../journal/view.ts';
import type { EventId, JourneyId } from '../shared/brand.ts';

/** All prospects of a book, also those that were merged into others. */
export type Entries = ReadonlyMap<JourneyId, Journal>;

export function journalIn(entries: Entries, id: JourneyId): Journal {
  return entries.get(id) ?? emptyJournal;
}

export interface Place {
  /** The entry that it is shown in: itself, if it was not merged. */
  readonly home: JourneyId;
  /** Grows whenever a merge here changes: the copies of each time have ids of their own. */
  readonly generation: number;
}

/** False for a book in which nothing was ever merged: most are. */
export function hasMerges(entries: Entries): boolean {
  return linksIn(entries).length > 0;
}

/** Where an entry is shown. Of entries that two browsers merged into each other, the one with the first id is kept. */
export function placeOf(entries: Entries, id: JourneyId): Place {
  const path: JourneyId[] = [];
  let at = id;
  for (let to = targetOf(entries, at); to !== undefined && !path.includes(at); to = targetOf(entries, at)) {
    path.push(at);
    at = to;
  }
  const circle = path.includes(at) ? path.slice(path.indexOf(at)) : [];
  const home = circle.reduce((first, one) => (one < first ? one : first), at);
  return { home, generation: Math.max(0, changesAround(entries, id) - 1) };
}

/** The entry that it was merged into; undefined where that one is not in this book. */
function targetOf(entries: Entries, id: JourneyId): JourneyId | undefined {
  const to = valueOf(viewOf(journalIn(entries, id)), MERGED_INTO);
  return isJourneyId(to) && entries.has(to) ? to : undefined;
}

/**
 * How often something changed in how an entry and all that it was ever merged with belong together. It grows with every mark
 * and with every mark that is taken back: a way that was left and is taken again has another number.
 */
function changesAround(entries: Entries, id: JourneyId): number {
  const found = linksIn(entries);
  const near = new Set<string>([id]);
  for (let size = 0; size < near.size;) {
    size = near.size;
    for (const { from, to } of found) if (near.has(from) || near.has(to)) near.add(from).add(to);
  }
  return found.filter(({ from }) => near.has(from)).reduce((sum, { changes }) => sum + changes, 0);
}

interface Link {
  readonly from: JourneyId;
  readonly to: string;
  readonly changes: number;
}

const links = new WeakMap<Entries, readonly Link[]>();

/** A book never changes, so its merges are looked for once; hardly any prospect has one. */
function linksIn(entries: Entries): readonly Link[] {
  const found =
    links.get(entries) ??
    [...entries].flatMap(([from, journal]) =>
      marksOf(journal).map(({ to, isLive }) => ({ from, to, changes: isLive ? 1 : 2 })),
    );
  links.set(entries, found);
  return found;
}

interface Mark {
  readonly id: EventId;
  readonly to: string;
  readonly isLive: boolean;
}

function marksOf(journal: Journal): readonly Mark[] {
  const { undone } = viewOf(journal);
  return [...journal.values()].flatMap((event) => {
    const isMark = isKnown(event) && event.kind === 'set' && event.field === MERGED_INTO;
    return isMark ? [{ id: event.id, to: event.value, isLive: !undone.has(event.id) }] : [];
  });
}

/** The events that say that an entry was merged: to take back, so that it stands alone again. */
export function mergeMarks(journal: Journal): readonly EventId[] {
  return marksOf(journal).flatMap(({ id, isLive }) => (isLive ? [id] : []));
}
