import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pseudoMdx, pseudoText } from '../../scripts/content/pseudo/pseudo-text.ts';
import { allWordsFiles, checkFurtherWords, furtherWords } from '../../scripts/vite/further-words.ts';
import { isLanguage } from '~/kit/languages.ts';
import type { Locale } from '~/kit/locales.ts';

const content = mkdtempSync(path.join(tmpdir(), 'words-'));
const [ko, ar] = ['ko', 'ar'].filter(isLanguage);
const SITE = ['en' as const, ko!, ar!, 'ja' as const];
const guide = allWordsFiles().find((file) => file.endsWith('features/guide/words.ts'))!;

beforeEach(() => mkdirSync(path.join(content, 'words'), { recursive: true }));
afterAll(() => rmSync(content, { recursive: true }));

const write = (text: string) => writeFileSync(path.join(content, 'words/ko.yaml'), text);

const BASE = { answered: () => 'all', received: () => 'some', here: 'We are here.', notSaid: 'Is it?' };

/** What the build makes of the words, run. */
async function made(language: Locale): Promise<ReadonlyMap<string, unknown>> {
  const code = await furtherWords(guide, language, content, SITE);
  const words: unknown = runInNewContext(`(${code})`, { en: BASE });
  return new Map(Object.entries(words ?? {}));
}

function said(word: unknown, ...values: readonly unknown[]): unknown {
  return typeof word === 'function' ? Reflect.apply(word, undefined, values) : undefined;
}

test('words are those of the file, with values and plurals, and the others those of the fallback', async () => {
  write(`features/guide/words:
  here: "여기 \`{0}\` \${x}"
  answered: "{1} 중 {0}"
  received: { one: "{0} a", other: "{0} b" }
`);
  const words = await made(ko!);
  expect(words.get('here')).toBe('여기 `{0}` ${x}');
  expect(said(words.get('answered'), 3, 10)).toBe('10 중 3');
  expect(said(words.get('received'), 1)).toBe('1 b');
  expect(words.get('notSaid')).toBe('Is it?');
});

test('plurals follow the language', async () => {
  writeFileSync(
    path.join(content, 'words/ar.yaml'),
    'features/guide/words:\n  received: { two: "2!", other: "{0}?" }\n',
  );
  const words = await made(ar!);
  expect([1, 2, 3].map((count) => said(words.get('received'), count))).toEqual(['1?', '2!', '3?']);
});

test('a file without translations is the fallback itself', async () => {
  write('{}');
  expect(await furtherWords(guide, ko!, content, SITE)).toBe('en');
});

test('a name that the engine does not know, and a text of another kind, are told with their place', async () => {
  write(`features/guide/word:
  here: a
features/guide/words:
  her: a
  here: { one: a, other: b }
kit/site-words: text
`);
  const { problems } = await checkFurtherWords(content, ko!, SITE);
  expect(problems.map(({ file, field, fix }) => [file, field, fix])).toEqual([
    ['words/ko.yaml', 'features/guide/word', 'did you mean "features/guide/words"?'],
    ['words/ko.yaml', 'features/guide/words.her', 'did you mean "here"?'],
    ['words/ko.yaml', 'features/guide/words.here', 'write a text'],
    ['words/ko.yaml', 'kit/site-words', 'write each below it, by its name'],
  ]);
});

test('all words are counted, and those that are there', async () => {
  write('features/guide/words:\n  here: a\n  notSaid: b\n');
  const { problems, translated } = await checkFurtherWords(content, ko!, SITE);
  expect(problems).toEqual([]);
  expect(translated.done).toBe(2);
  expect(translated.of).toBeGreaterThan(2_000);
});

test('the pseudo language is two fifths longer, and keeps values, markup and targets', () => {
  const text = 'Keep the answer to your question and read the guide';
  expect(pseudoText(text).length).toBeGreaterThan(text.length * 1.35);
  expect(pseudoText('From {0} to {answer}: JPY #')).toMatch(/^\[\S+ \{0\} \S+ \{answer\}: \S+ #\]$/);
  const mdx =
    '<Section id="risks" title="Risks">\n\n[Home](https://example.com/home) costs `12` of 40\n\n</Section>\n';
  const changed = pseudoMdx(mdx);
  expect(changed).toContain('<Section id="risks" title="Risks">');
  expect(changed).toContain('](https://example.com/home)');
  expect(changed).toContain('`12`');
  expect(changed).not.toContain('Home');
});
