/** Character code at a position, NaN outside: String.prototype.charCodeAt of some text. */
export type CodeAt = (position: number) => number;

/*
 * Mail gateways, quoting, folding and chat programs add to a link and encode it, sometimes twice. This takes out what
 * can never be part of a payload and decodes what stands for a part of it. Every step moves forward, so the work is
 * linear in the length of the text.
 */
interface Step {
  /** What the place stands for; empty if it is noise. */
  readonly text: string;
  readonly next: number;
}

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const PERCENT = 37;
const AMPERSAND = 38;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const BACKSLASH = 92;
const BAR = 124;
const DELETE = 127;
const EM_DASH = 0x2014;

/** Zero-width and bidi marks, the soft hyphen, and every blank above ASCII. */
const UNSEEN = /[\s\p{Cf}\u0085]/u;
/** Hyphens that editors put for `-`: ‐ ‑ ‒ – − */
const HYPHENS = [0x2010, 0x2011, 0x2012, 0x2013, 0x2212];
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
const LONGEST_BREAK_TAG = 7;

export function unmangle(codeAt: CodeAt, length: number): string {
  const parts: string[] = [];
  let at = 0;
  while (at < length) {
    const { text, next } = stepAt(codeAt, at);
    parts.push(text);
    at = next;
  }
  return parts.join('');
}

function stepAt(codeAt: CodeAt, at: number): Step {
  const code = codeAt(at);
  if (code === LINE_FEED || code === RETURN) return { text: '', next: afterQuotes(codeAt, at + 1) };
  if (code === PERCENT) return percentStep(codeAt, at);
  if (code === EQUALS) return equalsStep(codeAt, at);
  if (code === LESS) return { text: '<', next: at + 1 + breakTagLength(codeAt, at + 1) };
  return { text: meaningOf(code), next: at + 1 };
}

function meaningOf(code: number): string {
  if (code === BACKSLASH) return '';
  if (code <= DELETE) return code <= SPACE || code === DELETE ? '' : String.fromCharCode(code);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  if (HYPHENS.includes(code)) return '-';
  if (code === EM_DASH) return '--';
  const text = String.fromCharCode(code);
  return UNSEEN.test(text) ? '' : text;
}
