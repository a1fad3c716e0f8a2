import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '~/domain/tools/evaluate.ts';
import { isFormula, namesIn, type Formula } from '~/domain/tools/formula.ts';
import { exact } from '~/kit/decimal.ts';

const rows = new Map([['net', ['-3700', '660', '2610', '2252'].map(exact)]]);
const names = new Map([
  ['a', '7'],
  ['zero', '0'],
]);
const scope = {
  of: exact,
  valueOf: (name: string) => {
    const text = names.get(name);
    return text === undefined ? undefined : exact(text);
  },
  yearsOf: (row: string) => rows.get(row),
};
const value = (formula: Formula) => evaluate(formula, scope)?.toFixed();

describe('a formula comes to', () => {
  const cases: readonly (readonly [Formula, string | undefined])[] = [
    ['12.50', '12.5'],
    ['a', '7'],
    ['b', undefined],
    [['+', 'a', '0.1'], '7.1'],
    [['+', 'a', 'b'], undefined],
    [['-', 'a', '9'], '-2'],
    [['-', 'a'], '-7'],
    [['*', '0.1', '0.2'], '0.02'],
    [['/', 'a', '2'], '3.5'],
    [['/', 'a', 'zero'], undefined],
    [['<', 'a', '8'], '1'],
    [['>', 'a', '8'], '0'],
    [['<=', 'a', '7'], '1'],
    [['>=', 'a', '7'], '1'],
    [['==', 'a', '7'], '1'],
    [['!=', 'a', '7'], '0'],
    [['if', ['>', 'a', '8'], 'b', '3'], '3'],
    [['if', '1', 'a', 'b'], '7'],
    [['if', 'b', '1', '2'], undefined],
    [['if', '0', '1'], undefined],
    [['min', '3', '1', '2'], '1'],
    [['max', '3', '1', '4'], '4'],
    [['max', 'a'], '7'],
    [['round', '1449', '100'], '1400'],
    [['round', ['-', '1450'], '100'], '-1500'],
    [['round', 'a', 'zero'], undefined],
    [['pow', '1.05', '2'], '1.1025'],
    [['pow', '2', '0.5'], undefined],
    [['pow', '2', '1001'], undefined],
    [['pow', '2', ['-', '1']], undefined],
    [['sum', 'net'], '1822'],
    [['sum', 'other'], undefined],
    [['sum', ['+', '1', '2']], undefined],
    [['round', ['npv', '5', 'net'], '10'], '1240'],
    [['npv', ['-', '100'], 'net'], undefined],
    [['npv', 'b', 'net'], undefined],
    [['round', ['payback', 'net'], '1'], '26'],
    [['what', '1', '2'], undefined],
    [['max'], '0'],
  ];
  test.each(cases)('%j', (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });
});

test('decimals are exact: what is added and taken away again leaves nothing', () => {
  const amount = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((it) => String(it / 1000));
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const show = (text: string): Formula => (text.startsWith('-') ? ['-', text.slice(1)] : text);
      expect(value(['-', ['-', ['+', show(a), show(b)], show(b)], show(a)])).toBe('0');
    }),
  );
});

test('payback counts from the last year that ends below zero', () => {
  const months = (...years: readonly string[]) =>
    evaluate(['payback', 'row'], { ...scope, yearsOf: () => years.map(exact) })?.toFixed();
  expect(months('-100', '100')).toBe('12');
  expect(months('-100', '200', '-150', '100')).toBe('30');
  expect(months('-100', '50')).toBeUndefined();
  expect(months('0', '50')).toBe('0');
});

test('only a tree of texts is a formula', () => {
  expect(isFormula('a')).toBe(true);
  expect(isFormula(['+', 'a', ['-', '1']])).toBe(true);
  for (const it of ['', 1, [], [1, 'a'], ['+', ''], null]) expect(isFormula(it)).toBe(false);
});

test('names are told apart from rows looked at in all their years', () => {
  expect(namesIn(['+', ['npv', 'rate', 'net'], ['*', 'a', '2']])).toEqual([
    { name: 'rate', inYears: false },
    { name: 'net', inYears: true },
    { name: 'a', inYears: false },
  ]);
  expect(namesIn(['sum', ['+', 'a', '1']])).toEqual([{ name: 'a', inYears: false }]);
  expect(namesIn(['sum', '3'])).toEqual([]);
});
