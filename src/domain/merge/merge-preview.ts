import type { CrmPart } from '../export/crm-record.ts';
import { CRM_PARTS, crmRecordOf } from '../export/crm-record.ts';
import { isKnown } from '../journal/event.ts';
import { labelOf, MERGED_INTO } from '../journal/fields.ts';
import { journalOf, merge } from '../journal/journal.ts';
import { supposing } from '../journal/supposing.ts';
import { viewOf } from '../journal/view.ts';
import type { JourneyId } from '../shared/brand.ts';
import type { Entries } from './entry-place.ts';
import { journalIn } from './entry-place.ts';
import { settlingsOf } from './merged-entries.ts';

/** An id of a CRM after the merge. */
export interface CrmAfter {
  readonly part: CrmPart;
  readonly value: string;
  readonly isFromOther: boolean;
  /** What the other entry has there and the kept one does not take. */
  readonly dropped?: string;
}

/** What merging would bring, before anything is written. */
export interface MergePreview {
  /** The name that stays; may be empty. */
  readonly label: string;
  /** How many entries are added of what happened: sent, opened, read, told, answered and the like. */
  readonly happened: number;
  /** How many values are added where the kept entry has none: people, ids, the phase, steps of the plan. */
  readonly values: number;
  readonly crm: readonly CrmAfter[];
}

export function mergePreview(entries: Entries, kept: JourneyId, other: JourneyId): MergePreview {
  const here = journalIn(entries, kept);
  const there = journalIn(entries, other);
  const marked = supposing(there, [{ kind: 'set', field: MERGED_INTO, value: kept }]);
  const settling = settlingsOf(new Map(entries).set(other, marked)).get(kept);
  const add = settling?.add ?? [];
  const after = viewOf(merge(here, journalOf(add)));
  const values = add.filter((event) => isKnown(event) && event.kind === 'set').length;
  const [record, before, theirs] = [after, viewOf(here), viewOf(there)].map(crmRecordOf);
  return {
    label: labelOf(after),
    happened: add.length - values,
    values,
    crm: CRM_PARTS.flatMap((part): readonly CrmAfter[] => {
      const value = record?.[part];
      if (value === undefined) return [];
      const dropped = theirs?.[part];
      const isFromOther = before?.[part] === undefined;
      return [
        { part, value, isFromOther, ...(dropped === undefined || dropped === value ? {} : { dropped }) },
      ];
    }),
  };
}
