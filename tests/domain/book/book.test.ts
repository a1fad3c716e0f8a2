import { describe, expect, test } from 'vitest';
import { bookEntryOf, daysBetween, type BookEntry } from '../../../src/domain/book/book-entry.ts';
import { bookListOf, type BookQuery } from '../../../src/domain/book/book-list.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import {
  anEvent,
  journalOf,
  journalOfEvents,
  mark,
  opened,
  sent,
  set,
  told,
  undo,
} from '../support/journals.ts';
import { aCatalogue, anAsset, aQuestion, DEVELOP, EVALUATE, TODAY } from '../support/small-catalogue.ts';

const DAY = 86_400;
const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'why-now' }),
    aQuestion({ id: 'must-haves' }),
    aQuestion({ id: 'data', phase: 'evaluation', roles: ['security'] }),
  ],
  assets: [anAsset({ id: 'menu', answers: ['why-now'] }), anAsset({ id: 'list', answers: ['must-haves'] })],
});
const id = (digit: string): JourneyId => toId<JourneyId>(digit.repeat(16));
/** What one receipt tells: marks of several days under one counter. */
const entryOfReceipt = (days: readonly number[]) => {
  const events = days.map((day, n) => anEvent(n + 1, opened('menu'), { counter: 4, at: day * DAY }));
  return bookEntryOf(id('a'), journeyOf(catalogue, journalOfEvents(...events), TODAY));
};
const entryOf = (...bodies: readonly EventBody[]) =>
  bookEntryOf(id('a'), journeyOf(catalogue, journalOf(...bodies), TODAY));

describe('an entry of the book', () => {
  test('tells the coverage of each phase, what reached nobody, and the next useful asset', () => {
    const entry = entryOf(
      set('label', 'Aoba'),
      set('side', 'sales'),
      sent('menu'),
      mark('why-now', 'answered'),
    );
    expect(entry).toMatchObject({ id: id('a'), label: 'Aoba', isArchived: false, phase: DEVELOP });
    expect(entry.total).toMatchObject({ applicable: 3, answered: 1 });
    expect(entry.byPhase.get(DEVELOP)).toMatchObject({ applicable: 2, answered: 1 });
    expect(entry.byPhase.get(EVALUATE)).toMatchObject({ applicable: 1, answered: 0 });
    expect(entry.rolesWithNothing).toEqual(['security']);
    expect(entry.next?.asset).toBe('list');
  });

  test('names only roles of the buying group, once people said who is in it', () => {
    expect(entryOf(set('roles', 'champion')).rolesWithNothing).toEqual(['champion']);
    expect(entryOf(set('roles', 'user')).rolesWithNothing).toEqual([]);
  });

  test('has no next asset where every question has its answer', () => {
    const all = ['why-now', 'must-haves', 'data'].map((question) => mark(question, 'answered'));
    expect(entryOf(...all).next).toBeUndefined();
  });

  test('counts what was opened, told or marked as a sign, but not what was sent, and not what was taken back', () => {
    expect(entryOf(sent('menu'))).toMatchObject({ lastSent: 1_700_000_001 });
    expect(entryOf(sent('menu')).lastSign).toBeUndefined();
    expect(entryOf(sent('menu'), opened('menu'), told('list')).lastSign).toBe(1_700_000_003);
    expect(entryOf(opened('menu'), told('list'), undo(2)).lastSign).toBe(1_700_000_001);
    expect(entryOfReceipt([9, 20, 4]).lastSign).toBe(20 * DAY);
    expect(entryOf(set('archived', '1'))).toMatchObject({ isArchived: true });
  });
});

test('days are those of the calendar, and one that lies after tomorrow has none', () => {
  expect(daysBetween(20_000, 20_003)).toBe(3);
  expect(daysBetween(20_004, 20_003)).toBe(0);
  expect(daysBetween(20_005, 20_003)).toBeUndefined();
});

describe('the list of the book', () => {
  const base = entryOf(set('label', 'Base'));
  const one = (digit: string, change: Partial<BookEntry>): BookEntry => ({
    ...base,
    id: id(digit),
    ...change,
  });
  const entries = [
    one('1', { label: 'Delta', lastSign: 90 * DAY, rolesWithNothing: [] }),
    one('2', { label: 'Beta', lastSign: 70 * DAY }),
    one('3', { label: 'Alpha' }),
    one('4', { label: 'Gamma', isArchived: true }),
    one('5', { label: 'Alpha', lastSign: 500 * DAY, phase: EVALUATE, total: { ...base.total, ratio: 0.5 } }),
    one('6', {
      label: 'Echo',
      lastSign: 95 * DAY,
      rolesWithNothing: [],
      total: { ...base.total, ratio: null },
    }),
  ];
  const query: BookQuery = {
    filter: 'active',
    sort: 'name',
    daysSince: (at) => daysBetween(at / DAY, 100),
    isWanted: () => true,
    compareNames: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  };
  const listed = (change: Partial<BookQuery>) =>
    bookListOf(entries, { ...query, ...change }).map((entry) => entry.id[0]);

  test('filters: active, silent for long, roles with nothing, archived', () => {
    expect(listed({})).toEqual(['3', '5', '2', '1', '6']);
    expect(listed({ filter: 'silent' })).toEqual(['3', '2']);
    expect(listed({ filter: 'missing' })).toEqual(['3', '5', '2']);
    expect(listed({ filter: 'archived' })).toEqual(['4']);
  });

  test('sorts, with those never heard of as the longest silent, and a sign of the future as one of today', () => {
    expect(listed({ sort: 'silent' })).toEqual(['3', '2', '1', '6', '5']);
    expect(listed({ sort: 'coverage' })).toEqual(['3', '2', '1', '5', '6']);
    expect(listed({ sort: 'phase' })).toEqual(['3', '2', '1', '6', '5']);
  });

  test('keeps its order where nothing tells two apart, and searches by name', () => {
    const twins = [one('8', { label: 'X' }), one('7', { label: 'X' })];
    expect(bookListOf(twins, { ...query, sort: 'silent' }).map((entry) => entry.id[0])).toEqual(['7', '8']);
    expect(listed({ isWanted: (label) => label.includes('eta') })).toEqual(['2']);
  });
});
