import { uint16, varint } from './bytes.ts';
import { cleanText } from './label.ts';
import { readUtf16, readUtf8 } from './text-field.ts';

/*
 * A text inside a list: varint of twice its length in bytes, plus 1 for UTF-16 (high byte first); then the bytes. The
 * shorter of the two forms; where they are equal, UTF-8. An empty text is one byte 0.
 */
export function listText(text: string | undefined, longest: number): readonly number[] {
  const clean = cleanText(text ?? '', longest);
  const utf8 = new TextEncoder().encode(clean);
  if (utf8.length <= clean.length * 2) return [...varint(utf8.length * 2), ...utf8];
  const utf16 = Array.from({ length: clean.length }, (_, index) => uint16(clean.charCodeAt(index))).flat();
  return [...varint(utf16.length * 2 + 1), ...utf16];
}

/** The cleaned text of such bytes; undefined if they are ill-formed. */
export function readListText(bytes: Uint8Array, isUtf16: boolean, longest: number): string | undefined {
  const text = isUtf16 ? readUtf16(bytes) : readUtf8(bytes);
  return text === undefined ? undefined : cleanText(text, longest);
}
