import { expect, test } from 'vitest';
import { aroundNumber, figureText, grouped, yearsAndMonths } from '~/domain/tools/figure-text.ts';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['-1234567.25', '−1,234,567.25'],
  ['0.0005', '0.0005'],
])('%s is written %s', (decimal, text) => {
  expect(grouped(decimal)).toBe(text);
});

test.each([
  ['1822000', 'JPY #', 'JPY 1,822,000'],
  ['13', '#%', '13%'],
  ['1', '# day|# days', '1 day'],
  ['1.5', '# day|# days', '1.5 days'],
  ['3', '#', '3'],
])('%s of "%s" is %s', (decimal, unit, text) => {
  expect(figureText(decimal, unit)).toBe(text);
});

test('a field knows what stands before and behind its number', () => {
  expect(aroundNumber('JPY #')).toEqual({ before: 'JPY', after: '' });
  expect(aroundNumber('# day|# days')).toEqual({ before: '', after: 'days' });
  expect(aroundNumber('')).toEqual({ before: '', after: '' });
});

test('months are told in years', () => {
  expect(yearsAndMonths(26)).toEqual({ years: 2, months: 2 });
  expect(yearsAndMonths(5)).toEqual({ years: 0, months: 5 });
});
