import type { NewEvent } from '~/domain/journal/event.ts';
import type { EventId } from '~/domain/shared/brand.ts';
import { recordIn } from '~/state/journals.ts';
import { journeyForMarks, readShown, startJourneys } from '~/state/shown-journey.ts';
import { $storageState } from '~/state/storage.ts';
import { $undoable } from '~/state/undo.ts';

/** What stands in the storage now is what this tab begins with, as on its first page. */
export function beginTab(): void {
  sessionStorage.clear();
  startJourneys();
  // As if another tab had cleared everything: nothing decoded before is kept.
  dispatchEvent(new StorageEvent('storage', { key: null }));
  readShown();
  $storageState.set('kept');
  $undoable.set(undefined);
}

/** A browser in which nothing has happened yet. */
export function emptyBrowser(): void {
  localStorage.clear();
  beginTab();
}

/** Marks in the purchase shown; opens one if there is none. */
export function record(...bodies: readonly NewEvent[]): readonly EventId[] {
  return recordIn(journeyForMarks(), ...bodies);
}
