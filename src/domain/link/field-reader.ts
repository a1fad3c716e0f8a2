import { valueAt } from '../shared/at.ts';
import { readVarints } from './bytes.ts';
import { GREATEST_CODE, readBitSet, readSparseSet } from './code-set.ts';
import { cleanText } from './label.ts';
import type { LinkSteps } from './plan-steps.ts';
import type { OwnLink } from './own-links.ts';
import { readLinks } from './own-links.ts';
import { readSteps } from './steps-decode.ts';
import type { TextTags } from './text-field.ts';
import { readUtf16, readUtf8 } from './text-field.ts';
import type { Fields } from './tlv.ts';

/** A set of codes has two tags, one per form; an encoder takes the shorter. */
export interface SetTags {
  readonly bits: number;
  readonly sparse: number;
}

/** Reads fields by tag and remembers the first one that breaks a rule, so that a decoder asks once, at the end. */
export interface FieldReader {
  /** Bytes as they are; undefined if the field is absent. */
  bytes(tag: number): Uint8Array | undefined;
  /** One number; undefined if absent. */
  number(tag: number, greatest: number): number | undefined;
  /** One number or more; undefined if absent. */
  numbers(tag: number, greatest: number): readonly number[] | undefined;
  /** Ascending; empty if absent. */
  bits(tag: number, greatest: number): readonly number[];
  codes(tags: SetTags): readonly number[];
  /** Each once, in the order of the wire. */
  ordered(tag: number): readonly number[];
  text(tags: TextTags): string | undefined;
  /** The plan of both sides; undefined if absent. */
  steps(tag: number): LinkSteps | undefined;
  /** Pages elsewhere; undefined if absent. */
  links(tag: number): readonly OwnLink[] | undefined;
  /** Marks a field as wrong. */
  refuse(tag: number): void;
  firstWrong(): number | undefined;
}

export function fieldReader(fields: Fields): FieldReader {
  let wrong: number | undefined;
  const refuse = (tag: number): void => {
    wrong ??= tag;
  };
  /** `read` answers undefined where the bytes break a rule. */
  function take<Value>(tag: number, read: (bytes: Uint8Array) => Value | undefined): Value | undefined {
    const bytes = fields.get(tag);
    if (bytes === undefined) return undefined;
    const value = read(bytes);
    if (value === undefined) refuse(tag);
    return value;
  }
  const either = <Value>(first: number, second: number, a: Value | undefined, b: Value | undefined) => {
    if (fields.has(first) && fields.has(second)) refuse(second);
    return a ?? b;
  };
  return {
    bytes: (tag) => fields.get(tag),
    number: (tag, greatest) => take(tag, (bytes) => readNumber(bytes, greatest)),
    numbers: (tag, greatest) => take(tag, (bytes) => readNumbers(bytes, greatest)),
    bits: (tag, greatest) => take(tag, (bytes) => readBitSet(bytes, greatest)) ?? [],
    codes: ({ bits, sparse }) =>
      either(
        bits,
        sparse,
        take(bits, (bytes) => readBitSet(bytes, GREATEST_CODE)),
        take(sparse, (bytes) => readSparseSet(bytes, GREATEST_CODE)),
      ) ?? [],
    ordered: (tag) => take(tag, readOrdered) ?? [],
    text: ({ utf8, utf16, longest }) => {
      const text = either(utf8, utf16, take(utf8, readUtf8), take(utf16, readUtf16));
      return cleanText(text ?? '', longest) || undefined;
    },
    steps: (tag) => take(tag, readSteps),
    links: (tag) => take(tag, readLinks),
    refuse,
    firstWrong: () => wrong,
  };
}

function readNumber(bytes: Uint8Array, greatest: number): number | undefined {
  const values = readVarints(bytes);
  if (values?.length !== 1) return undefined;
  const value = valueAt(values, 0, 0);
  return value > greatest ? undefined : value;
}

function readNumbers(bytes: Uint8Array, greatest: number): readonly number[] | undefined {
  const values = readVarints(bytes) ?? [];
  return values.length === 0 || values.some((value) => value > greatest) ? undefined : values;
}

function readOrdered(bytes: Uint8Array): readonly number[] | undefined {
  const codes = readVarints(bytes);
  if (codes === undefined || codes.length === 0 || new Set(codes).size < codes.length) return undefined;
  return codes.every((code) => code <= GREATEST_CODE) ? codes : undefined;
}
