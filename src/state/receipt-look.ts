import { receiptField } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { openReceipts } from '~/domain/link/open-text.ts';
import { marksOf, type ReceiptMark } from '~/domain/link/receipt-marks.ts';
import type { Receipt } from '~/domain/link/receipt.ts';
import { codeNames } from '~/domain/plan/code-names.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { $catalogue } from './catalogue.ts';
import { digest } from './digest.ts';
import { journalIn } from './journals.ts';
import { editionsIn, journeyOfPlan } from './plans.ts';
import { secretOfPlan } from './receipt-inbox.ts';

/** A receipt that can be taken in: whose it is, and what it says. */
export interface LookedAt {
  readonly journey: JourneyId;
  readonly receipt: Receipt;
  readonly marks: readonly ReceiptMark[];
}

/** The receipts in a text that belong to a journey here and were not taken in before. Keeps nothing. */
export function lookAtReceipts(text: string): readonly LookedAt[] {
  const local = $catalogue.get();
  if (!local) return [];
  return openReceipts(text, digest, secretOfPlan).opened.flatMap(({ receipt, payload }) => {
    const journey = journeyOfPlan(receipt.planId);
    if (journey === undefined) return [];
    const kept = viewOf(journalIn(journey)).fields.get(receiptField(receipt.writer, receipt.seq));
    if (kept?.value === payload) return [];
    const lists = editionsIn(journey).map(({ list }) => list);
    return [{ journey, receipt, marks: marksOf(receipt, lists, codeNames(local)) }];
  });
}
