import type { EventId } from '../shared/brand.ts';
import { bareDay } from '../shared/calendar-day.ts';
import { canonicalText } from './canonical-json.ts';
import type { KnownEvent, NewEvent } from './event.ts';
import { isKnown } from './event.ts';
import { compareShown } from './event-order.ts';
import type { Journal } from './journal.ts';

type UndoEvent = Extract<KnownEvent, { kind: 'undo' }>;
type ShownEvent = Exclude<KnownEvent, UndoEvent>;
/** What says the same, the newest first. */
type Saying = [ShownEvent, ...ShownEvent[]];

/** One line of the history list. `undoneAt` in seconds since 1970, for display only. */
export interface HistoryEntry {
  readonly event: ShownEvent;
  /** The event, and those of later receipts that say it once more: they are taken back together. */
  readonly ids: readonly EventId[];
  readonly undone: boolean;
  readonly undoneAt?: number;
}

/** Every event this build can show, undo events apart, newest first in the order of compareShown. */
export function historyOf(journal: Journal): readonly HistoryEntry[] {
  const newestFirst = [...journal.values()].filter(isKnown).sort((a, b) => compareShown(b, a));
  const undoOf = new Map<EventId, UndoEvent>();
  const sayings = new Map<string, Saying>();
  for (const event of newestFirst) {
    // The oldest undo is set last: it is the one that took the event back.
    if (event.kind === 'undo') for (const id of event.ids) undoOf.set(id, event);
    else {
      const said = sayingOf(event);
      const newer = sayings.get(said);
      if (newer) newer.push(event);
      else sayings.set(said, [event]);
    }
  }
  return [...sayings.values()].map((events) => entryOf(events, undoOf));
}

/**
 * A receipt says everything over again that the receipts before it said. What one writer says of one day is shown once,
 * where it was said last; everything else has a time of its own, and is itself.
 */
function sayingOf(event: ShownEvent): string {
  if (bareDay(event.at) === undefined) return event.id;
  const [writer] = event.id.split('.');
  return canonicalText({ ...event, id: writer, counter: 0, revision: 0 });
}

/** An event that still holds keeps the line, even if a later receipt took back another that says the same. */
function entryOf(events: Saying, undoOf: ReadonlyMap<EventId, UndoEvent>): HistoryEntry {
  const live = events.filter(({ id }) => !undoOf.has(id));
  const event = live[0] ?? events[0];
  const undo = undoOf.get(event.id);
  if (undo === undefined) return { event, ids: live.map(({ id }) => id), undone: false };
  return { event, ids: events.map(({ id }) => id), undone: true, undoneAt: undo.at };
}

/** What to record so that something happens again: an undo stands for ever, so this is a new event. */
export function doneAgain({ id: _id, counter: _counter, at: _at, ...again }: KnownEvent): NewEvent {
  return again;
}
