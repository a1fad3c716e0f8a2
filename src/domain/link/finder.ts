import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { announced, CLOSING, LONGEST_CONTENT } from './envelope.ts';
import type { LinkProblem } from './link-problem.ts';
import type { CodeAt } from './unmangle.ts';
import { unmangle } from './unmangle.ts';

/** In UTF-16 code units: mails with pictures in them are long, and the link may stand at the end. */
export const TEXT_LIMIT = 4_194_304;
/** A long text is read in windows of this length, in the same units. */
const WINDOW = 65_536;
/** What two windows share: three times the longest payload, for what line breaks and quoting add to it. */
const OVERLAP = 16_384;
const MOST_FOUND = 64;
/** Shorter than any payload can be; `img1.png` stays out of the list. */
const SHORTEST_FRAGMENT = 16;

const HASH = 35;
const HYPHEN = 45;
const DOT = 46;
const LOW_LINE = 95;

/** How the characters of a text are read; tests count the readings, so that the work is bounded without a clock. */
export type TextReader = (text: string) => CodeAt;
const plainReader: TextReader = (text) => (position) => text.charCodeAt(position);

interface Candidate {
  readonly payload: string;
  readonly isComplete: boolean;
}

/**
 * Payloads of all kinds in anything: a URL, a mail, a chat, a page address. Each stands alone, ready for a
 * decoder; complete ones come first, then what looks like the beginning of one. At most 64, none twice. Only the
 * checksum decides what is true, so a wrong guess here costs nothing. A text above TEXT_LIMIT is refused unread.
 */
export function findPayloads(text: string, reader = plainReader): Result<readonly string[], LinkProblem> {
  if (text.length > TEXT_LIMIT) return failure({ kind: 'too-long', length: text.length, limit: TEXT_LIMIT });
  const found = windowsOf(text).flatMap((window) => candidatesInWindow(window, reader));
  const ranked = [...found.filter(({ isComplete }) => isComplete), ...found.filter((one) => !one.isComplete)];
  return success([...new Set(ranked.map(({ payload }) => payload))].slice(0, MOST_FOUND));
}

function windowsOf(text: string): readonly string[] {
  const windows = [text.slice(0, WINDOW)];
  for (let end = WINDOW; end < text.length; end += WINDOW - OVERLAP)
    windows.push(text.slice(end - OVERLAP, end - OVERLAP + WINDOW));
  return windows;
}

function candidatesInWindow(text: string, reader: TextReader): readonly Candidate[] {
  const once = unmangle(reader(text), text.length);
  // Again, for what folding had cut in two: `%2` and `D`.
  const clean = unmangle(reader(once), once.length);
  const readings = clean.includes('urldefense') ? [withoutUrlDefense(clean), clean] : [clean];
  return readings.flatMap((reading) => candidatesIn(reading, reader(reading)));
}

/** URL Defense (version 2) writes `-2D` for a hyphen, `-5F` for a low line and `-23` for the hash. */
function withoutUrlDefense(text: string): string {
  return text.replace(/-(2D|5F|23)/g, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** No payload holds a dot after its prefix, so stretches between dots are read once: linear, whatever they announce. */
function candidatesIn(text: string, codeAt: CodeAt): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = codeAt(at) === DOT ? prefixStart(codeAt, at) : undefined;
    if (start === undefined) continue;
    const candidate = candidateAt(text, codeAt, start, at + 1);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

/** g, r, q, a, j: a plan, a receipt, questions, answers, a purchase. Phones write the first letter of a line as a capital. */
const LETTERS: readonly number[] = Array.from('grqajGRQAJ', (letter) => letter.charCodeAt(0));

/** Where `g1`, `r1`, `g12` … before a dot begins. */
function prefixStart(codeAt: CodeAt, dot: number): number | undefined {
  for (const start of [dot - 2, dot - 3]) {
    if (LETTERS.includes(codeAt(start)) && codeAt(start + 1) !== 48 && areDigits(codeAt, start + 1, dot))
      return start;
  }
  return undefined;
}

function areDigits(codeAt: CodeAt, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (codeAt(at) < 48 || codeAt(at) > 57) return false;
  return true;
}

function candidateAt(text: string, codeAt: CodeAt, start: number, from: number): Candidate | undefined {
  const longest = from + LONGEST_CONTENT + CLOSING.length;
  let end = from;
  while (end < longest && isBase64Url(codeAt(end))) end += 1;
  // The next payload may follow at once: its prefix is not part of this one.
  if (codeAt(end) === DOT) end = Math.max(from, prefixStart(codeAt, end) ?? end);
  const told = announced(text.slice(from, Math.min(end, from + 3)));
  const wanted = told === undefined ? end : from + told.characters + CLOSING.length;
  const payload = text.charAt(start).toLowerCase() + text.slice(start + 1, Math.min(end, wanted));
  const isComplete = told !== undefined && end >= wanted && payload.endsWith(CLOSING);
  const isLikely = end - from >= SHORTEST_FRAGMENT || codeAt(start - 1) === HASH;
  return isComplete || isLikely ? { payload, isComplete } : undefined;
}

function isBase64Url(code: number): boolean {
  const lower = code | 32;
  const isLetter = lower >= 97 && lower <= 122;
  return isLetter || (code >= 48 && code <= 57) || code === HYPHEN || code === LOW_LINE;
}
