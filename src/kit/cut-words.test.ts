import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForms } from './fold-text.ts';
import { cutQuery, cutText } from './cut-words.ts';

/** What the index does with words in quotation marks. */
function holdsPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  return text.some((_, from) => phrase.every((word, i) => text[from + i] === word));
}
const finds = (text: string, query: string) => holdsPhrase(cutText(text, 'ja'), cutQuery(query, 'ja'));

test('every word of the index is plain small letters', () => {
  const words = cutText('見積書のSOC 2、¥120。𠮷野家', 'ja').concat(
    cutText('SOC 2: 稟議 (ringi), don’t', 'en'),
  );
  expect(words.join('')).toMatch(/^[a-z\d]+$/);
});

test.each([
  ['相見積を取る', '相見積', true],
  ['相見積を取る', '見積を', true],
  ['見積。積書', '見積書', false],
  ['SSO対応です', 'ＳＳＯ対応', true],
  ['SOC 2 Type IIの報告書', 'SOC2', true],
  ['4月末まで', '4月', true],
  ['ISO/IEC 27001', 'iso/iec 27001', true],
  ['メール（mail）で', 'AI', false],
  ['生成AIの利用', 'AIの', true],
])('in 「%s」, 「%s」 stands: %s', (text, query, expected) => {
  expect(finds(text, query)).toBe(expected);
});

test('a stretch of Japanese is found in every text that holds it, and in no other', () => {
  const japanese = fc.string({
    unit: fc.constantFrom(...Array.from('見積書のデータ保存場所。')),
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(japanese, japanese, japanese, (before, query, after) => {
      // From its first sign on: the long mark at the end of a word is dropped by what stands before it in the word.
      expect(finds(`${before}。${query}。${after}`, `${query}。`)).toBe(true);
      expect(finds(before, query)).toBe(foldForms(before).includes(foldForms(query)));
    }),
  );
});

test('a single sign begins the pairs that it begins in a text', () => {
  const [sign = ''] = cutQuery('円', 'ja');
  expect(cutText('120円。', 'ja').some((pair) => pair.startsWith(sign))).toBe(true);
  expect(cutText('最後は円', 'ja').some((pair) => pair.startsWith(sign))).toBe(true);
});

test('in English the last word may go on, the others are whole, and no phrase reaches over a pause', () => {
  const text = cutText('Ask for service credits. Fees follow', 'en');
  const [service = '', credit = ''] = cutQuery('service credit', 'en');
  expect(text).toContain(service);
  expect(text.some((word) => word.startsWith(credit))).toBe(true);
  expect(text).not.toContain(cutQuery('serv fees', 'en')[0]);
  expect(holdsPhrase(text, cutQuery('credits fees follow', 'en'))).toBe(false);
});
