import { atom } from 'nanostores';
import type { NewEvent } from '~/domain/journal/event.ts';
import { undoBodies } from '~/domain/journal/undo-bodies.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { recordIn } from './journals.ts';

/**
 * What was just done, in one sentence of the page's language, and how to take it back: by the ids of its events and the
 * journey they are in, or, where an undo event cannot do it (the undo of an undo, an erased journey), by an action.
 */
export type Undoable =
  | { readonly text: string; readonly journey: JourneyId; readonly ids: readonly EventId[] }
  | { readonly text: string; readonly takeBack: () => void };

/** The last thing done on this page; undefined once it was taken back or let go. */
export const $undoable = atom<Undoable | undefined>(undefined);

/** Tells what was done and offers to take it back. Ids of nothing (the mark could not be kept) are not announced. */
export function announce(undoable: Undoable): void {
  if ('ids' in undoable && undoable.ids.length === 0) return;
  $undoable.set(undoable);
}

/** Takes events of a journey back; the history still shows them. */
export function undoIn(journey: JourneyId, ids: readonly EventId[]): void {
  recordIn(journey, ...undoBodies(ids));
}

/** Takes back what was announced last. */
export function takeBack(): void {
  const undoable = $undoable.get();
  if (!undoable) return;
  $undoable.set(undefined);
  if ('ids' in undoable) undoIn(undoable.journey, undoable.ids);
  else undoable.takeBack();
}

/** Lets go of the offer; the history still has it. */
export function letGo(): void {
  $undoable.set(undefined);
}

/** Records events and offers to take them back: `recordWithUndo(journeyForMarks(), t.done.answered, { … })`. */
export function recordWithUndo(
  journey: JourneyId,
  text: string,
  ...bodies: readonly NewEvent[]
): readonly EventId[] {
  const ids = recordIn(journey, ...bodies);
  announce({ text, journey, ids });
  return ids;
}
