import { mergeMarks, placeOf } from '~/domain/merge/entry-place.ts';
import { mergePreview, type MergePreview } from '~/domain/merge/merge-preview.ts';
import { settlingsOf } from '~/domain/merge/merged-entries.ts';
import { MERGED_INTO } from '~/domain/journal/fields.ts';
import { journalOf } from '~/domain/journal/journal.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { $entries } from './book.ts';
import { journalIn, mergeIn, recordIn } from './journals.ts';
import { signedByRep } from './rep.ts';
import { undoIn } from './undo.ts';

/*
 * Entries of the book that are one customer. Life cycle: merging marks the other entry, parting takes the mark back. What
 * the marks ask for is written wherever the book is shown, whatever brought something to an entry that is not: a receipt on
 * another page, a file, a depot, an undo. Once it is written, it is not written again.
 */

/** What merging would bring. Keeps nothing. */
export function lookAtMerge(kept: JourneyId, other: JourneyId): MergePreview {
  return mergePreview($entries.get(), kept, other);
}

export function mergeEntries(kept: JourneyId, other: JourneyId): void {
  recordIn(other, ...signedByRep([{ kind: 'set', field: MERGED_INTO, value: kept }]));
  settleMerged();
}

/** The other entry stands alone again, and the kept one as if there had been no merge. */
export function partEntries(other: JourneyId): void {
  undoIn(other, mergeMarks(journalIn(other)));
  settleMerged();
}

let isSettling = false;

/** Puts what stands in entries that were merged where it is shown. */
function settleMerged(): void {
  if (isSettling) return;
  isSettling = true;
  for (const [id, { add, undo }] of settlingsOf($entries.get())) {
    mergeIn(id, journalOf(add));
    undoIn(id, undo);
  }
  isSettling = false;
}

let isFollowed = false;

/** Keeps merged entries in their place from now on, for as long as the page is open. */
export function followMerged(): void {
  if (isFollowed) return;
  isFollowed = true;
  $entries.subscribe(settleMerged);
}

/** The entry in which another one is shown; itself for one that was not merged. */
export function shownEntry(journey: JourneyId): JourneyId {
  return placeOf($entries.get(), journey).home;
}

/** The entries that were merged into one. */
export function mergedInto(kept: JourneyId): readonly JourneyId[] {
  const entries = $entries.get();
  return [...entries.keys()].filter((id) => id !== kept && placeOf(entries, id).home === kept);
}
