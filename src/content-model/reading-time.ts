/**
 * Minutes to read a text. English: 238 words a minute (Brysbaert 2019, silent reading of non-fiction).
 * Japanese: 500 characters a minute, the middle of the 400-600 usually given for adults.
 */
const WORDS_PER_MINUTE = 238;
const CHARACTERS_PER_MINUTE = 500;

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function characterCount(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}

/** Whole minutes, at least 1; the longer of the two languages, so that a plan holds in both. */
export function readingMinutes(en: string, ja: string): number {
  const longest = Math.max(wordCount(en) / WORDS_PER_MINUTE, characterCount(ja) / CHARACTERS_PER_MINUTE);
  return Math.max(1, Math.ceil(longest));
}
