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
  return [...folded(text)].slice(0, longest).join('').trim();
}

/** How many more characters fit into a text of a link; negative where its end would be cut. */
export function charactersLeft(text: string, longest: number): number {
  return longest - [...folded(text)].length;
}

function folded(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').replace(BLANKS, ' ').trim();
}
