import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import { nextLamport } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { EncodeProblem } from '~/domain/link/link-problem.ts';
import { planIdOf } from '~/domain/link/plan-link.ts';
import { encodeReceipt } from '~/domain/link/receipt-encode.ts';
import { marksOf, type ReceiptMark } from '~/domain/link/receipt-marks.ts';
import { WRITER_LENGTH, type Receipt } from '~/domain/link/receipt.ts';
import { codeNames } from '~/domain/plan/code-names.ts';
import { secretOf } from '~/domain/plan/editions.ts';
import { receiptOf, type ReceiptToSend } from '~/domain/plan/receipt-to-send.ts';
import type { JourneyId, RoleId } from '~/domain/shared/brand.ts';
import { success, type Result } from '~/domain/shared/result.ts';
import { today } from './clock.ts';
import { digest } from './digest.ts';
import { journalIn, recordIn } from './journals.ts';
import { lastEdition } from './plans.ts';
import { randomHex } from './writer.ts';

/** What a reader chooses to tell with a receipt. */
export interface ReceiptWishes {
  readonly withReading: boolean;
  readonly withAnswers: boolean;
  readonly role: RoleId | undefined;
  /** Empty: no name. */
  readonly name: string;
}

export interface MadeReceipt {
  readonly payload: string;
  readonly receipt: Receipt;
  /** How many assets the plan has that it says is kept here; 0 if keeping it was taken back. */
  readonly kept: number;
  /** Everything else it says, read back out of it. */
  readonly marks: readonly ReceiptMark[];
}

/** Drawn once per page load for journeys that have none yet; kept when a receipt is first handed over. */
const drawn = new Map<JourneyId, string>();

function writerOf(journey: JourneyId): string {
  const kept = valueOf(viewOf(journalIn(journey)), FIELD.receiptWriter);
  if (kept !== '') return kept;
  const fresh = drawn.get(journey) ?? randomHex(WRITER_LENGTH);
  drawn.set(journey, fresh);
  return fresh;
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
  const { withReading, withAnswers, role, name } = wishes;
  const told: ReceiptToSend = {
    planId: planIdOf(secret, digest),
    writer: writerOf(journey),
    seq: nextLamport(journal) - 1,
    day: today(),
    list: edition.list,
    withReading,
    withAnswers,
    ...(role === undefined ? {} : { role }),
    ...(name === '' ? {} : { name }),
  };
  const receipt = receiptOf(local, view, told);
  const encoded = encodeReceipt(receipt, secret, digest, before);
  if (!encoded.ok) return encoded;
  return success({
    payload: encoded.value,
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
