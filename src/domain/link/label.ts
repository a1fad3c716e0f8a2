export const LONGEST_LABEL = 40;
export const LONGEST_NOTE = 280;

/**
 * Controls other than line breaks and tabs, bidi marks, zero-width characters, half surrogates, and letters that show
 * nothing (fillers, the grapheme joiner). Variation selectors stay: Japanese names need them.
 */
const UNSEEN = /[\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]|(?![\t-\r\u0085])\p{Cc}/gu;
const BLANKS = /[\s\u0085\u2800]+/gu;

/** A name in a link: NFC, one line, at most 40 code points, nothing that hides or turns text around. */
export function cleanLabel(text: string): string {
  return cleanText(text, LONGEST_LABEL);
}

/** The same with another limit, in code points. Cleaning twice changes nothing. */
export function cleanText(text: string, longest: number): string {
  const folded = text.replace(UNSEEN, '').normalize('NFC').replace(BLANKS, ' ').trim();
  return [...folded].slice(0, longest).join('').trim();
}
