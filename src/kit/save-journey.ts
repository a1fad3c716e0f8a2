import { FIELD } from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { encodeJourneyFile } from '~/domain/journal/journey-file.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { utcInstant } from '~/domain/shared/calendar-day.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { fileNameOf, saveFile } from './save-file.ts';

/** What the people call a journey; empty if they never said. */
export function labelOf(journal: Journal): string {
  return viewOf(journal).fields.get(FIELD.label)?.value ?? '';
}

/** Saves a copy of a journey; gives the name of the file. */
export function saveJourney(journey: JourneyId, events: Journal, unnamed: string): string {
  const label = labelOf(events);
  const name = fileNameOf(label === '' ? unnamed : label, 'json');
  const file = {
    journey,
    label,
    exportedAt: utcInstant(nowInSeconds()),
    site: import.meta.env.BASE_URL,
    events,
  };
  saveFile(name, 'application/json', encodeJourneyFile(file));
  return name;
}
