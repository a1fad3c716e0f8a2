import type { Result } from '../shared/result.ts';
import { failure } from '../shared/result.ts';
import { fromHex, uint16, varint } from './bytes.ts';
import { codeField } from './code-field.ts';
import { bitSet, GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { URL_LIMIT, wrap } from './envelope.ts';
import type { EncodeProblem } from './link-problem.ts';
import { LAST_DAY, MOST_ASSETS, planIdOf, SECRET_LENGTH } from './plan-link.ts';
import type { Limited } from './range.ts';
import { firstOutOfRange } from './range.ts';
import type { Receipt } from './receipt.ts';
import {
  KNOWN_RECEIPT_TAGS,
  LAST_SEQ,
  LIST_SUM_LENGTH,
  MOST_DAYS_BEFORE,
  PLAN_ID_LENGTH,
  RECEIPT_TAGS,
  WRITER_LENGTH,
} from './receipt.ts';
import { signatureOf } from './receipt-signature.ts';
import { toldBytes, toldLimits } from './receipt-told.ts';
import { textField } from './text-field.ts';
import type { Field } from './tlv.ts';
import { areDaysOf } from './receipt-days.ts';
import { areIgnorable, field, fieldUnlessEmpty, writeFields } from './tlv.ts';

/**
 * The payload `r1.…x`. `limit`: of the whole URL; PAYLOAD_MOST for a file or a code to paste. `secret` is that of the plan; a receipt for another plan is a problem (field `planId`).
 */
export function encodeReceipt(
  receipt: Receipt,
  secret: Uint8Array,
  digest: Digest,
  before = 0,
  limit = URL_LIMIT,
): Result<string, EncodeProblem> {
  const isOwn = secret.length === SECRET_LENGTH && receipt.planId === planIdOf(secret, digest);
  const problem = firstOutOfRange([['planId', [isOwn ? 0 : 1], 0], ...limitsOf(receipt)]);
  if (problem !== undefined) return failure(problem);
  const fields = receiptFields(receipt);
  return wrap('receipt', [...fields, ...signatureOf(fields, secret, digest)], digest, before, limit);
}

/** The signed part: one sequence of bytes per receipt, so receipts can be compared by it. */
export function receiptFields(receipt: Receipt): readonly number[] {
  const { places, questions } = receipt;
  return writeFields([
    field(RECEIPT_TAGS.head, headBytes(receipt)),
    ...placeField(RECEIPT_TAGS.opened, places.opened),
    ...placeField(RECEIPT_TAGS.read, places.read),
    ...placeField(RECEIPT_TAGS.readEarlier, places.readEarlier),
    ...placeField(RECEIPT_TAGS.helpful, places.helpful),
    ...placeField(RECEIPT_TAGS.unhelpful, places.unhelpful),
    ...placeField(RECEIPT_TAGS.toldInMeeting, places.toldInMeeting),
    ...placeField(RECEIPT_TAGS.toldInCall, places.toldInCall),
    ...placeField(RECEIPT_TAGS.toldInMail, places.toldInMail),
    ...codeField(RECEIPT_TAGS.answered, questions.answered),
    ...codeField(RECEIPT_TAGS.reopened, questions.reopened),
    ...codeField(RECEIPT_TAGS.notApplicable, questions['not-applicable']),
    ...codeField(RECEIPT_TAGS.open, questions.open),
    ...codeField(RECEIPT_TAGS.extraRead, receipt.extraRead),
    ...fieldUnlessEmpty(RECEIPT_TAGS.daysBefore, (receipt.daysBefore ?? []).flatMap(varint)),
    ...(receipt.role === undefined ? [] : [field(RECEIPT_TAGS.role, varint(receipt.role))]),
    ...(receipt.via === undefined ? [] : [field(RECEIPT_TAGS.via, varint(receipt.via))]),
    ...textField(RECEIPT_TAGS.name, receipt.name),
    ...(receipt.told === undefined ? [] : [field(RECEIPT_TAGS.told, toldBytes(receipt.told))]),
    ...receipt.unknown,
  ]);
}

function headBytes({ planId, writer, list, day, seq }: Receipt): readonly number[] {
  return [
    ...hexBytes(planId, PLAN_ID_LENGTH),
    ...hexBytes(writer, WRITER_LENGTH),
    ...hexBytes(list, LIST_SUM_LENGTH),
    ...uint16(day),
    ...varint(seq),
  ];
}

function hexBytes(text: string, byteCount: number): Uint8Array {
  return fromHex(text, byteCount) ?? new Uint8Array(byteCount);
}

function placeField(tag: number, places: readonly number[]): readonly Field[] {
  return fieldUnlessEmpty(tag, bitSet(places));
}

function limitsOf(receipt: Receipt): readonly Limited[] {
  return [
    ['writer', [fromHex(receipt.writer, WRITER_LENGTH) === undefined ? 1 : 0], 0],
    ['list', [fromHex(receipt.list, LIST_SUM_LENGTH) === undefined ? 1 : 0], 0],
    ['seq', [receipt.seq - 1], LAST_SEQ - 1],
    ['day', [receipt.day], LAST_DAY],
    ['places', Object.values(receipt.places).flat(), MOST_ASSETS - 1],
    ['questions', Object.values(receipt.questions).flat(), GREATEST_CODE],
    ['extraRead', receipt.extraRead, GREATEST_CODE],
    ['daysBefore', receipt.daysBefore ?? [], Math.min(receipt.day, MOST_DAYS_BEFORE)],
    ['daysBefore', [areDaysOf(receipt) ? 0 : 1], 0],
    ['role', [receipt.role ?? 0], GREATEST_CODE],
    ['via', [receipt.via ?? 0], GREATEST_CODE],
    ...toldLimits(receipt.told),
    ['unknown', [areIgnorable(receipt.unknown, KNOWN_RECEIPT_TAGS) ? 0 : 1], 0],
  ];
}
