import { valueAt } from '../shared/at.ts';
import { GREATEST_VARINT, readUint16, readVarint, toHex } from './bytes.ts';
import { GREATEST_CODE, readBitSet } from './code-set.ts';
import { cleanText } from './label.ts';
import type { LinkDue, LinkStep, LinkSteps, StepKey } from './plan-steps.ts';
import {
  BY_SELLER,
  DUE_FROM,
  GREATEST_STEP_BITS,
  HAS_TARGET,
  LAST_STEP_DAY,
  LINK_STATES,
  MOST_STEPS,
  MOST_WORKDAYS,
  OWN_ID_LENGTH,
  STEP_BITS,
  STEP_TEXTS,
  WITHOUT_HOLIDAYS,
} from './plan-steps.ts';
import { readUtf16, readUtf8 } from './text-field.ts';

/** Bytes of a bit set up to the greatest code. */
const GREATEST_BITS = (GREATEST_CODE >> 3) + 1;

/** Reads on from where it stands. After the first rule that is broken it reads only zeros, and says so at the end. */
class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;
  #isWrong = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True if every rule was kept and nothing is left over. */
  get isRight(): boolean {
    return !this.#isWrong && this.#at === this.#bytes.length;
  }

  require(holds: boolean): void {
    if (!holds) this.#isWrong = true;
  }

  number(greatest: number): number {
    const read = readVarint(this.#bytes, this.#at);
    this.require(read !== undefined && read.value <= greatest);
    if (this.#isWrong || read === undefined) return 0;
    this.#at = read.next;
    return read.value;
  }

  take(length: number): Uint8Array {
    const bytes = this.#bytes.slice(this.#at, this.#at + length);
    this.require(bytes.length === length);
    this.#at += length;
    return bytes;
  }
}

/** Undefined where the bytes break a rule. */
export function readSteps(bytes: Uint8Array): LinkSteps | undefined {
  const cursor = new Cursor(bytes);
  const flags = cursor.number(BY_SELLER | WITHOUT_HOLIDAYS | HAS_TARGET);
  const target = (flags & HAS_TARGET) === 0 ? undefined : readUint16(cursor.take(2), 0);
  const codes = templateCodes(cursor);
  const own = ownIds(cursor, codes.length);
  const changed = changedSteps(cursor, codes, own);
  const templates = codes.map((key): LinkStep => changed.get(key) ?? { key, state: 'open' });
  const steps = [...templates, ...own.map((key) => readStep(cursor, key, own))];
  if (!cursor.isRight) return undefined;
  return {
    bySeller: (flags & BY_SELLER) !== 0,
    withHolidays: (flags & WITHOUT_HOLIDAYS) === 0,
    ...(target === undefined ? {} : { target }),
    steps,
  };
}

function templateCodes(cursor: Cursor): readonly number[] {
  const length = cursor.number(GREATEST_BITS);
  if (length === 0) return [];
  const codes = readBitSet(cursor.take(length), GREATEST_CODE) ?? [];
  cursor.require(codes.length > 0 && codes.length <= MOST_STEPS);
  return codes.slice(0, MOST_STEPS);
}

/** Ascending, so that a plan has one form and no step comes twice. */
function ownIds(cursor: Cursor, others: number): readonly string[] {
  const count = cursor.number(MOST_STEPS - others);
  const ids = Array.from({ length: count }, () => toHex(cursor.take(OWN_ID_LENGTH)));
  cursor.require(ids.every((id, index) => index === 0 || valueAt(ids, index - 1, '') < id));
  return ids;
}

function changedSteps(
  cursor: Cursor,
  codes: readonly number[],
  own: readonly string[],
): ReadonlyMap<number, LinkStep> {
  const changed = new Map<number, LinkStep>();
  const count = cursor.number(codes.length);
  let place = -1;
  for (let left = count; left > 0; left -= 1) {
    place += cursor.number(codes.length) + 1;
    cursor.require(place < codes.length);
    const key = valueAt(codes, place, 0);
    changed.set(key, readStep(cursor, key, own));
  }
  return changed;
}

function readStep(cursor: Cursor, key: StepKey, own: readonly string[]): LinkStep {
  const bits = cursor.number(GREATEST_STEP_BITS);
  const has = (bit: number) => (bits & bit) !== 0;
  const state = LINK_STATES[(bits / STEP_BITS.state) & 3];
  const saysSide = has(STEP_BITS.saysSide);
  const saysGate = has(STEP_BITS.saysGate);
  cursor.require(state !== undefined);
  cursor.require((saysSide || !has(STEP_BITS.isSellers)) && (saysGate || !has(STEP_BITS.isGate)));
  // A step of a template of which nothing was changed is not written.
  cursor.require(bits !== 0 || typeof key === 'string');
  const due = has(STEP_BITS.due) ? readLinkDue(cursor, own) : undefined;
  const texts = STEP_TEXTS.flatMap(([part, longest]) => {
    const text = has(STEP_BITS[part]) ? readText(cursor, longest) : '';
    return text === '' ? [] : [[part, text] as const];
  });
  return {
    key,
    ...(due === undefined ? {} : { due }),
    state: state ?? 'open',
    ...Object.fromEntries(texts),
    ...(saysSide ? { isSellers: has(STEP_BITS.isSellers) } : {}),
    ...(saysGate ? { isGate: has(STEP_BITS.isGate) } : {}),
  };
}

function readLinkDue(cursor: Cursor, own: readonly string[]): LinkDue {
  const value = cursor.number(GREATEST_VARINT);
  const from = value & 3;
  const rest = value >> 2;
  if (from === DUE_FROM.date) {
    cursor.require(rest <= LAST_STEP_DAY);
    return rest === 0 ? { kind: 'none' } : { kind: 'date', day: rest };
  }
  const count = (rest & 1) === 0 ? rest / 2 : -(rest + 1) / 2;
  cursor.require(Math.abs(count) <= MOST_WORKDAYS);
  if (from === DUE_FROM.target) return { kind: 'workdays', count, from: 'target' };
  if (from === DUE_FROM.template) return { kind: 'workdays', count, from: cursor.number(GREATEST_CODE) };
  const id = own[cursor.number(MOST_STEPS)];
  cursor.require(id !== undefined);
  return { kind: 'workdays', count, from: id ?? 'target' };
}

/** Twice the number of bytes, plus 1 for UTF-16; then the bytes. */
function readText(cursor: Cursor, longest: number): string {
  const head = cursor.number(GREATEST_VARINT);
  cursor.require(head > 1);
  const bytes = cursor.take(head >> 1);
  const text = (head & 1) === 0 ? readUtf8(bytes) : readUtf16(bytes);
  cursor.require(text !== undefined);
  return cleanText(text ?? '', longest);
}
