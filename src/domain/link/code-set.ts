import { valueAt } from '../shared/at.ts';
import { readVarints, varint } from './bytes.ts';

/** A registry code is the position of an id in its list; 12 bits are far more than any site needs. */
export const GREATEST_CODE = 4095;

/** Each once, ascending. */
export function sortedCodes(codes: Iterable<number>): readonly number[] {
  return [...new Set(codes)].sort((a, b) => a - b);
}

/** Byte n holds codes 8n to 8n+7, the lowest in the lowest bit; no 0 at the end, so each set has one form. */
export function bitSet(codes: readonly number[]): number[] {
  const bytes: number[] = [];
  let byte = 0;
  for (const code of sortedCodes(codes)) {
    while (bytes.length < code >> 3) {
      bytes.push(byte);
      byte = 0;
    }
    byte |= 1 << (code & 7);
  }
  return byte === 0 ? bytes : [...bytes, byte];
}

/** The codes in the bytes, ascending, whatever stands at the end. */
export function bitsOf(bytes: Uint8Array): readonly number[] {
  const codes: number[] = [];
  bytes.forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit += 1) if ((byte >> bit) & 1) codes.push(index * 8 + bit);
  });
  return codes;
}

/** Undefined for an empty set (its field is left out), a 0 at the end, or a code above the limit. */
export function readBitSet(bytes: Uint8Array, greatest: number): readonly number[] | undefined {
  if (bytes.length > (greatest >> 3) + 1 || !bytes.at(-1)) return undefined;
  const codes = bitsOf(bytes);
  return valueAt(codes, codes.length - 1, 0) > greatest ? undefined : codes;
}

/** The first code, then each gap less one. Shorter than the bits where few codes of many are chosen. */
export function sparseSet(codes: readonly number[]): number[] {
  let last = -1;
  return sortedCodes(codes).flatMap((code) => {
    const gap = code - last - 1;
    last = code;
    return varint(gap);
  });
}

export function readSparseSet(bytes: Uint8Array, greatest: number): readonly number[] | undefined {
  const gaps = readVarints(bytes);
  if (gaps === undefined || gaps.length === 0) return undefined;
  const codes: number[] = [];
  let last = -1;
  for (const gap of gaps) {
    last += gap + 1;
    if (last > greatest) return undefined;
    codes.push(last);
  }
  return codes;
}
