import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { differences } from '../../scripts/pages/differences.ts';
import { pageFacts } from '../../scripts/pages/page-facts.ts';

const page = (body: string, head = '<title>Guide</title><meta name="description" content="All of it">') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const between = (before: string, after: string) => differences(pageFacts(before), pageFacts(after));

describe('two pages differ', () => {
  test.each([
    [
      'in a word',
      '<p>Ask legal now.</p>',
      '<p>Ask finance now.</p>',
      'text',
      'Ask legal now.',
      'Ask finance now.',
    ],
    ['in a space between words', '<p>3 <b>days</b></p>', '<p>3<b>days</b></p>', 'text', '3 days', '3days'],
    ['in a lost paragraph', '<p>One</p><p>Two</p>', '<p>One</p>', 'text', 'Two', ''],
    ['in what a reader without a script sees', '<p>A</p><noscript>B</noscript>', '<p>A</p>', 'text', 'B', ''],
    ['in a heading that moved a level', '<h2>Why</h2>', '<h3>Why</h3>', 'headings', 'h2 Why', 'h3 Why'],
    ['in where a link leads', '<a href="/a/">x</a>', '<a href="/b/">x</a>', 'links', '/a/', '/b/'],
    [
      'in the label around a field',
      '<label>Name <input type="text"></label>',
      '<label><input type="text"></label> Name',
      'labels',
      'input[type=text] labelled "Name"',
      'input[type=text] labelled ""',
    ],
    [
      'in the label that points to a field',
      '<label for="a">Role</label> <select id="a"><option>All</select>',
      '<label for="b">Role</label> <select id="a"><option>All</select>',
      'labels',
      'select labelled "Role"',
      'select labelled ""',
    ],
    [
      'in a label named by its id',
      '<h2 id="t">Note</h2><textarea aria-labelledby="t"></textarea>',
      '<h2 id="t">Note</h2><textarea aria-labelledby="u"></textarea>',
      'labels',
      'textarea labelled "Note"',
      'textarea labelled ""',
    ],
    [
      'in a name only a screen reader hears',
      '<button aria-label="Move up"></button>',
      '<button aria-label="Move down"></button>',
      'labels',
      'button aria-label="Move up"',
      'button aria-label="Move down"',
    ],
  ] as const)('%s', (_name, before, after, kind, was, is) => {
    expect(between(page(before), page(after))).toEqual([{ kind, before: was, after: is }]);
  });

  test('in title, description and language', () => {
    const other = page('', '<title>Guides</title>').replace('lang="en"', 'lang="ja"');
    expect(between(page(''), other)).toEqual([
      { kind: 'language', before: 'en', after: 'ja' },
      { kind: 'title', before: 'Guide', after: 'Guides' },
      { kind: 'description', before: 'All of it', after: '' },
    ]);
  });

  test('in the order of their text', () => {
    expect(between(page('<p>One</p><p>Two</p>'), page('<p>Two</p><p>One</p>'))).not.toEqual([]);
  });

  test('in two places of a long text, each shown in short', () => {
    const long = (first: string, last: string) =>
      page(`<p>${'a '.repeat(200)}${first}${' b'.repeat(200)}</p><h2>Same</h2><p>${last}</p>`);
    const found = between(long('old', 'end'), long('new', 'END'));
    expect(found.map(({ after }) => after)).toEqual([expect.stringMatching(/^….* a new b .*…$/), 'END']);
    for (const { before } of found) expect(before.length).toBeLessThan(80);
  });
});

describe('two pages say the same', () => {
  test.each([
    ['with other white space', '<p>One\n  two</p>', '<p> One two </p>'],
    ['with their words in other blocks', '<p>One</p><p>two</p>', '<ul><li>One two</li></ul>'],
    [
      'with other names of scripts and styles',
      '<link rel="stylesheet" href="/a.h1.css"><script src="/a.h1.js"></script>',
      '<link rel="stylesheet" href="/b.h2.css"><script src="/b.h2.js"></script>',
    ],
    ['with other text in what is hidden', '<div hidden><a href="/a/">A</a></div>', '<template>B</template>'],
    ['with nothing in them', '', ''],
  ])('%s', (_name, before, after) => {
    expect(between(page(before), page(after))).toEqual([]);
  });
});

describe('npm run compare:pages', () => {
  const script = path.resolve(import.meta.dirname, '../../scripts/compare-pages.ts');
  const folders: string[] = [];
  const site = (pages: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'compare-pages-'));
    folders.push(folder);
    for (const [file, html] of Object.entries(pages)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), html);
    }
    return folder;
  };
  const compare = async (...sites: readonly string[]) =>
    promisify(execFile)(process.execPath, [script, ...sites]).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, said: stdout + stderr };
      },
    );
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  test('passes where two sites say the same', async () => {
    const [one, two] = [
      site({ 'index.html': page('<p>A</p>') }),
      site({ 'index.html': page('<div>A</div>') }),
    ];
    expect(await compare(one, two)).toEqual({ code: 0, said: 'Pages compared: 1. Differences: 0.\n' });
  });

  test('fails, names lost and new pages, and shows what many pages share once', async () => {
    const before = site({
      'index.html': page('<p>A</p>'),
      'en/a.html': page('<p>A</p>'),
      'old.html': page(''),
    });
    const after = site({
      'index.html': page('<p>B</p>'),
      'en/a.html': page('<p>B</p>'),
      'new.html': page(''),
    });
    const { code, said } = await compare(before, after);
    expect(code).toBe(1);
    expect(said.split('\n')).toEqual([
      'old.html: the page is missing',
      'new.html: the page is new',
      'en/a.html and 1 more: text',
      '  - A',
      '  + B',
      'Pages compared: 2. Differences: 3.',
      '',
    ]);
  });

  test('says what is wrong where a folder is not named or holds no page', async () => {
    expect(await compare('a')).toEqual({ code: 1, said: expect.stringContaining('Name two built sites') });
    const empty = site({});
    expect(await compare(empty, empty)).toEqual({
      code: 1,
      said: expect.stringContaining(`No page in ${empty}`),
    });
  });
});
