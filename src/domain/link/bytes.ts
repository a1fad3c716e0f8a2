import { valueAt } from '../shared/at.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET.charAt(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : text + ALPHABET.charAt(held << (6 - bits));
}

/** Undefined for a foreign character, a length no encoder makes, or spare bits that are not 0. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = held >> bits;
    length += 1;
    held &= (1 << bits) - 1;
  }
  return bits >= 6 || held !== 0 ? undefined : bytes;
}

export function base64UrlLength(byteCount: number): number {
  return Math.ceil((byteCount * 4) / 3);
}

/** The greatest number a varint may hold: four bytes of seven bits. */
export const GREATEST_VARINT = 2 ** 28 - 1;

/** Seven bits per byte, the low ones first; the high bit says that more follow. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>= 7;
  }
  return [...bytes, rest];
}

/** A number that may be left out: 0 stands for none, and every other number is one more than it says. */
export function optionalVarint(value: number | undefined): number[] {
  return varint(value === undefined ? 0 : value + 1);
}

/** Undefined if the bytes end too early, or if the number was not written in its shortest form. */
export function readVarint(
  bytes: Uint8Array,
  from: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let index = 0; index < 4; index += 1) {
    const byte = bytes[from + index];
    if (byte === undefined) return undefined;
    value |= (byte & 127) << (7 * index);
    if (byte < 128) return byte === 0 && index > 0 ? undefined : { value, next: from + index + 1 };
  }
  return undefined;
}

/** Numbers that fill the bytes from a position to the end. */
export function readVarints(bytes: Uint8Array, from = 0): readonly number[] | undefined {
  const values: number[] = [];
  let at = from;
  while (at < bytes.length) {
    const read = readVarint(bytes, at);
    if (read === undefined) return undefined;
    values.push(read.value);
    at = read.next;
  }
  return values;
}

/** Two bytes, the high one first. */
export function uint16(value: number): number[] {
  return [value >> 8, value & 255];
}

export function readUint16(bytes: Uint8Array, at: number): number {
  return valueAt(bytes, at, 0) * 256 + valueAt(bytes, at + 1, 0);
}

/** Lower case. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Undefined unless the text is exactly so many bytes in lower-case hex. */
export function fromHex(text: string, byteCount: number): Uint8Array | undefined {
  if (text.length !== byteCount * 2 || !/^[0-9a-f]*$/.test(text)) return undefined;
  return Uint8Array.from({ length: byteCount }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}

export function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Characters that stand for themselves: the prefixes that are hashed. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

export function joined(first: ArrayLike<number>, second: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
