import type { Result } from '../shared/result.ts';
import { failure } from '../shared/result.ts';
import { GREATEST_VARINT, uint16, varint } from './bytes.ts';
import { codeField } from './code-field.ts';
import { bitSet, GREATEST_CODE } from './code-set.ts';
import type { Digest } from './digest.ts';
import { URL_LIMIT, wrap } from './envelope.ts';
import type { EncodeProblem } from './link-problem.ts';
import { linksBytes, linksLimits } from './own-links.ts';
import type { PlanLink, PlannedAsset } from './plan-link.ts';
import {
  KNOWN_PLAN_TAGS,
  LAST_DAY,
  MOST_ASSETS,
  MOST_SENT_DAYS,
  PLAN_TAGS,
  SECRET_LENGTH,
} from './plan-link.ts';
import type { Limited } from './range.ts';
import { firstOutOfRange } from './range.ts';
import { stepsBytes } from './steps-encode.ts';
import { stepsLimits } from './steps-limits.ts';
import { textField } from './text-field.ts';
import type { Field } from './tlv.ts';
import { areIgnorable, field, fieldUnlessEmpty, writeFields } from './tlv.ts';

/**
 * The payload `g1.…x`. Texts are cleaned and cut to their length, roles sorted, and assets sorted unless `ordered`; all
 * else that does not fit is a problem. `before` = characters of the URL before the payload: the limit is for the whole; a
 * plan that goes as a file may be as long as a payload (`PAYLOAD_MOST`).
 */
export function encodePlanLink(
  plan: PlanLink,
  digest: Digest,
  before = 0,
  limit = URL_LIMIT,
): Result<string, EncodeProblem> {
  const problem = firstOutOfRange(limitsOf(plan));
  if (problem !== undefined) return failure(problem);
  return wrap('plan', writeFields(fieldsOf(plan)), digest, before, limit);
}

function fieldsOf(plan: PlanLink): readonly Field[] {
  const assets = plan.ordered ? plan.assets : [...plan.assets].sort((a, b) => a.code - b.code);
  const codes = assets.map(({ code }) => code);
  return [
    field(PLAN_TAGS.head, headBytes(plan)),
    ...(plan.expires === undefined ? [] : [field(PLAN_TAGS.expires, varint(plan.expires - plan.issued))]),
    ...(plan.ordered
      ? fieldUnlessEmpty(PLAN_TAGS.orderedAssets, codes.flatMap(varint))
      : codeField(PLAN_TAGS.assets, codes)),
    ...fieldUnlessEmpty(PLAN_TAGS.sent, sentBytes(assets)),
    ...codeField(PLAN_TAGS.roles, plan.roles),
    ...(plan.meeting === undefined ? [] : [field(PLAN_TAGS.meeting, varint(plan.meeting))]),
    ...textField(PLAN_TAGS.label, plan.label),
    ...textField(PLAN_TAGS.sender, plan.sender),
    ...textField(PLAN_TAGS.note, plan.note),
    ...(plan.steps === undefined ? [] : [field(PLAN_TAGS.steps, stepsBytes(plan.steps))]),
    ...fieldUnlessEmpty(PLAN_TAGS.links, linksBytes(plan.links ?? [])),
    ...plan.unknown,
  ];
}

function headBytes(plan: PlanLink): readonly number[] {
  const { revision, motion, accountType, segment, entryMode, phase, language } = plan;
  return [
    ...uint16(plan.pack),
    ...uint16(plan.issued),
    ...plan.secret,
    ...[revision, motion, accountType, segment, entryMode, phase, language].flatMap(varint),
  ];
}

/** A bit per asset of the list, in whole bytes, then the days of those that were sent. */
function sentBytes(assets: readonly PlannedAsset[]): readonly number[] {
  const days = assets.map(({ sentDaysBefore }) => sentDaysBefore);
  const places = [...days.keys()].filter((place) => days[place] !== undefined);
  if (places.length === 0) return [];
  const bits = bitSet(places);
  const padding = Array.from({ length: Math.ceil(assets.length / 8) - bits.length }, () => 0);
  return [...bits, ...padding, ...days.filter((day) => day !== undefined).flatMap(varint)];
}

function limitsOf(plan: PlanLink): readonly Limited[] {
  const codes = plan.assets.map(({ code }) => code);
  const sent = plan.assets.map(({ sentDaysBefore }) => sentDaysBefore ?? 0);
  return [
    ['pack', [plan.pack], 65_535],
    ['revision', [plan.revision], GREATEST_VARINT],
    ['secret', [Math.abs(plan.secret.length - SECRET_LENGTH)], 0],
    ['motion', [plan.motion], GREATEST_CODE],
    ['accountType', [plan.accountType], GREATEST_CODE],
    ['segment', [plan.segment], GREATEST_CODE],
    ['entryMode', [plan.entryMode], GREATEST_CODE],
    ['phase', [plan.phase], GREATEST_CODE],
    ['language', [plan.language], GREATEST_CODE],
    ['roles', plan.roles, GREATEST_CODE],
    ['issued', [plan.issued], LAST_DAY],
    ['expires', [(plan.expires ?? plan.issued) - plan.issued], LAST_DAY],
    ['assets', [codes.length], MOST_ASSETS],
    ['assets', [codes.length - new Set(codes).size], 0],
    ['assets', codes, GREATEST_CODE],
    ['sentDaysBefore', sent, MOST_SENT_DAYS],
    ['meeting', [plan.meeting ?? 0], GREATEST_CODE],
    ...(plan.steps === undefined ? [] : stepsLimits(plan.steps)),
    ...linksLimits(plan.links ?? []),
    ['unknown', [areIgnorable(plan.unknown, KNOWN_PLAN_TAGS) ? 0 : 1], 0],
  ];
}
