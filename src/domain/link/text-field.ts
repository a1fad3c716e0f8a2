import { uint16 } from './bytes.ts';
import { cleanText } from './label.ts';
import type { Field } from './tlv.ts';
import { fieldUnlessEmpty } from './tlv.ts';

/** A text has two tags: UTF-8, or UTF-16 (high byte first), which takes a third less for Japanese. */
export interface TextTags {
  readonly utf8: number;
  readonly utf16: number;
  /** In code points. */
  readonly longest: number;
}

/** The shorter of the two forms of the cleaned text; no field if nothing is left of it. */
export function textField(tags: TextTags, text: string | undefined): readonly Field[] {
  const { bytes, isUtf16 } = textBytes(cleanText(text ?? '', tags.longest));
  return fieldUnlessEmpty(isUtf16 ? tags.utf16 : tags.utf8, bytes);
}

/** The shorter of the two forms of a text that is clean. */
export function textBytes(clean: string): {
  readonly bytes: ArrayLike<number> & Iterable<number>;
  readonly isUtf16: boolean;
} {
  const utf8 = new TextEncoder().encode(clean);
  if (utf8.length <= clean.length * 2) return { bytes: utf8, isUtf16: false };
  const utf16 = Array.from({ length: clean.length }, (_, index) => uint16(clean.charCodeAt(index))).flat();
  return { bytes: utf16, isUtf16: true };
}

/** Undefined if the bytes are not UTF-8. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined if half a character is missing. */
export function readUtf16(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
