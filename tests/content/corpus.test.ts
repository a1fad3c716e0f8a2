import { expect, test } from 'vitest';
import { checkContent } from '~/content-model/load-content.ts';
import { corpusId, corpusWith } from '../bench/corpus/corpus.ts';
import { plainText } from '../bench/corpus/texts.ts';
import { chanceFrom } from '../bench/structured-catalogue.ts';
import { whole } from './support/broken-content.ts';

/* What the measurements are made on (tests/bench) is content that the check accepts. */
test('the content with 40 more assets is sound', () => {
  const { problems, sources } = checkContent(corpusWith(whole, 40));
  expect(problems).toEqual([]);
  expect(sources.assets.size).toBe(checkContent(whole).sources.assets.size + 40);
});

test('the same number gives the same files, and a smaller corpus is a part of a larger one', () => {
  const texts = (more: number) =>
    new Map([...corpusWith(whole, more)].filter(([file]) => file.startsWith('assets/corpus-')));
  const ten = texts(10);
  expect(texts(10)).toEqual(ten);
  const twenty = texts(20);
  expect([...ten].filter(([file, text]) => twenty.get(file) !== text)).toEqual([]);
  expect(twenty.size).toBe(60);
  expect([...twenty.keys()].at(-1)).toBe(`assets/${corpusId(19)}/ja.mdx`);
});

test('2,036 texts have as many titles', () => {
  const titles = Array.from({ length: 2036 }, (_, number) => plainText(number, chanceFrom(number)).title);
  expect(new Set(titles.map(({ en }) => en)).size).toBe(2036);
  expect(new Set(titles.map(({ ja }) => ja)).size).toBe(2036);
});
