import { atom } from 'nanostores';
import type { EventBody, EventStamp, JournalEvent, KnownEvent } from '~/domain/journal/event.ts';
import { undoBodies } from '~/domain/journal/history.ts';
import { add, emptyJournal, merge, stamp, type Journal } from '~/domain/journal/journal.ts';
import { decodeEvent, encodeEvent, fitsRecord } from '~/domain/journal/journal-record.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { toId, type EventId, type JourneyId } from '~/domain/shared/brand.ts';
import { browserStorage } from './browser-storage.ts';
import { nowInSeconds } from './clock.ts';
import { keys } from './storage-keys.ts';
import { randomHex, writer } from './writer.ts';

/*
 * The journal of the journey shown on this page. Life cycle: read from storage when the page opens, when another tab
 * writes, and when the page comes back; every action adds one event, written under its own key before it is shown.
 * Nothing is written on load.
 */

/** The journey shown; undefined until a person does something worth keeping. */
export const $journeyId = atom<JourneyId | undefined>(undefined);
export const $journal = atom<Journal>(emptyJournal);
/** Counts changes of journeys that are not the one shown, made here or in another tab. */
export const $elsewhere = atom(0);
/** How many stored records could not be read and were set aside, on this page load. */
export const $setAside = atom(0);

export function newJourneyId(): JourneyId {
  return toId<JourneyId>(randomHex(8));
}

/** Reads one journey from storage. A record that cannot be read is moved aside untouched, never overwritten. */
export function readJournal(journey: JourneyId): Journal {
  const events: JournalEvent[] = [];
  for (const key of browserStorage.keys(keys.journey(journey))) {
    const text = browserStorage.read(key);
    if (text === undefined) continue;
    const decoded = decodeEvent(text);
    if (decoded.ok) events.push(decoded.value);
    else setAside(key, text);
  }
  return new Map(events.map((event) => [event.id, event]));
}

const decodedBefore = new Map<string, { readonly text: string; readonly event: JournalEvent }>();

/**
 * All journeys of this browser in one pass over the storage, for lists of many. An event never changes, so what was
 * decoded once is not decoded again.
 */
export function readAllJournals(): ReadonlyMap<JourneyId, Journal> {
  const journals = new Map<JourneyId, Map<EventId, JournalEvent>>();
  for (const key of browserStorage.keys(keys.events)) {
    const journey = key.slice(keys.events.length).split(':')[0];
    const event = eventAt(key);
    if (event === undefined || !isJourneyId(journey)) continue;
    const journal = journals.get(journey) ?? new Map<EventId, JournalEvent>();
    journals.set(journey, journal.set(event.id, event));
  }
  return journals;
}

function eventAt(key: string): JournalEvent | undefined {
  const text = browserStorage.read(key);
  if (text === undefined) return undefined;
  const before = decodedBefore.get(key);
  if (before?.text === text) return before.event;
  const decoded = decodeEvent(text);
  if (decoded.ok) decodedBefore.set(key, { text, event: decoded.value });
  else setAside(key, text);
  return decoded.ok ? decoded.value : undefined;
}

function setAside(key: string, text: string): void {
  browserStorage.write(`${keys.bad}${key}`, text);
  browserStorage.remove(key);
  $setAside.set($setAside.get() + 1);
}

/** The journey that the browser last showed, if it still holds one. */
export function activeJourney(): JourneyId | undefined {
  const active = browserStorage.read(keys.active);
  return isJourneyId(active) ? active : undefined;
}

/** Shows a journey, here and in the other tabs. */
export function showJourney(journey: JourneyId): void {
  browserStorage.write(keys.active, journey);
  $journeyId.set(journey);
  $journal.set(readJournal(journey));
}

/** Puts finished events into a journey, for instance from a file; those that are there already change nothing. */
export function keepEvents(journey: JourneyId, events: Journal): void {
  for (const event of events.values()) {
    if (fitsRecord(event)) browserStorage.write(keys.event(journey, event.id), encodeEvent(event));
  }
  if ($journeyId.get() === journey) $journal.set(merge($journal.get(), events));
  else changedElsewhere();
}

/**
 * Adds events to the journey shown; starts one if there is none. Returns their ids, for undo. A body that does not fit
 * into a record (a text of thousands of characters) is left out.
 */
export function record(...bodies: readonly EventBody[]): EventId[] {
  return bodies.flatMap((body) => write((own) => ({ ...own, ...body })));
}

/** Does again what was taken back: the same as a new event, because an undo stands for ever. */
export function redo(event: KnownEvent): EventId[] {
  return write((own) => ({ ...event, ...own }));
}

type EventWith = (own: EventStamp) => JournalEvent;

function write(eventWith: EventWith): EventId[] {
  const journey = $journeyId.get() ?? activeJourney() ?? newJourneyId();
  if ($journeyId.get() === undefined) showJourney(journey);
  const event = writeIn(journey, $journal.get(), eventWith);
  if (event === undefined) return [];
  $journal.set(add($journal.get(), event));
  return [event.id];
}

/** Undefined if the record would be too long to be read again. */
function writeIn(journey: JourneyId, journal: Journal, eventWith: EventWith): JournalEvent | undefined {
  const event = eventWith(stamp(journal, writer, nowInSeconds()));
  if (!fitsRecord(event)) return undefined;
  browserStorage.write(keys.event(journey, event.id), encodeEvent(event));
  return event;
}

/** Adds events to any journey, shown or not: a prospect's, or that of the plan a page is about. */
export function recordIn(journey: JourneyId, ...bodies: readonly EventBody[]): EventId[] {
  if (journey === $journeyId.get()) return record(...bodies);
  return writeAll(
    journey,
    bodies.map((body) => (own) => ({ ...own, ...body })),
  );
}

/** Does an event of any journey again. */
export function redoIn(journey: JourneyId, event: KnownEvent): EventId[] {
  if (journey === $journeyId.get()) return redo(event);
  return writeAll(journey, [(own) => ({ ...event, ...own })]);
}

function writeAll(journey: JourneyId, all: readonly EventWith[]): EventId[] {
  let journal = readJournal(journey);
  const ids = all.flatMap((eventWith) => {
    const event = writeIn(journey, journal, eventWith);
    if (event === undefined) return [];
    journal = add(journal, event);
    return [event.id];
  });
  changedElsewhere();
  return ids;
}

function changedElsewhere(): void {
  $elsewhere.set($elsewhere.get() + 1);
}

/** Takes events of any journey back. */
export function undoIn(journey: JourneyId, ids: readonly EventId[]): void {
  recordIn(journey, ...undoBodies(ids));
}

/** Takes events back; the history still shows them. */
export function undo(ids: readonly EventId[]): void {
  record(...undoBodies(ids));
}

function takeOver(): void {
  changedElsewhere();
  const journey = activeJourney();
  $journeyId.set(journey);
  $journal.set(journey === undefined ? emptyJournal : readJournal(journey));
}

function onOtherTab(event: StorageEvent): void {
  const journey = $journeyId.get();
  if (event.key === null || event.key === keys.active || journey === undefined) takeOver();
  if (event.key === null || journey === undefined || !event.key.startsWith(keys.journey(journey))) {
    changedElsewhere();
    return;
  }
  if (event.newValue === null) {
    $journal.set(readJournal(journey));
    return;
  }
  const decoded = decodeEvent(event.newValue);
  if (decoded.ok) $journal.set(add($journal.get(), decoded.value));
}

let started = false;

/** Reads the journey and follows the other tabs. Safe to call from every island. */
export function startJournal(): void {
  if (started) return;
  started = true;
  takeOver();
  addEventListener('storage', onOtherTab);
  // A page out of the back/forward cache was told nothing while it slept.
  addEventListener('pageshow', (event) => {
    if (event.persisted) takeOver();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') takeOver();
  });
}
