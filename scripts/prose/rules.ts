import { around, type Passage, type ProseProblem } from './passage.ts';

export interface BannedTerm {
  readonly term: string;
  readonly allow?: readonly string[];
  readonly reason: string;
  readonly instead: string;
}

export type BannedTerms = Readonly<Record<Passage['locale'], readonly BannedTerm[]>>;

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isTextList = (value: unknown) => value === undefined || (Array.isArray(value) && value.every(isText));

function isTerm(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entry = new Map<string, unknown>(Object.entries(value));
  return (
    ['term', 'reason', 'instead'].every((field) => isText(entry.get(field))) && isTextList(entry.get('allow'))
  );
}

/** The shape of tests/content/banned-terms.yaml. */
export function isTermList(value: unknown): value is BannedTerms {
  if (typeof value !== 'object' || value === null || !('en' in value) || !('ja' in value)) return false;
  return [value.en, value.ja].every((list) => Array.isArray(list) && list.every(isTerm));
}

const JAPANESE = String.raw`\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー々〆、。「」（）`;
const HALF_WIDTH = new RegExp(String.raw`(?<=[${JAPANESE}])[():;,?]|[():;,?](?=[${JAPANESE}])`, 'u');
const FULL: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  ',': '、',
  '?': '？',
};
/** Not counted: the space behind the number of a step ("1. ") and around a sign of arithmetic or an arrow. */
const SPACE = new RegExp(
  String.raw`[${JAPANESE}][ \t\u3000]+(?![=＝→←×÷+＋−≥≤<>])|(?<!\d\.|[=＝→←×÷+＋−≥≤<>])[ \t\u3000]+[${JAPANESE}]`,
  'u',
);
const LINE_BREAK = new RegExp(`[${JAPANESE}]\n|\n[${JAPANESE}]`, 'u');

const at = ({ file, line }: Passage) => ({ file, line });

function bannedIn(passage: Passage, { term, allow = [], reason, instead }: BannedTerm): ProseProblem[] {
  const spared = allow.reduce(
    (text, right) => text.replaceAll(new RegExp(right, 'giu'), (found) => '\u{3000}'.repeat(found.length)),
    passage.text,
  );
  const pattern = new RegExp(term, passage.locale === 'en' ? 'giu' : 'gu');
  return [...spared.matchAll(pattern)].map((match) => ({
    ...at(passage),
    wrong: `「${around(passage.text, match.index, match[0].length)}」: ${match[0]} (${reason})`,
    fix: instead,
  }));
}

/** The words of tests/content/banned-terms.yaml. */
export function bannedTerms(passages: readonly Passage[], terms: BannedTerms): ProseProblem[] {
  return passages.flatMap((passage) => terms[passage.locale].flatMap((term) => bannedIn(passage, term)));
}

/** Beside Japanese characters punctuation has full width. */
export function halfWidthPunctuation(passages: readonly Passage[]): ProseProblem[] {
  return passages.flatMap((passage) => {
    const match = passage.locale === 'ja' ? HALF_WIDTH.exec(passage.text) : null;
    if (!match) return [];
    const [found] = match;
    return [
      {
        ...at(passage),
        wrong: `half-width "${found}" beside Japanese: ${around(passage.text, match.index, 1)}`,
        fix: `write ${FULL[found] ?? 'the full-width sign'}`,
      },
    ];
  });
}

/**
 * No space beside Japanese characters: `text-autospace` sets the gap to Latin letters. This one rule holds all that the
 * preset ja-spacing of textlint would check here; textlint's rules for sentences run in textlint.ts.
 */
export function spaces(passages: readonly Passage[]): ProseProblem[] {
  return passages.flatMap((passage) => {
    const match = passage.locale === 'ja' ? SPACE.exec(passage.text) : null;
    if (!match) return [];
    return [
      {
        ...at(passage),
        wrong: `a space beside Japanese: ${around(passage.text, match.index, 2)}`,
        fix: 'remove the space',
      },
    ];
  });
}

/** A line break inside a Japanese paragraph becomes a space on the page. */
export function brokenLines(passages: readonly Passage[]): ProseProblem[] {
  return passages.flatMap((passage) => {
    const match = passage.locale === 'ja' ? LINE_BREAK.exec(passage.text) : null;
    if (!match) return [];
    return [
      {
        ...at(passage),
        wrong: `a line break inside a Japanese paragraph: ${around(passage.text, match.index, 2)}`,
        fix: 'write the paragraph on one line',
      },
    ];
  });
}

const SHORTEST: Readonly<Record<Passage['locale'], number>> = { en: 60, ja: 30 };

function normalised({ text, locale }: Passage): string {
  return locale === 'ja' ? text.replaceAll(/\s/gu, '') : text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** The same paragraph in two files: each text has its own job. */
export function repeatedParagraphs(passages: readonly Passage[]): ProseProblem[] {
  const first = new Map<string, Passage>();
  return passages.flatMap((passage) => {
    const text = normalised(passage);
    if (text.length < SHORTEST[passage.locale]) return [];
    const earlier = first.get(text);
    if (!earlier) first.set(text, passage);
    if (!earlier || earlier.file === passage.file) return [];
    return [
      {
        ...at(passage),
        wrong: `the same paragraph as ${earlier.file}:${earlier.line}: ${text.slice(0, 40)}…`,
        fix: 'say it once and link to it, or write what this page needs',
      },
    ];
  });
}
