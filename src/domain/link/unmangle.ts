/** Character code at a position, NaN outside: String.prototype.charCodeAt of some text. */
export type CodeAt = (position: number) => number;

/** What stands at a place (empty for noise), and where the next place begins. */
interface Step {
  readonly text: string;
  readonly next: number;
}

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const PERCENT = 37;
const AMPERSAND = 38;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const BACKSLASH = 92;
const DELETE = 127;
const EM_DASH = 0x2014;

/** Blanks above ASCII, zero-width and bidi marks, the soft hyphen. */
const UNSEEN = /[\s\p{Cf}\u0085]/u;
/** What editors put for a hyphen: ‐ ‑ ‒ – − */
const HYPHENS = [0x2010, 0x2011, 0x2012, 0x2013, 0x2212];
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
/** The long marks that a Japanese keyboard gives for a hyphen: ー ｰ */
const LONG_MARKS = [0x30fc, 0xff70];
/** What it gives for a dot: 。 ｡ */
const JAPANESE_STOPS = [0x3002, 0xff61];
const LINE_STARTS = [' ', '\t', '\r', '\n', '\u3000', '>', '|', '＞', '｜', '&gt;', '&GT;'];
const BREAK_TAGS = ['<br>', '<br/>', '<br />', '<wbr>', '<wbr/>', '<wbr />'];
const BLANK_ESCAPES = ['n', 'r', 't'];
const QUOTED_PRINTABLE = ['2D', '2E', '5F'];

/**
 * The text without what can never be part of a payload, and with what stands for a part of one decoded. Mail gateways,
 * quoting, folding and chat programs add such things, sometimes twice. Every step moves forward, so the work is linear.
 */
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
  if (code === LINE_FEED || code === RETURN) return { text: '', next: afterLineStart(codeAt, at + 1) };
  if (code === PERCENT) return percentStep(codeAt, at);
  if (code === EQUALS) return equalsStep(codeAt, at);
  if (code === LESS) return tagStep(codeAt, at);
  if (code === AMPERSAND) return entityStep(codeAt, at);
  if (code === BACKSLASH) return escapeStep(codeAt, at);
  return { text: meaningOf(code), next: at + 1 };
}

/** Folding blanks and quote marks: `> > `, `| `. */
function afterLineStart(codeAt: CodeAt, from: number): number {
  let at = from;
  for (;;) {
    const mark = LINE_STARTS.find((start) => isAt(codeAt, at, start));
    if (mark === undefined) return at;
    at += mark.length;
  }
}

/** `%2D`, `%252D`, `%25252D` … Bytes above ASCII are dropped: a zero-width space, or text glued to the end. */
function percentStep(codeAt: CodeAt, at: number): Step {
  let from = at + 1;
  while (isAt(codeAt, from, '25') && hexPair(codeAt, from + 2) !== undefined) from += 2;
  const value = hexPair(codeAt, from);
  if (value === undefined) return { text: '%', next: at + 1 };
  return { text: value > DELETE ? '' : meaningOf(value), next: from + 2 };
}

/** Quoted-printable: `=` at the end of a line, and `=2D`, `=2E`, `=5F`. */
function equalsStep(codeAt: CodeAt, at: number): Step {
  const code = QUOTED_PRINTABLE.find((pair) => isAt(codeAt, at + 1, pair));
  if (code !== undefined) return { text: String.fromCharCode(Number.parseInt(code, 16)), next: at + 3 };
  const following = codeAt(at + 1);
  const endsLine = [SPACE, TAB, RETURN, LINE_FEED, BACKSLASH].includes(following);
  return { text: endsLine ? '' : '=', next: at + 1 };
}

function tagStep(codeAt: CodeAt, at: number): Step {
  const tag = BREAK_TAGS.find((name) => isAt(lowerCase(codeAt), at, name));
  return tag === undefined ? { text: '<', next: at + 1 } : { text: '', next: at + tag.length };
}

/** `&#45;` and `&#x2d;`; what stands for no character of a payload stays as it is. */
function entityStep(codeAt: CodeAt, at: number): Step {
  const isHex = isAt(lowerCase(codeAt), at, '&#x');
  const from = at + (isHex ? 3 : 2);
  let end = from;
  while (end - from < 7 && hexDigit(codeAt(end)) >= 0) end += 1;
  const digits = Array.from({ length: end - from }, (_, index) => String.fromCharCode(codeAt(from + index)));
  const value = Number.parseInt(digits.join(''), isHex ? 16 : 10);
  const isWhole = isAt(codeAt, at, '&#') && codeAt(end) === SEMICOLON && value > SPACE && value < DELETE;
  return isWhole ? { text: String.fromCharCode(value), next: end + 1 } : { text: '&', next: at + 1 };
}

/** The same text with its Latin letters small. */
function lowerCase(codeAt: CodeAt): CodeAt {
  return (position) => {
    const code = codeAt(position);
    return code >= 65 && code <= 90 ? code | 32 : code;
  };
}

/** `\n` of program text is a line end; before anything else a backslash is an escape of Markdown. */
function escapeStep(codeAt: CodeAt, at: number): Step {
  const isBlank = BLANK_ESCAPES.includes(String.fromCharCode(codeAt(at + 1)));
  return { text: '', next: isBlank ? afterLineStart(codeAt, at + 2) : at + 1 };
}

function meaningOf(code: number): string {
  if (code <= SPACE || code === DELETE) return '';
  if (code < DELETE) return String.fromCharCode(code);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST)
    return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  if (HYPHENS.includes(code) || LONG_MARKS.includes(code)) return '-';
  if (JAPANESE_STOPS.includes(code)) return '.';
  if (code === EM_DASH) return '--';
  const text = String.fromCharCode(code);
  return UNSEEN.test(text) ? '' : text;
}

function isAt(codeAt: CodeAt, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (codeAt(at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The value of two hex digits; undefined for anything else. */
function hexPair(codeAt: CodeAt, at: number): number | undefined {
  const high = hexDigit(codeAt(at));
  const low = hexDigit(codeAt(at + 1));
  return high < 0 || low < 0 ? undefined : high * 16 + low;
}

/** -1 for what is no digit. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
