import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '~/domain/tools/typed-number.ts';

describe('is read', () => {
  test.each([
    ['12000', '12000'],
    ['12,000', '12000'],
    ['１２，０００', '12000'],
    ['12 000', '12000'],
    ["12'000", '12000'],
    ['12，000．5', '12000.5'],
    ['0.50', '0.5'],
    ['.5', '0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['−5', '-5'],
    ['-1,234.5', '-1234.5'],
    ['+3', '3'],
    ['1.2万', '12000'],
    ['１．２万', '12000'],
    ['12万', '120000'],
    ['1億2,000万', '120000000'],
    ['1億2,000万3,000', '120003000'],
    ['3億5', '300000005'],
    ['2千', '2000'],
    ['1万2千', '12000'],
    ['1.25万', '12500'],
    ['0.5万円', '5000'],
    ['1.2 million', '1200000'],
    ['1.2million', '1200000'],
    ['600 thousand', '600000'],
    ['JPY 5,000', '5000'],
    ['¥5,000', '5000'],
    ['￥5,000', '5000'],
    ['5,000円', '5000'],
    ['50 %', '50'],
    ['50％', '50'],
    ['12分', '12'],
    ['1万1.5', '10001.5'],
  ])('%s', (typed, value) => {
    expect(readNumber(typed)).toEqual({ kind: 'number', value });
  });
});

test.each(['', '  ', '　'])('%j is empty', (typed) => {
  expect(readNumber(typed)).toEqual({ kind: 'empty' });
});

test.each([
  ['1,5', '1.5'],
  ['12,50', '12.50'],
  ['1.234,5', '1234.5'],
  ['-0,5', '-0.5'],
  ['1234,567', '1234.567'],
])('%s has a decimal comma and is never guessed', (typed, meant) => {
  expect(readNumber(typed)).toEqual({ kind: 'decimal-comma', meant });
});

test.each([
  'ten',
  '1.2.3',
  '1,00,000',
  '12,000,00',
  '万',
  'x万',
  '1万x',
  '1万2億',
  '1万20000',
  '1万2億3',
  '1.25万500',
  '1.23456万7',
  '9999999999999999',
  '1e5',
  '--5',
  '12-15',
  '2026-11-22',
])('%s cannot be read', (typed) => {
  expect(readNumber(typed)).toEqual({ kind: 'unreadable' });
});

test('whatever is typed gives one of four answers, and a number is a plain decimal', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9.,万億千円% ]{0,12}$/)), (typed) => {
      const read = readNumber(typed);
      expect(['empty', 'number', 'decimal-comma', 'unreadable']).toContain(read.kind);
      if (read.kind === 'number') expect(read.value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
    }),
    { numRuns: 2000 },
  );
});

test('what people write with separators is read as it was meant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(readNumber(value.toLocaleString('en'))).toEqual({ kind: 'number', value: String(value) });
    }),
  );
});
