import { decodeReceipt } from '~/domain/link/receipt-decode.ts';
import { foldReceipts } from '~/domain/link/receipt-fold.ts';
import type { Told } from '~/domain/link/receipt-told.ts';
import { receiptPayloads, secretOf } from '~/domain/plan/editions.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import type { DayNumber } from '~/domain/shared/calendar-day.ts';
import { digest } from './digest.ts';

/** What one writer tells in words, as of the newest receipt. */
export interface ToldBy {
  readonly day: DayNumber;
  /** Undefined if the receipt has no name. */
  readonly name: string | undefined;
  /** Code of the role the writer plays. */
  readonly role: number | undefined;
  readonly told: Told;
}

/** Read out of the receipts that were taken in: what a newer one of the same writer does not tell any more is gone. */
export function toldIn(journal: Journal): readonly ToldBy[] {
  const secret = secretOf(journal, digest);
  const receipts = [...receiptPayloads(journal).values()].flatMap((payload) => {
    const read = decodeReceipt(payload, digest, () => secret);
    return read.ok ? [read.value] : [];
  });
  return foldReceipts(receipts).flatMap(({ day, name, role, told }) =>
    told === undefined ? [] : [{ day, name, role, told }],
  );
}
