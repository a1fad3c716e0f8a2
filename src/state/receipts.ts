import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { nextLamport } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { PAYLOAD_MOST } from '~/domain/link/envelope.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import { planIdOf } from '~/domain/link/plan-link.ts';
import { undated } from '~/domain/link/receipt-days.ts';
import { encodeReceipt } from '~/domain/link/receipt-encode.ts';
import { marksOf, type ReceiptMark } from '~/domain/link/receipt-marks.ts';
import type { Receipt } from '~/domain/link/receipt.ts';
import { codeNames } from '~/domain/plan/code-names.ts';
import { secretOf } from '~/domain/plan/editions.ts';
import { receiptOf, type ReceiptToSend } from '~/domain/plan/receipt-to-send.ts';
import type { Ticked } from '~/domain/plan/told-to-send.ts';
import type { JourneyId, RoleId } from '~/domain/shared/brand.ts';
import { success, type Result } from '~/domain/shared/result.ts';
import { localDay, today } from './clock.ts';
import { drawnWriter } from './drawn-writer.ts';
import { digest } from './digest.ts';
import { journalIn, recordIn } from './journals.ts';
import { lastEdition } from './plans.ts';

/** What a reader chooses to tell with a receipt. */
export interface ReceiptWishes {
  readonly withReading: boolean;
  readonly withAnswers: boolean;
  /** The ids of the answers and options to tell in words. */
  readonly ticked: Ticked;
  readonly role: RoleId | undefined;
  /** Empty: no name. */
  readonly name: string;
}

export interface MadeReceipt {
  readonly payload: string;
  /** False: it goes as a file, or as a code to paste. */
  readonly fitsAddress: boolean;
  readonly receipt: Receipt;
  /** How many assets the plan has that it says is kept here; 0 if keeping it was taken back. */
  readonly kept: number;
  /** Everything else it says, read back out of it. */
  readonly marks: readonly ReceiptMark[];
}

/** Drawn for journeys that have none yet; kept when a receipt is first handed over. */
function writerOf(journey: JourneyId): string {
  const kept = valueOf(viewOf(journalIn(journey)), FIELD.receiptWriter);
  return kept === '' ? drawnWriter(journey) : kept;
}

/** The receipt of a journey as it stands now; undefined for one that has no plan link. Keeps nothing. */
export function makeReceipt(
  local: LocalCatalogue,
  journey: JourneyId,
  wishes: ReceiptWishes,
  before: number,
): Result<MadeReceipt, EncodeProblem> | undefined {
  const journal = journalIn(journey);
  const view = viewOf(journal);
  const secret = secretOf(journal, digest);
  const edition = lastEdition(journey);
  if (!secret || !edition) return undefined;
  const { withReading, withAnswers, ticked, role, name } = wishes;
  const told: ReceiptToSend = {
    planId: planIdOf(secret, digest),
    writer: writerOf(journey),
    seq: nextLamport(journal) - 1,
    day: today(),
    dayOf: localDay,
    list: edition.list,
    withReading,
    withAnswers,
    ticked,
    ...(role === undefined ? {} : { role }),
    ...(name === '' ? {} : { name }),
  };
  const whole = receiptOf(local, view, told);
  // A link that would be too long with the day of every mark says only on which day it was made; one that is too long even
  // so goes as a file or a code, which hold more.
  const encodings = [whole, undated(whole)].map((receipt) => ({
    receipt,
    encoded: encodeReceipt(receipt, secret, digest, before),
  }));
  const short = encodings.find(({ encoded }) => encoded.ok);
  const { receipt, encoded } = short ?? {
    receipt: whole,
    encoded: encodeReceipt(whole, secret, digest, 0, PAYLOAD_MOST),
  };
  if (!encoded.ok) return encoded;
  return success({
    payload: encoded.value,
    fitsAddress: short !== undefined,
    receipt,
    kept: valueOf(view, FIELD.plan) === '' ? 0 : edition.list.codes.length,
    marks: marksOf(receipt, [edition.list], codeNames(local)),
  });
}

/** Keeps who the receipts of this journey come from, once one was handed over. */
export function keepReceiptWriter(journey: JourneyId): void {
  const writer = writerOf(journey);
  const kept = valueOf(viewOf(journalIn(journey)), FIELD.receiptWriter);
  if (kept === '') recordIn(journey, { kind: 'set', field: FIELD.receiptWriter, value: writer });
}
