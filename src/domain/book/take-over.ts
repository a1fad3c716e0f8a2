import type { JournalEvent } from '../journal/event.ts';
import { isSalesSide } from '../journal/fields.ts';
import type { DecodedFile } from '../journal/journey-file.ts';
import { newEvents } from '../journal/journey-file.ts';
import type { Journal } from '../journal/journal.ts';
import { viewOf } from '../journal/view.ts';

/** What one prospect from a colleague would change in this book, before anything is changed. */
export type TakeOver =
  | {
      readonly kind: 'prospect';
      /** True if the book does not have it. */
      readonly isNew: boolean;
      readonly fresh: readonly JournalEvent[];
      readonly known: number;
    }
  /** Somebody's purchase, or the kits of a book: no prospect. */
  | { readonly kind: 'not-a-prospect' }
  /** The id of a purchase of one's own: a file must never turn that into somebody's prospect. */
  | { readonly kind: 'own-purchase' };

export function planTakeOver(file: DecodedFile, here: Journal): TakeOver {
  if (!isSalesSide(viewOf(file.events))) return { kind: 'not-a-prospect' };
  if (here.size > 0 && !isSalesSide(viewOf(here))) return { kind: 'own-purchase' };
  const fresh = newEvents(file, here);
  return { kind: 'prospect', isNew: here.size === 0, fresh, known: file.events.size - fresh.length };
}
