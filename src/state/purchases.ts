import { computed } from 'nanostores';
import { FIELD, isOfBook } from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { forgetExported } from './exported.ts';
import { $journals, eraseJournal, mergeIn, newJourneyId, readJournals, recordIn } from './journals.ts';
import { $shown, showAnother, showJourney, showNothing } from './shown-journey.ts';
import { storage } from './storage.ts';
import { keys } from './storage-keys.ts';
import { changeLog, type LogEntry } from './write-log.ts';

/** One purchase among several in this browser. */
export interface Purchase {
  readonly id: JourneyId;
  readonly journal: Journal;
  readonly isShown: boolean;
}

/** One's own purchases, without what the book holds, by id: a list that stays in its order while one works with it. */
export const $purchases = computed([$journals, $shown], (journals, shown): readonly Purchase[] =>
  [...journals]
    .map(([id, { journal }]) => ({ id, journal, isShown: id === shown }))
    .filter(({ journal }) => !isOfBook(viewOf(journal))),
);

/** Starts a purchase beside the others and shows it. */
export function startPurchase(label: string): JourneyId {
  const journey = newJourneyId();
  renameJourney(journey, label);
  showJourney(journey);
  return journey;
}

/** Names a journey, shown or not. */
export function renameJourney(journey: JourneyId, label: string) {
  return recordIn(journey, { kind: 'set', field: FIELD.label, value: label });
}

/** Removes a journey from this browser and, if this tab showed it, shows another one. Gives what it held, for undo. */
export function eraseJourney(journey: JourneyId): Journal {
  const erased = eraseJournal(journey);
  forgetExported(journey);
  if (journey === $shown.get()) showAnother();
  return erased;
}

/** Puts an erased journey back. */
export function restoreJourney(journey: JourneyId, events: Journal, show: boolean): void {
  mergeIn(journey, events);
  if (show) showJourney(journey);
}

/** Removes all this site keeps in this browser: journeys, preferences, and records that were set aside. */
export function eraseEverything(): void {
  // One entry takes the place of all, so that the log names nothing of it; put-back.ts knows what it means.
  changeLog((entries) => {
    entries.clear();
    entries.put({ key: keys.all, at: Date.now() } satisfies LogEntry);
  });
  storage.again(storage.keys(keys.all).map((key) => [key]));
  delete document.documentElement.dataset['theme'];
  showNothing();
  readJournals();
}

/** How much `eraseEverything` would remove. */
export function storedCounts(): { readonly journeys: number; readonly events: number } {
  const journeys = [...$journals.get().values()];
  return { journeys: journeys.length, events: journeys.reduce((sum, one) => sum + one.keys.size, 0) };
}
