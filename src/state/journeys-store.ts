import { computed } from 'nanostores';
import { FIELD, isSalesSide } from '~/domain/journal/fields.ts';
import { emptyJournal, type Journal } from '~/domain/journal/journal.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { browserStorage } from './browser-storage.ts';
import {
  $elsewhere,
  $journal,
  $journeyId,
  keepEvents,
  newJourneyId,
  readAllJournals,
  readJournal,
  record,
  recordIn,
  showJourney,
} from './journal-store.ts';
import { keys } from './storage-keys.ts';

/** One purchase among several in this browser. */
export interface StoredJourney {
  readonly id: JourneyId;
  readonly journal: Journal;
  readonly isActive: boolean;
}

/** The journeys this browser holds, by id: a list that stays in its order while one works with it. */
export function storedJourneys(): readonly JourneyId[] {
  const names = browserStorage.keys(keys.events).map((key) => key.slice(keys.events.length).split(':')[0]);
  return [...new Set(names)].filter(isJourneyId).sort();
}

/** One's own purchases, without the prospects of the book; read again whenever one changes, here or in another tab. */
export const $journeys = computed(
  [$journeyId, $journal, $elsewhere],
  (active, journal): readonly StoredJourney[] =>
    [...readAllJournals()]
      .map(([id, stored]) => {
        const isActive = id === active;
        return { id, isActive, journal: isActive ? journal : stored };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .filter((stored) => !isSalesSide(viewOf(stored.journal))),
);

/** Starts a journey of its own beside the others and shows it. */
export function startJourney(label: string): void {
  showJourney(newJourneyId());
  record({ k: 'set', field: FIELD.label, value: label });
}

/** Names a journey, shown or not. Returns the ids of the events. */
export function renameJourney(journey: JourneyId, label: string): readonly EventId[] {
  return recordIn(journey, { k: 'set', field: FIELD.label, value: label });
}

/** Removes a journey from this browser and shows another one, if there is any. Returns what it held, for undo. */
export function eraseJourney(journey: JourneyId): Journal {
  const erased = journey === $journeyId.get() ? $journal.get() : readJournal(journey);
  const wasActive = journey === $journeyId.get();
  for (const key of browserStorage.keys(keys.journey(journey))) browserStorage.remove(key);
  if (wasActive) showAnother();
  else touch();
  return erased;
}

function showAnother(): void {
  const other = storedJourneys().find((id) => !isSalesSide(viewOf(readJournal(id))));
  if (other !== undefined) {
    showJourney(other);
    return;
  }
  browserStorage.remove(keys.active);
  $journeyId.set(undefined);
  $journal.set(emptyJournal);
}

/** Puts an erased journey back and, if it was the one shown, shows it again. */
export function restoreJourney(journey: JourneyId, events: Journal, show: boolean): void {
  keepEvents(journey, events);
  if (show) showJourney(journey);
  else touch();
}

/** The list of journeys follows $journal; a change in a journey that is not shown must tell it. */
function touch(): void {
  $journal.set(new Map($journal.get()));
}

/** Removes all this site keeps in this browser: journeys, preferences, and records that were set aside. */
export function eraseEverything(): void {
  for (const key of browserStorage.keys(keys.all)) browserStorage.remove(key);
  delete document.documentElement.dataset['theme'];
  $journeyId.set(undefined);
  $journal.set(emptyJournal);
}

/** How much `eraseEverything` would remove. */
export function storedCounts(): { readonly journeys: number; readonly events: number } {
  return { journeys: storedJourneys().length, events: browserStorage.keys(keys.events).length };
}
