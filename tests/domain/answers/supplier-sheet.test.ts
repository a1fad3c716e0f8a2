import { describe, expect, test } from 'vitest';
import { AnswerBook } from '../../../src/domain/answers/answer-book.ts';
import {
  readSupplierSheet,
  supplierSheet,
  type SheetWords,
} from '../../../src/domain/answers/supplier-sheet.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { cell, option, requirement, viewAfter } from '../support/journals.ts';

const words: SheetWords = {
  head: ['Key', 'Requirement', 'Must or nice', 'Pass mark', 'Answer', 'Where', 'Remark'],
  needs: { must: 'must-have', nice: 'good to have' },
  fits: { standard: '標準で可', settings: 'By settings', custom: 'Custom work', impossible: 'No' },
};

const LIST = [
  option('a', 'A'),
  requirement('r', 'Sign-in', { need: 'must', passMark: 'with our directory' }),
  requirement('s', 'Export'),
  requirement('t', 'Archive'),
];
const bookAfter = (...bodies: readonly EventBody[]) => new AnswerBook(viewAfter(...LIST, ...bodies), 0);
const A = toId<never>('a');

const read = (rows: readonly (readonly string[])[], ...bodies: readonly EventBody[]) =>
  readSupplierSheet(bookAfter(...bodies), A, [words.head, ...rows], words);
const line = (key: string, answer: string, where = '', remark = '') => [
  key,
  '',
  '',
  '',
  answer,
  where,
  remark,
];

test('the sheet has a row for each requirement, with what is known', () => {
  const book = bookAfter(
    cell('s', 'a', 'settings', { source: 'Manual', text: 'from May' }),
    cell('t', 'a', undefined, { text: 'asked' }),
  );
  const [a] = book.options;
  expect(a && supplierSheet(book, a, words)).toEqual([
    words.head,
    ['r', 'Sign-in', 'must-have', 'with our directory', '', '', ''],
    ['s', 'Export', 'good to have', '', 'By settings', 'Manual', 'from May'],
    ['t', 'Archive', 'good to have', '', '', '', 'asked'],
  ]);
});

describe('a sheet that came back', () => {
  test('is none without its head', () => {
    expect(readSupplierSheet(bookAfter(), A, [], words)).toBeUndefined();
    expect(readSupplierSheet(bookAfter(), A, [['key', 'x']], words)).toBeUndefined();
  });

  test('gives what was answered, in words of the page or by the names of the kinds', () => {
    expect(
      read([
        line(' s ', ' by  settings'.replace('  ', ' '), 'Manual, p. 3', 'from May'),
        line('r', '標準で可'),
        line('t', 'custom'),
      ])?.rows,
    ).toMatchObject([
      {
        requirement: { id: 's' },
        answer: { fit: 'settings', source: 'Manual, p. 3', text: 'from May' },
        news: 'new',
      },
      { requirement: { id: 'r' }, answer: { fit: 'standard', text: '' }, news: 'new' },
      { requirement: { id: 't' }, answer: { fit: 'custom' }, news: 'new' },
    ]);
  });

  test('takes a remark alone, and passes over rows that say nothing', () => {
    expect(read([line('s', '', '', 'asked'), line('r', ''), [], ['', ' ']])).toMatchObject({
      rows: [{ requirement: { id: 's' }, answer: { fit: undefined, text: 'asked' } }],
      unknownKeys: [],
      unknownAnswers: [],
    });
  });

  test('names the rows it cannot place and the answers it does not know', () => {
    expect(read([line('gone', 'custom'), line('r', 'planned')])).toEqual({
      rows: [],
      unknownKeys: [1],
      unknownAnswers: [2],
    });
  });

  test('says what is new, what is the same and what differs from an answer that stands there', () => {
    const rows = [line('r', 'custom'), line('s', 'custom'), line('t', 'custom')];
    const known = [cell('s', 'a', 'custom'), cell('t', 'a', 'standard')];
    expect(read(rows, ...known)?.rows.map(({ news }) => news)).toEqual(['new', 'same', 'beside']);
  });
});
