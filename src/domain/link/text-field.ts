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
  const clean = cleanText(text ?? '', tags.longest);
  const utf8 = new TextEncoder().encode(clean);
  if (utf8.length <= clean.length * 2) return fieldUnlessEmpty(tags.utf8, utf8);
  const utf16 = Array.from({ length: clean.length }, (_, index) => uint16(clean.charCodeAt(index))).flat();
  return fieldUnlessEmpty(tags.utf16, utf16);
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
