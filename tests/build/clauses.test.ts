import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '~/content-model/load-content.ts';
import { clauseWords } from '~/features/clauses/clause-words.ts';
import { whole } from '../content/support/broken-content.ts';
import { folder, pages } from './support/site.ts';

const { clauses, lawDates } = checkContent(whole).sources;

/** Cells of a file in which every cell is quoted, as RFC 4180 has it. */
function rowsOf(text: string): string[][] {
  const lines = text.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return lines
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );
}

describe.each(['ja', 'en'] as const)('the table of clauses in %s', (locale) => {
  const text = readFileSync(path.join(folder, locale, 'clauses', 'clauses.csv'), 'utf8');
  const [headings = [], ...rows] = rowsOf(text.replace(/^\ufeff/, ''));

  test('begins with a byte order mark, so that Japanese opens well', () => {
    expect(text.startsWith('\ufeff"')).toBe(true);
  });

  test('has one row for each clause, with every cell filled but whom else to ask', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(
      [...clauses.values()].map(({ name }) => name[locale]).sort(),
    );
    for (const row of rows) {
      expect(row).toHaveLength(headings.length);
      expect(
        row.filter((cell, column) => cell === '' && headings[column] !== clauseWords[locale].asks),
      ).toEqual([]);
    }
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  test('holds the wording of its own language, paragraph by paragraph', () => {
    const cap = rows.find(([, name]) => name === clauses.get('liability-cap')?.name[locale]);
    const wording = clauses.get('liability-cap')?.preferred[locale] ?? [];
    expect(cap).toContain(wording.map((paragraph, index) => `${index + 1}. ${paragraph}`).join('\n'));
  });
});

test.each(['ja', 'en'])('the pages in %s have an anchor for each clause and each date of law', (locale) => {
  const idsOn = (address: string) =>
    new Set(
      pages
        .find((page) => page.address.endsWith(`/${locale}/${address}`))
        ?.elements.map(({ attributes }) => attributes.get('id')),
    );
  const missing = (ids: Iterable<string>, address: string) => {
    const there = idsOn(address);
    return [...ids].filter((id) => !there.has(id));
  };
  expect(missing(clauses.keys(), 'clauses/')).toEqual([]);
  expect(
    missing(
      lawDates.map(({ id }) => id),
      'about/law-dates/',
    ),
  ).toEqual([]);
});
