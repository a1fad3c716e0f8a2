import { expect, test } from 'vitest';
import { KINDS, type Kind } from '~/kit/search-records.ts';
import type { IndexResult } from './index-client.ts';
import { RecordStore } from './record-store.ts';
import { SearchEngine } from './search-engine.ts';

/** A place of each kind, the last kind first; each holds the word behind a title of two words, and fits better than the next. */
const LAST_FIRST = [...KINDS].reverse();
const numberOf = (kind: Kind) => KINDS.indexOf(kind);

function engine(places: Readonly<Record<string, readonly number[]>>, results: readonly IndexResult[]) {
  const head = { pages: [], places, synonyms: [['SSO', 'シングルサインオン']] };
  const store = new RecordStore(() => Promise.resolve(head));
  const search = new SearchEngine('en', () => Promise.resolve(results), store);
  return { find: (query: string) => search.find(query) };
}

const kindsOf = (places: readonly (readonly number[])[]) => places.map(([, , kind = 0]) => KINDS[kind]);

test('of places that hold the words alike, questions come first, then assets, terms and sections, however well they fit', async () => {
  const { find } = engine(
    Object.fromEntries(LAST_FIRST.map((kind, at) => [kind, [0, at, numberOf(kind), 2]])),
    LAST_FIRST.map((id, at) => ({ id, score: 100 - at, words: [5] })),
  );
  expect(kindsOf((await find('proof')).places)).toEqual([...KINDS]);
});

test('a title that is just what was asked comes before one that holds it, and that before a text', async () => {
  const { find } = engine(
    {
      text: [0, 0, numberOf('question'), 2],
      holds: [0, 1, numberOf('question'), 2],
      exact: [0, 2, numberOf('page'), 1],
    },
    [
      { id: 'text', score: 9, words: [7] },
      { id: 'holds', score: 5, words: [1] },
      { id: 'exact', score: 1, words: [0] },
    ],
  );
  expect((await find('proof')).places.map(([, index]) => index)).toEqual([2, 1, 0]);
});

test('within a kind the better fit comes first', async () => {
  const { find } = engine({ a: [0, 0, 0, 1], b: [0, 1, 0, 1] }, [
    { id: 'a', score: 1, words: [4] },
    { id: 'b', score: 2, words: [4] },
  ]);
  expect((await find('proof')).places.map(([, index]) => index)).toEqual([1, 0]);
});

test('other names of what was asked are offered, in whatever form it was written', async () => {
  const { find } = engine({ a: [0, 0, 0, 1] }, [{ id: 'a', score: 1, words: [0] }]);
  expect((await find('ＳＳＯ')).otherNames).toEqual(['シングルサインオン']);
  expect((await find('proof')).otherNames).toEqual([]);
});
