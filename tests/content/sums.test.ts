import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '~/content-model/arithmetic.ts';
import { equationsIn } from '~/content-model/equations.ts';
import { checkContent, loadContent } from '~/content-model/load-content.ts';
import { Texts } from '~/content-model/texts.ts';
import { edited, insert, onlyProblemAfter, problemsAfter, replace, whole } from './support/broken-content.ts';
import { ASSET_EN, ASSET_JA } from './support/places.ts';

const numbers = new Map(Object.entries({ 'price-standard': 18_000, 'case.users.atStart': 120, a: 7 }));
const valueOf = (name: string) => numbers.get(name);
const valueIn = (text: string) => evaluate(text, valueOf);

describe('a sum', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 2', 5],
    ['-2 * -(3 - 5)', -4],
    ['120 * price-standard', 2_160_000],
    ['case.users.atStart * price-standard * (1 - 10 / 100)', 1_944_000],
    ['price-standard - a', 17_993],
    ['1.5*2', 3],
  ])('%s', (text, value) => {
    expect(valueIn(text)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['2 +', { kind: 'not-a-sum', at: 'the end' }],
    ['2 3', { kind: 'not-a-sum', at: '2 3' }],
    ['(2 + 3', { kind: 'not-a-sum', at: 'the end' }],
    ['2 × 3', { kind: 'not-a-sum', at: '× 3' }],
    ['', { kind: 'not-a-sum', at: 'the end' }],
    ['1 / 0', { kind: 'not-a-sum', at: '/ 0' }],
    ['alert(1)', { kind: 'unknown-name', name: 'alert' }],
    ['price-standart * 2', { kind: 'unknown-name', name: 'price-standart' }],
    ['constructor', { kind: 'unknown-name', name: 'constructor' }],
  ])('%j is refused with its place', (text, expected) => {
    expect(evaluate(text, (name) => (Object.hasOwn({ a: 1 }, name) ? 1 : undefined))).toEqual(expected);
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z+*/(). -]{0,20}$/)), (text) => {
        expect(['value', 'unknown-name', 'not-a-sum']).toContain(valueIn(text).kind);
      }),
    );
  });
});

describe('equations in a text', () => {
  const held = (text: string) => equationsIn(text).map(({ holds }) => holds);

  test.each([
    ['120 users × JPY 18,000 per user per year, before tax = JPY 2,160,000'],
    ['Year one: 120 × 25,000 = 3,000,000, plus 1,300,000 once'],
    ['lines 6 to 9. 24 + 20 + 24 + 6 = 74 hours'],
    ['ROI = net gain ÷ cost = 1,822 ÷ 14,078 = 13 %'],
    ['12,000件×12分÷60=2,400時間'],
    ['60人日×4万円＝240万円'],
    ['1億2,000万円＋3,000万円＝1億5,000万円'],
    ['1,200 hours × 5 thousand yen = 6,000 a year'],
    ['3 × 2 = 6'],
  ])('holds: %s', (text) => {
    expect(held(text)).toEqual([true]);
  });

  test.each([
    ['120 users × JPY 12,960 per user per year = JPY 1,728,000'],
    ['120 × 25,000 = 3,100,000'],
    ['24 + 20 + 24 + 6 = 75 hours'],
    ['1,822 ÷ 14,078 = 14 %'],
    ['60人日×4万円＝250万円'],
  ])('does not hold: %s', (text) => {
    expect(held(text)).toEqual([false]);
  });

  test.each([
    ['a result that is not meant exactly', '430 ÷ 2,252 = about 2 months'],
    ['words instead of numbers', 'fee = users × price'],
    ['one number', 'A = 5, B = 4'],
    ['dates and addresses', '2026-11-22, https://example.com/?a=1'],
    ['a rule', 'Result = weight × points ÷ 5, so 100 is the most'],
  ])('is not looked at: %s', (_name, text) => {
    expect(equationsIn(text)).toEqual([]);
  });

  test('there are some in the texts of this site, and they hold', () => {
    const { assetTexts } = checkContent(whole).sources;
    const found = [...assetTexts.values()]
      .flatMap(({ en, ja }) => [...(en?.passages ?? []), ...(ja?.passages ?? [])])
      .flatMap(({ text }) => equationsIn(text));
    expect(found.length).toBeGreaterThan(25);
    expect(found.filter(({ holds }) => !holds)).toEqual([]);
  });
});

describe('figures that follow from facts', () => {
  const sum = insert('At the list price JPY <Sum of="120 * price-standard" />.');
  const typed = insert('120 users × <Fact id="price-standard" /> = JPY 2,160,000.');
  const cheaper = { 'supplier.yaml': replace('value: 18000', 'value: 12960') };

  test('change with the fact, in every text and language', () => {
    const { sources } = loadContent(edited({ ...cheaper, [ASSET_EN]: sum, [ASSET_JA]: sum }));
    for (const locale of ['en', 'ja'] as const) {
      const texts = new Texts(sources, locale);
      expect(texts.sum('120 * price-standard', 0)).toBe('1,555,200');
      expect(texts.fact('price-standard')).toContain('12,960');
    }
    expect(new Texts(sources, 'en').sum('price-standard / 7', 2)).toBe('1,851.43');
  });

  test('if they are typed, are reported once the fact has changed', () => {
    expect(problemsAfter({ [ASSET_EN]: typed })).toEqual([]);
    expect(onlyProblemAfter({ ...cheaper, [ASSET_EN]: typed })).toMatchObject({
      file: ASSET_EN,
      line: 8,
      wrong: expect.stringContaining('it comes to 1,555,200'),
    });
  });

  test('a number of a fact stands in its texts', () => {
    expect(
      onlyProblemAfter({ 'supplier.yaml': replace('JPY # per user', 'JPY 18,000 per user') }),
    ).toMatchObject({
      field: 'facts.price-standard',
      fix: 'write "#" where it goes, in both languages',
    });
  });
});
