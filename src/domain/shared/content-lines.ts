/*
 * The lines of calendar files (RFC 5545) and of cards (RFC 2426): `NAME:value`, folded, with CRLF between them.
 */
const LINE_BYTES = 75;

/** A value whose commas, semicolons, backslashes and line breaks stand for themselves. */
export function escapedValue(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 bytes of UTF-8; a character is never cut. */
export function foldedLine(line: string): string {
  let out = '';
  let room = LINE_BYTES;
  for (const sign of line) {
    const bytes = bytesOf(sign);
    if (bytes > room) {
      out += '\r\n ';
      room = LINE_BYTES - 1;
    }
    out += sign;
    room -= bytes;
  }
  return out;
}

function bytesOf(sign: string): number {
  const code = Number(sign.codePointAt(0));
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
