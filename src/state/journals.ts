import { atom } from 'nanostores';
import type { JournalEvent, KnownEvent, NewEvent } from '~/domain/journal/event.ts';
import { add, emptyJournal, journalOf, merge, stamp, type Journal } from '~/domain/journal/journal.ts';
import { decodeEvent, encodeEvent, fitsRecord } from '~/domain/journal/journal-record.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { toId, type EventId, type JourneyId } from '~/domain/shared/brand.ts';
import { nowInSeconds } from './clock.ts';
import { saveUnsaved, storage } from './storage.ts';
import { keys } from './storage-keys.ts';
import { randomHex, writer } from './writer.ts';

/*
 * All journals of this browser, shown or not. Life cycle: the keys are listed when the page opens and when it comes back;
 * a journal is decoded when somebody asks for it, each event once; another tab's events come by the `storage` event.
 * Every action adds events, each written under its own key. Nothing is written on load.
 */

/** One journal in the storage. It stays the same object, and so does its journal, until an event comes or goes. */
class StoredJournal {
  readonly keys: ReadonlySet<string>;
  #journal: Journal | undefined;

  constructor(eventKeys: ReadonlySet<string>, journal?: Journal) {
    this.keys = eventKeys;
    this.#journal = journal;
  }

  get journal(): Journal {
    return (this.#journal ??= journalOf([...this.keys].flatMap((key) => eventAt(key) ?? [])));
  }
}

/** By id. Journals without events are not in it. */
export const $journals = atom<ReadonlyMap<JourneyId, StoredJournal>>(new Map());
/** How many stored records could not be read, on this page load. */
export const $unreadable = atom(0);

/** An event never changes, so it is decoded once. Undefined for a record that cannot be read. */
const decoded = new Map<string, JournalEvent | undefined>();

function eventAt(key: string): JournalEvent | undefined {
  if (decoded.has(key)) return decoded.get(key);
  const text = storage.read(key);
  if (text === undefined) return undefined;
  const read = decodeEvent(text);
  if (!read.ok) setAside(key, text);
  decoded.set(key, read.ok ? read.value : undefined);
  return decoded.get(key);
}

/** Moves a record that cannot be read out of the way. Where there is no space for the copy, it stays where it is. */
function setAside(key: string, text: string): void {
  if (storage.copy(`${keys.bad}${key}`, text)) storage.clearAway(key);
  $unreadable.set($unreadable.get() + 1);
}

function journeyOfKey(key: string): JourneyId | undefined {
  const [journey] = key.startsWith(keys.events) ? key.slice(keys.events.length).split(':') : [];
  return isJourneyId(journey) ? journey : undefined;
}

/** Lists the storage again. A journal with the same keys as before stays the same object. */
export function readJournals(): void {
  const found = new Map<JourneyId, Set<string>>();
  for (const key of storage.keys(keys.events)) {
    const journey = journeyOfKey(key);
    if (journey === undefined) continue;
    const known = found.get(journey) ?? new Set();
    found.set(journey, known.add(key));
  }
  const before = $journals.get();
  const now = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  $journals.set(
    new Map(now.map(([id, own]) => [id, unchanged(before.get(id), own) ?? new StoredJournal(own)])),
  );
}

function unchanged(before: StoredJournal | undefined, now: ReadonlySet<string>): StoredJournal | undefined {
  const isSame = before?.keys.size === now.size && [...now].every((key) => before.keys.has(key));
  return isSame ? before : undefined;
}

/** The journal of any journey; an empty one if there is nothing. */
export function journalIn(journey: JourneyId): Journal {
  return $journals.get().get(currentId(journey))?.journal ?? emptyJournal;
}

/**
 * Adds events to a journey, shown or not: the only way in which marks are made. Gives their ids, for undo. A body that
 * does not fit into a record (a text of thousands of characters) is left out.
 */
export function recordIn(journey: JourneyId, ...bodies: readonly NewEvent[]): readonly EventId[] {
  let journal = journalIn(journey);
  const events = bodies.flatMap((body): readonly JournalEvent[] => {
    const event: KnownEvent = { ...body, ...stamp(journal, writer, nowInSeconds(), body.by) };
    if (!fitsRecord(event)) return [];
    journal = add(journal, event);
    return [event];
  });
  write(currentId(journey), events, journal);
  return events.map(({ id }) => id);
}

/** Adds finished events, for instance from a file or a receipt. Those that are there already change nothing. */
export function mergeIn(journey: JourneyId, events: Journal): void {
  const before = journalIn(journey);
  const after = merge(before, journalOf([...events.values()].filter(fitsRecord)));
  const fresh = [...after.values()].filter((event) => before.get(event.id) !== event);
  write(currentId(journey), fresh, after);
}

function write(journey: JourneyId, events: readonly JournalEvent[], after: Journal): void {
  if (events.length === 0) return;
  const present = $journals.get();
  const own = new Set(present.get(journey)?.keys);
  const records = events.map((event) => [keys.event(journey, event.id), event] as const);
  storage.writeAll(records.map(([key, event]) => [key, encodeEvent(event)] as const));
  for (const [key, event] of records) {
    decoded.set(key, event);
    own.add(key);
  }
  $journals.set(new Map(present).set(journey, new StoredJournal(own, after)));
}

/** Removes a journey from this browser. Gives what it held, to be put back by `mergeIn`. */
export function eraseJournal(journey: JourneyId): Journal {
  const id = currentId(journey);
  const erased = journalIn(id);
  const rest = new Map($journals.get());
  const removed = [...(rest.get(id)?.keys ?? [])];
  storage.remove(...removed);
  for (const key of removed) decoded.delete(key);
  rest.delete(id);
  $journals.set(rest);
  return erased;
}

const moved = new Map<JourneyId, JourneyId>();

/** The id under which a journey is kept now. */
export function currentId(journey: JourneyId): JourneyId {
  const to = moved.get(journey);
  return to === undefined ? journey : currentId(to);
}

/** Moves what this page wrote from one journey into another: an event leaves only after its copy was read back. */
export function moveOwnEvents(from: JourneyId, to: JourneyId): void {
  const own = [...journalIn(from).values()].filter(({ id }) => id.startsWith(`${writer.id}.`));
  mergeIn(to, journalOf(own));
  for (const { id } of own) {
    const key = keys.event(from, id);
    if (!storage.holds(keys.event(to, id))) continue;
    storage.remove(key);
    decoded.delete(key);
  }
  readJournals();
  moved.set(from, to);
}

export function newJourneyId(): JourneyId {
  return toId<JourneyId>(randomHex(8));
}

function onOtherTab({ key }: StorageEvent): void {
  // Another tab may have freed space.
  saveUnsaved();
  if (key === null) {
    decoded.clear();
    readJournals();
    return;
  }
  const journey = journeyOfKey(key);
  if (journey === undefined) return;
  decoded.delete(key);
  const all = new Map($journals.get());
  const own = new Set(all.get(journey)?.keys);
  if (storage.read(key) === undefined) own.delete(key);
  else own.add(key);
  if (own.size === 0) all.delete(journey);
  else all.set(journey, new StoredJournal(own));
  $journals.set(all);
}

let isStarted = false;

/** Reads the storage and follows the other tabs. */
export function startJournals(): void {
  if (isStarted) return;
  isStarted = true;
  readJournals();
  addEventListener('storage', onOtherTab);
  addEventListener('pagehide', saveUnsaved);
  document.addEventListener('visibilitychange', saveUnsaved);
}
