import { createHash } from 'node:crypto';

/*
 * Terms to look for, taken out of the texts themselves: the same ones for the same texts, and others when the texts change,
 * so that no index can be made for them.
 */
const order = (term: string) => createHash('sha256').update(term).digest('hex');

/** So many different terms that a pattern finds, in an order that follows from nothing but their letters. */
function pick(texts: readonly string[], pattern: RegExp, count: number): string[] {
  const found = new Set(texts.flatMap((text) => text.match(pattern) ?? []));
  return [...found].sort((a, b) => order(a).localeCompare(order(b))).slice(0, count);
}

export function japaneseTerms(texts: readonly string[], count: number): string[] {
  const terms = [
    ...pick(texts, /\p{Script=Han}{2,6}/gu, count * 0.4),
    ...pick(texts, /[\u30a1-\u30fa\u30fc]{3,}/gu, count * 0.25),
    ...pick(texts, /(?<![a-z\d])[a-z]{2,}(?![a-z\d])/gu, count * 0.1),
    ...pick(
      texts,
      /[\p{Script=Han}\p{Script=Katakana}]+の[\p{Script=Han}\p{Script=Katakana}]+/gu,
      count * 0.15,
    ),
    // A stretch that no word ends at.
    ...pick(
      texts,
      /(?<=[\p{Script=Han}\p{Script=Hiragana}])[\p{Script=Han}\p{Script=Hiragana}ー]{5,9}/gu,
      count,
    ),
  ];
  return [...new Set(terms)].slice(0, count);
}

export function englishTerms(texts: readonly string[], count: number): string[] {
  const terms = [
    ...pick(texts, /(?<![a-z\d])[a-z]{4,}(?![a-z\d])/g, count * 0.45),
    ...pick(texts, /(?<![a-z\d])[a-z]{3,} [a-z]{4,}(?![a-z\d])/g, count * 0.25),
    ...pick(texts, /(?<![a-z\d])[a-z]{4,}[ -][a-z]{2,3}(?![a-z\d])/g, count * 0.15),
    ...pick(texts, /(?<![a-z\d])[a-z]{2,} [a-z]{2,} [a-z]{4,}(?![a-z\d])/g, count),
  ];
  return [...new Set(terms)].slice(0, count);
}
