import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/domain/journal/csv.ts';
import { readCsv } from '../../../src/domain/shared/read-csv.ts';

test.each([
  ['', []],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;b\nc;d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb\r', [['a', 'b']]],
  ['"a ""b""","c\nd"', [['a "b"', 'c\nd']]],
  ['\ufeffa,,\n', [['a', '', '']]],
  ['a,', [['a', '']]],
  ["'=1+1,'tis", [['=1+1', "'tis"]]],
  ['"a', undefined],
  ['"a"b', undefined],
])('%j', (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

test('what csvText writes is read back, and no text makes reading throw', () => {
  const cells = fc.string({ unit: 'binary', maxLength: 8 }).filter((cell) => !cell.startsWith("'"));
  const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(tables, (table) => {
      expect(readCsv(csvText(table))).toEqual(table);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCsv(text)));
});
