import { valueAt } from '../shared/at.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { readUint16, readVarints } from './bytes.ts';
import { bitsOf, GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { unwrap } from './envelope.ts';
import type { FieldReader } from './field-reader.ts';
import { fieldReader } from './field-reader.ts';
import type { LinkProblem } from './link-problem.ts';
import type { PlanLink, PlannedAsset } from './plan-link.ts';
import {
  KNOWN_PLAN_TAGS,
  LAST_DAY,
  MOST_ASSETS,
  MOST_SENT_DAYS,
  PLAN_TAGS,
  SECRET_LENGTH,
} from './plan-link.ts';
import type { ReadBody } from './tlv.ts';
import { readBody } from './tlv.ts';

const SECRET_FROM = 4;

type PlanHead = Pick<
  PlanLink,
  | 'pack'
  | 'issued'
  | 'secret'
  | 'revision'
  | 'motion'
  | 'accountType'
  | 'segment'
  | 'entryMode'
  | 'phase'
  | 'language'
>;

/** Never throws. Whatever was changed on the way, the answer is the plan that was sent or a problem. */
export function decodePlanLink(payload: string, digest: Digest): Result<PlanLink, LinkProblem> {
  const body = unwrap(payload, 'plan', digest);
  if (!body.ok) return body;
  const read = readBody(body.value, KNOWN_PLAN_TAGS);
  return read.ok ? planOf(read.value) : read;
}

function planOf({ fields, unknown }: ReadBody): Result<PlanLink, LinkProblem> {
  const reader = fieldReader(fields);
  const head = headOf(reader.bytes(PLAN_TAGS.head));
  if (head === undefined) return failure({ kind: 'malformed', tag: PLAN_TAGS.head });
  const days = reader.number(PLAN_TAGS.expires, LAST_DAY);
  const ordered = reader.ordered(PLAN_TAGS.orderedAssets);
  const assets = assetsOf(reader, ordered);
  const roles = reader.codes(PLAN_TAGS.roles);
  const meeting = reader.number(PLAN_TAGS.meeting, GREATEST_CODE);
  const label = reader.text(PLAN_TAGS.label);
  const sender = reader.text(PLAN_TAGS.sender);
  const note = reader.text(PLAN_TAGS.note);
  const steps = reader.steps(PLAN_TAGS.steps);
  const links = reader.links(PLAN_TAGS.links);
  const wrong = reader.firstWrong();
  if (wrong !== undefined) return failure({ kind: 'malformed', tag: wrong });
  return success({
    ...head,
    roles,
    ...(days === undefined ? {} : { expires: head.issued + days }),
    ordered: ordered.length > 0,
    assets,
    ...(meeting === undefined ? {} : { meeting }),
    ...(label === undefined ? {} : { label }),
    ...(sender === undefined ? {} : { sender }),
    ...(note === undefined ? {} : { note }),
    ...(steps === undefined ? {} : { steps }),
    ...(links === undefined ? {} : { links }),
    unknown,
  });
}

function headOf(bytes: Uint8Array | undefined): PlanHead | undefined {
  const numbersFrom = SECRET_FROM + SECRET_LENGTH;
  if (bytes === undefined || bytes.length < numbersFrom) return undefined;
  const numbers = readVarints(bytes, numbersFrom);
  if (numbers?.length !== 7) return undefined;
  if (numbers.slice(1).some((code) => code > GREATEST_CODE)) return undefined;
  return {
    pack: readUint16(bytes, 0),
    issued: readUint16(bytes, 2),
    secret: bytes.slice(SECRET_FROM, numbersFrom),
    revision: valueAt(numbers, 0, 0),
    motion: valueAt(numbers, 1, 0),
    accountType: valueAt(numbers, 2, 0),
    segment: valueAt(numbers, 3, 0),
    entryMode: valueAt(numbers, 4, 0),
    phase: valueAt(numbers, 5, 0),
    language: valueAt(numbers, 6, 0),
  };
}

function assetsOf(reader: FieldReader, ordered: readonly number[]): readonly PlannedAsset[] {
  const sorted = reader.codes(PLAN_TAGS.assets);
  if (ordered.length > 0 && sorted.length > 0) reader.refuse(PLAN_TAGS.orderedAssets);
  const codes = ordered.length > 0 ? ordered : sorted;
  if (codes.length > MOST_ASSETS) reader.refuse(PLAN_TAGS.assets.bits);
  const sent = reader.bytes(PLAN_TAGS.sent);
  const days = sent === undefined ? new Map<number, number>() : sentDays(sent, codes.length);
  if (days === undefined) reader.refuse(PLAN_TAGS.sent);
  return codes.map((code, place) => {
    const sentDaysBefore = days?.get(place);
    return sentDaysBefore === undefined ? { code } : { code, sentDaysBefore };
  });
}

/** Days by place. Undefined unless every bit has an asset and every set bit a number. */
function sentDays(bytes: Uint8Array, count: number): ReadonlyMap<number, number> | undefined {
  const size = Math.ceil(count / 8);
  const places = bitsOf(bytes.slice(0, size));
  const days = readVarints(bytes, size);
  if (days === undefined || places.length === 0 || days.length !== places.length) return undefined;
  if (places.some((place) => place >= count) || days.some((day) => day > MOST_SENT_DAYS)) return undefined;
  return new Map(days.map((day, index) => [valueAt(places, index, 0), day]));
}
