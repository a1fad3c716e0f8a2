import type { NoText } from './content-files.ts';

const HALF_WIDTH_KATAKANA = /[\uff61-\uff9f]/gu;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0);
}

/** Japanese text read with the wrong one of the two old encodings is full of half-width katakana. */
function japaneseEncoding(bytes: Uint8Array): NoText['noText'] {
  const oddities = (encoding: string) => decoded(bytes, encoding)?.match(HALF_WIDTH_KATAKANA)?.length ?? 0;
  const couldBe = (encoding: string) => decoded(bytes, encoding) !== undefined;
  if (couldBe('euc-jp') && oddities('shift_jis') >= oddities('euc-jp')) return 'EUC-JP';
  return couldBe('shift_jis') ? 'Shift_JIS' : 'an unknown encoding';
}

/** The text of a file in UTF-8, without a byte order mark; else what it seems to be. */
export function decodeText(bytes: Uint8Array): string | NoText {
  if (isUtf16(bytes)) return { noText: 'UTF-16' };
  return decoded(bytes, 'utf-8') ?? { noText: japaneseEncoding(bytes) };
}
