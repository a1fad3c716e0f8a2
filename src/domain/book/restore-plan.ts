import { isOfBook, isSalesSide } from '../journal/fields.ts';
import type { JournalEvent } from '../journal/event.ts';
import { newEvents } from '../journal/journey-file.ts';
import type { Journal } from '../journal/journal.ts';
import { viewOf } from '../journal/view.ts';
import type { JourneyId } from '../shared/brand.ts';
import type { DecodedBackup } from './backup-file.ts';
import { KITS_JOURNEY } from './own-kits.ts';

/** What a backup would change in one journey. */
export interface JourneyRestore {
  readonly journey: JourneyId;
  readonly label: string;
  /** True if the book does not have it. */
  readonly isNew: boolean;
  readonly fresh: readonly JournalEvent[];
  /** How many events are here already. */
  readonly known: number;
}

/** A dry run: what a backup would change, before anything is changed. Restoring only ever adds. */
export interface RestorePlan {
  readonly journeys: readonly JourneyRestore[];
  readonly fresh: number;
  readonly known: number;
  /** Records and journeys that cannot be read. */
  readonly unreadable: number;
  /** Not of a book, or the id of a purchase of one's own: a file must never turn that into somebody's prospect. */
  readonly refused: readonly string[];
}

export function planRestore(file: DecodedBackup, present: (journey: JourneyId) => Journal): RestorePlan {
  const journeys: JourneyRestore[] = [];
  const refused: string[] = [];
  for (const { journey, label, events } of file.journeys) {
    const here = present(journey);
    const view = viewOf(here.size === 0 ? events : here);
    if (journey === KITS_JOURNEY ? !isOfBook(view) : !isSalesSide(view)) {
      refused.push(label === '' ? journey : label);
      continue;
    }
    const fresh = newEvents({ events }, here);
    journeys.push({ journey, label, isNew: here.size === 0, fresh, known: events.size - fresh.length });
  }
  const sum = (count: (one: JourneyRestore) => number) => journeys.reduce((all, one) => all + count(one), 0);
  const records = file.journeys.reduce((all, { unreadable }) => all + unreadable.length, 0);
  return {
    journeys,
    fresh: sum(({ fresh }) => fresh.length),
    known: sum(({ known }) => known),
    unreadable: records + file.unreadable.length,
    refused,
  };
}
