import type { EventId } from '../shared/brand.ts';
import type { KnownEvent, NewEvent } from './event.ts';
import { isKnown } from './event.ts';
import { compareShown } from './event-order.ts';
import type { Journal } from './journal.ts';

type UndoEvent = Extract<KnownEvent, { kind: 'undo' }>;

/** One line of the history list. `undoneAt` in seconds since 1970, for display only. */
export interface HistoryEntry {
  readonly event: Exclude<KnownEvent, UndoEvent>;
  readonly undone: boolean;
  readonly undoneBy?: EventId;
  readonly undoneAt?: number;
  readonly canUndo: boolean;
}

/** Every event this build can show, undo events apart, newest first in the order of compareShown. */
export function historyOf(journal: Journal): readonly HistoryEntry[] {
  const newestFirst = [...journal.values()].filter(isKnown).sort((a, b) => compareShown(b, a));
  const undoOf = new Map<EventId, UndoEvent>();
  for (const event of newestFirst) {
    // The oldest undo is set last: it is the one that took the event back.
    if (event.kind === 'undo') for (const id of event.ids) undoOf.set(id, event);
  }
  return newestFirst
    .filter((event) => event.kind !== 'undo')
    .map((event) => entryOf(event, undoOf.get(event.id)));
}

function entryOf(event: HistoryEntry['event'], undo: UndoEvent | undefined): HistoryEntry {
  if (undo === undefined) return { event, undone: false, canUndo: true };
  return { event, undone: true, undoneBy: undo.id, undoneAt: undo.at, canUndo: false };
}

/** What to record so that something happens again: an undo stands for ever, so this is a new event. */
export function doneAgain({ id: _id, counter: _counter, at: _at, ...again }: KnownEvent): NewEvent {
  return again;
}
