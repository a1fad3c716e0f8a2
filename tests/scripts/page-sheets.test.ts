import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { joinSheets } from '../../scripts/site-files/page-sheets.ts';

/** A built site of pages with these sheets, each of which says its own name. */
function site(pages: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheets-'));
  mkdirSync(path.join(folder, '_astro'));
  for (const [page, sheets] of Object.entries(pages)) {
    for (const sheet of sheets) writeFileSync(path.join(folder, '_astro', `${sheet}.css`), `.${sheet} {}`);
    const links = sheets.map((sheet) => `<link rel="stylesheet" href="/guides/_astro/${sheet}.css">`);
    writeFileSync(path.join(folder, `${page}.html`), `<head>${links.join('')}</head>`);
  }
  return folder;
}
const sheetsOf = (folder: string, page: string) =>
  [...readFileSync(path.join(folder, `${page}.html`), 'utf8').matchAll(/\/guides\/(_astro\/[^"]+)"/g)].map(
    ([, sheet = '']) => readFileSync(path.join(folder, sheet), 'utf8'),
  );

test('three sheets of a page become one in their order; what every page has, and what another page has, stays', () => {
  const folder = site({
    many: ['first', 'site', 'second', 'third'],
    few: ['site', 'second'],
    plain: ['site'],
  });
  joinSheets(folder);
  expect(sheetsOf(folder, 'many')).toEqual(['.first {}\n.second {}\n.third {}', '.site {}']);
  expect(sheetsOf(folder, 'few')).toEqual(['.site {}', '.second {}']);
  expect(readdirSync(path.join(folder, '_astro')).filter((name) => !name.startsWith('page.'))).toEqual([
    'second.css',
    'site.css',
  ]);
});

test('pages with the same sheets share one file', () => {
  const sheets = ['first', 'second', 'third'];
  const folder = site({ one: sheets, other: sheets, plain: [] });
  writeFileSync(
    path.join(folder, 'plain.html'),
    '<head><link rel="stylesheet" href="/guides/_astro/x.css"></head>',
  );
  writeFileSync(path.join(folder, '_astro/x.css'), '.x {}');
  joinSheets(folder);
  expect(readdirSync(path.join(folder, '_astro'))).toHaveLength(2);
});
