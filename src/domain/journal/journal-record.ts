import { parseJson } from '../shared/parse-json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import type { JsonRecord } from './canonical-json.ts';
import { canonicalText, hasOnlyFiniteNumbers, isNestedWithin, isRecord, safeCopy } from './canonical-json.ts';
import type { EventStamp, JournalEvent } from './event.ts';
import { isKnown } from './event.ts';
import type { Fields } from './event-body.ts';
import { bodyReaderOf, hasNewerWord, isEventId, storedName } from './event-body.ts';
import { RECORD_VERSION, UPCASTS, upcast } from './upcast.ts';

/*
 * The stored and exported form of one event: canonical JSON,
 *   {"asset":"goal-menu","id":"0123456789ab.7","k":"read","n":12,"rev":20779,"t":1795305600,"v":1}
 * Life cycle: written once under its own key, never changed, deleted only by "erase". `id`, `k`, `n`, `t`, `by` and `v`
 * mean the same in every version. A kind, a word or a version of a newer build becomes an UnknownEvent and is written
 * back byte for byte. Older versions are lifted when they are read (upcast.ts). The short names are those of the record
 * alone: in memory every field has its whole name.
 */

/** Length in UTF-16 code units, the unit in which browser storage is counted. */
export const LONGEST_RECORD = 8192;
/** A counter or time above this is refused: no honest journal gets there, and a hostile one must not win for ever. */
export const GREATEST_COUNTER = 2 ** 40;
const DEEPEST_NESTING = 16;

export const RECORD_PROBLEMS = [
  'too-long',
  'not-json',
  'not-a-record',
  'too-deep',
  'number-out-of-range',
  'bad-stamp',
  'no-such-version',
  'wrong-shape',
] as const;

/** Why a text is not an event. `bad-stamp`: id, k, n, t, by or v; `wrong-shape`: the fields of a known kind. */
export interface RecordProblem {
  readonly kind: (typeof RECORD_PROBLEMS)[number];
}

const STAMP_FIELDS: readonly string[] = ['id', 'k', 'n', 't', 'by', 'v'];

/** Canonical text; `decodeEvent` gives the same event back unless the text is longer than LONGEST_RECORD. */
export function encodeEvent(event: JournalEvent): string {
  if (!isKnown(event)) return canonicalText(event.raw);
  const { more, ...own } = event;
  const fields = Object.entries(own).map(([name, value]) => [storedName(name), value] as const);
  return canonicalText({ ...more, ...Object.fromEntries(fields), v: RECORD_VERSION });
}

/** False if the event is too long to be read again (a pasted text, an undo of very many): do not write it. */
export function fitsRecord(event: JournalEvent): boolean {
  return encodeEvent(event).length <= LONGEST_RECORD;
}

/** Never throws, whatever the text. */
export function decodeEvent(text: string): Result<JournalEvent, RecordProblem> {
  if (text.length > LONGEST_RECORD) return failure({ kind: 'too-long' });
  const parsed = parseJson(text);
  if (parsed === undefined) return failure({ kind: 'not-json' });
  return isRecord(parsed) ? decodeRecord(parsed) : failure({ kind: 'not-a-record' });
}

/** The same for JSON that is parsed already, such as one event of an imported file. */
export function decodeRecord(record: JsonRecord): Result<JournalEvent, RecordProblem> {
  if (!isNestedWithin(record, DEEPEST_NESTING)) return failure({ kind: 'too-deep' });
  if (!hasOnlyFiniteNumbers(record)) return failure({ kind: 'number-out-of-range' });
  const raw = safeCopy(record);
  const { k: kind, v: version } = raw;
  const stamp = stampOf(raw);
  if (stamp === undefined || typeof kind !== 'string' || typeof version !== 'number')
    return failure({ kind: 'bad-stamp' });
  if (version > RECORD_VERSION) return success({ ...stamp, kind, unknown: true, raw });
  const lifted = upcast(raw, version, RECORD_VERSION, UPCASTS);
  if (lifted === undefined) return failure({ kind: 'no-such-version' });
  const read = bodyReaderOf(kind);
  const now: Fields = new Map(Object.entries(lifted));
  const body = read?.(now);
  if (body !== undefined)
    return success({ ...stamp, ...body, ...moreOf(now, Object.keys(body).map(storedName)) });
  const isOfNewerBuild = read === undefined || hasNewerWord(kind, now);
  return isOfNewerBuild ? success({ ...stamp, kind, unknown: true, raw }) : failure({ kind: 'wrong-shape' });
}

function moreOf(fields: Fields, own: readonly string[]): { readonly more?: JsonRecord } {
  const extra = [...fields].filter(([name]) => !STAMP_FIELDS.includes(name) && !own.includes(name));
  return extra.length === 0 ? {} : { more: Object.fromEntries(extra) };
}

function stampOf({ id, n, t, by }: JsonRecord): EventStamp | undefined {
  const counter = countOf(n, 1);
  const at = countOf(t, 0);
  if (!isEventId(id) || counter === undefined || at === undefined) return undefined;
  if (by === undefined) return { id, counter, at };
  return typeof by === 'string' ? { id, counter, at, by } : undefined;
}

function countOf(value: unknown, least: number): number | undefined {
  const fits =
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= GREATEST_COUNTER;
  return fits ? value : undefined;
}
