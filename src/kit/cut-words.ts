import { foldForms } from './fold-text.ts';
import type { Locale } from './locales.ts';

/*
 * Cuts text into the words that the search index holds; the build and the search box use this one cutter. The index is
 * made for words between spaces, so Japanese becomes pairs of signs that overlap, each written in eight letters: a text
 * holds "見積書" exactly where the pairs 見積 and 積書 follow each other. English stays in words.
 */
const BREAK = '|';
const EDGE = /(?<=[a-z])(?![a-z])|(?<![a-z])(?=[a-z])|(?<=\d)(?!\d)|(?<!\d)(?=\d)/g;
/** Closes an English word in the index: a word asked for with it is that word alone, and without it the beginning of one. */
export const WORD_END = 'qz';
/** A word, a number, Japanese in between, or the end of a sentence, a part of it or a line: no phrase reaches over it. */
const ENGLISH_WORD = /[a-z]+|\d+|[^\s\p{P}\p{S}a-z\d]+|[.,;:!?](?=\s)|\n/gu;
const PAUSE = 'zq';
const LETTERS = 26;

/** One sign (a UTF-16 unit) as four small letters. */
function letters(unit: number): string {
  let rest = unit;
  let name = '';
  for (let place = 0; place < 4; place++) {
    name = String.fromCharCode(0x61 + (rest % LETTERS)) + name;
    rest = Math.floor(rest / LETTERS);
  }
  return name;
}

/** The pairs of signs of a text; a single sign stays alone, and then begins every pair that it begins in a text. */
function pairs(signs: string): string[] {
  const units = Array.from({ length: signs.length }, (_, index) => letters(signs.charCodeAt(index)));
  return units.length < 2 ? units : units.slice(1).map((unit, index) => `${units[index]}${unit}`);
}

/** Japanese without spaces; words in Latin letters and numbers keep their edges, so that "AI" is not found in "mail". */
function japaneseSigns(folded: string): string {
  return folded
    .replace(EDGE, BREAK)
    .replace(/[^\S\n]+/g, '')
    .replace(/\|+/g, BREAK);
}

const isJapanese = (word: string) => !/^[a-z\d]/.test(word);

/** The words under which a text is kept in the index. */
export function cutText(text: string, locale: Locale): string[] {
  const folded = foldForms(text);
  if (locale === 'ja') return pairs(`${japaneseSigns(folded)}\n`);
  return (folded.match(ENGLISH_WORD) ?? []).flatMap((word) => {
    if (/^[.,;:!?\n]/.test(word)) return [PAUSE];
    return isJapanese(word) ? pairs(word) : [`${word}${WORD_END}`];
  });
}

/** The words to ask the index for. The last one may be the beginning of a word in the text. */
export function cutQuery(query: string, locale: Locale): string[] {
  const folded = foldForms(query).trim();
  if (locale === 'ja') return pairs(japaneseSigns(folded).replace(/\|$/, ''));
  const words = cutText(folded, locale);
  const last = words.pop();
  return last === undefined ? [] : [...words, last.replace(WORD_END, '')];
}
