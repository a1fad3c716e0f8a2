import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { areEqual, readUint16, readVarint, toHex } from './bytes.ts';
import { GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { unwrap } from './envelope.ts';
import { fieldReader } from './field-reader.ts';
import type { LinkProblem } from './link-problem.ts';
import { MOST_ASSETS } from './plan-link.ts';
import type { PlaceMarks, Receipt } from './receipt.ts';
import {
  KNOWN_RECEIPT_TAGS,
  LIST_SUM_LENGTH,
  MOST_DAYS_BEFORE,
  PLAN_ID_LENGTH,
  RECEIPT_TAGS,
  SIGNATURE_LENGTH,
  WRITER_LENGTH,
} from './receipt.ts';
import { areDaysOf } from './receipt-days.ts';
import { readTold } from './receipt-told.ts';
import { signatureOf } from './receipt-signature.ts';
import type { ReadBody } from './tlv.ts';
import { readBody } from './tlv.ts';

/** Both carry what the receipt says, unproven, so that it can be shown and kept in quarantine. */
export const RECEIPT_PROBLEMS = {
  'unknown-plan': 'No plan of this book has that id.',
  'bad-signature': 'Not made by a holder of the plan link.',
} as const;

export type ReceiptProblem =
  LinkProblem | { readonly kind: keyof typeof RECEIPT_PROBLEMS; readonly receipt: Receipt };

/** Never throws. `secretOf` finds the secret of a plan by its id (16 hex digits); only a signed receipt succeeds. */
export function decodeReceipt(
  payload: string,
  digest: Digest,
  secretOf: (planId: string) => Uint8Array | undefined,
): Result<Receipt, ReceiptProblem> {
  const body = unwrap(payload, 'receipt', digest);
  if (!body.ok) return body;
  const signed = body.value.slice(0, -SIGNATURE_LENGTH);
  const read = readReceipt(signed);
  if (!read.ok) return read;
  const secret = secretOf(read.value.planId);
  if (secret === undefined) return failure({ kind: 'unknown-plan', receipt: read.value });
  const isSigned = areEqual(body.value.slice(-SIGNATURE_LENGTH), signatureOf(signed, secret, digest));
  return isSigned ? read : failure({ kind: 'bad-signature', receipt: read.value });
}

function readReceipt(signed: Uint8Array): Result<Receipt, LinkProblem> {
  const read = readBody(signed, KNOWN_RECEIPT_TAGS);
  return read.ok ? receiptOf(read.value) : read;
}

function receiptOf({ fields, unknown }: ReadBody): Result<Receipt, LinkProblem> {
  const reader = fieldReader(fields);
  const head = headOf(reader.bytes(RECEIPT_TAGS.head));
  if (head === undefined) return failure({ kind: 'malformed', tag: RECEIPT_TAGS.head });
  const placesAt = (tag: number): readonly number[] => reader.bits(tag, MOST_ASSETS - 1);
  const places: PlaceMarks = {
    opened: placesAt(RECEIPT_TAGS.opened),
    read: placesAt(RECEIPT_TAGS.read),
    readEarlier: placesAt(RECEIPT_TAGS.readEarlier),
    helpful: placesAt(RECEIPT_TAGS.helpful),
    unhelpful: placesAt(RECEIPT_TAGS.unhelpful),
    toldInMeeting: placesAt(RECEIPT_TAGS.toldInMeeting),
    toldInCall: placesAt(RECEIPT_TAGS.toldInCall),
    toldInMail: placesAt(RECEIPT_TAGS.toldInMail),
  };
  const questions: Receipt['questions'] = {
    answered: reader.codes(RECEIPT_TAGS.answered),
    reopened: reader.codes(RECEIPT_TAGS.reopened),
    'not-applicable': reader.codes(RECEIPT_TAGS.notApplicable),
    open: reader.codes(RECEIPT_TAGS.open),
  };
  const extraRead = reader.codes(RECEIPT_TAGS.extraRead);
  const daysBefore = reader.numbers(RECEIPT_TAGS.daysBefore, Math.min(head.day, MOST_DAYS_BEFORE));
  const days = daysBefore === undefined ? {} : { daysBefore };
  if (!areDaysOf({ places, questions, extraRead, ...days })) reader.refuse(RECEIPT_TAGS.daysBefore);
  const role = reader.number(RECEIPT_TAGS.role, GREATEST_CODE);
  const via = reader.number(RECEIPT_TAGS.via, GREATEST_CODE);
  const name = reader.text(RECEIPT_TAGS.name);
  const toldBytes = reader.bytes(RECEIPT_TAGS.told);
  const told = toldBytes && readTold(toldBytes);
  if (toldBytes !== undefined && told === undefined) reader.refuse(RECEIPT_TAGS.told);
  const wrong = reader.firstWrong();
  if (wrong !== undefined) return failure({ kind: 'malformed', tag: wrong });
  return success({
    ...head,
    places,
    questions,
    extraRead,
    ...days,
    ...(role === undefined ? {} : { role }),
    ...(via === undefined ? {} : { via }),
    ...(name === undefined ? {} : { name }),
    ...(told === undefined ? {} : { told }),
    unknown,
  });
}

function headOf(
  bytes: Uint8Array | undefined,
): Pick<Receipt, 'planId' | 'writer' | 'list' | 'day' | 'seq'> | undefined {
  const listFrom = PLAN_ID_LENGTH + WRITER_LENGTH;
  const dayFrom = listFrom + LIST_SUM_LENGTH;
  const seq = bytes && readVarint(bytes, dayFrom + 2);
  if (!seq || seq.next !== bytes.length || seq.value === 0) return undefined;
  return {
    planId: toHex(bytes.slice(0, PLAN_ID_LENGTH)),
    writer: toHex(bytes.slice(PLAN_ID_LENGTH, listFrom)),
    list: toHex(bytes.slice(listFrom, dayFrom)),
    day: readUint16(bytes, dayFrom),
    seq: seq.value,
  };
}
