import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteListener } from '../../scripts/server/site-server.ts';
import { browserArguments, testBrowser } from '../e2e/support/browser-env.mjs';
import { bare } from '../support/bare-environment.ts';

/*
 * A site with two languages that the engine does not have, made from its English: one with longer words, and one that runs
 * from right to left. Of the first some texts are left out.
 */
const root = path.resolve(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'languages-'));
const content = path.join(home, 'all/content');
const dist = path.join(home, 'dist');

const npm = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  execFileSync('npm', ['run', '--silent', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...bare, ...env },
  });

const page = (file: string) => readFileSync(path.join(dist, file, 'index.html'), 'utf8');
const pagesIn = (locale: string) => globSync('**/index.html', { cwd: path.join(dist, locale) }).sort();
const chunks = () => globSync('_astro/*.js', { cwd: dist });

function edit(file: string, before: RegExp, after: string): void {
  const target = path.join(content, file);
  const text = readFileSync(target, 'utf8');
  if (!before.test(text)) throw new Error(`${file} has nothing like ${before}`);
  writeFileSync(target, text.replace(before, after));
}

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  npm({}, 'content:pseudo', '--', '--to', path.join(home, 'longer'));
  const longer = { CONTENT_DIR: path.join(home, 'longer/content') };
  npm(longer, 'content:pseudo', '--', '--language', 'ar', '--to', path.join(home, 'all'));
  edit('site.yaml', /^languages: .*$/m, 'languages: [en, qps, ar]');
  rmSync(path.join(content, 'assets/sla-sheet/qps.mdx'));
  edit('assets/rfp-template/asset.yaml', /^ {2}qps: .*\n/m, '');
  edit('words/qps.yaml', /(^kit\/site-words:\n(?: {2}.*\n)*?) {2}search: .*\n/m, '$1');
  npm({ CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/' }, 'build');
  server = createServer(siteListener(dist, '/'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : '';
  const executablePath = testBrowser();
  browser = await chromium.launch({
    args: browserArguments,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(home, { recursive: true });
});

test('every page exists in every language', () => {
  expect(pagesIn('en').length).toBeGreaterThan(100);
  for (const locale of ['qps', 'ar']) expect(pagesIn(locale)).toEqual(pagesIn('en'));
});

test('no page shows a key, or a value that did not come, in place of a text', () => {
  const broken = pagesIn('qps').flatMap((file) => {
    const text = readFileSync(path.join(dist, 'qps', file), 'utf8').replace(/<[^>]*>/g, ' ');
    const found = /.{0,30}(\{\d\}|\bundefined\b|\[object|\bNaN\b).{0,30}/.exec(text);
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(broken).toEqual([]);
});

test('a long text that is missing is shown in the first language that has everything, and the page says so', () => {
  const shown = page('qps/assets/sla-sheet');
  const said = /role="note">([^<]*)<\/p><div class="prose" lang="en" dir="ltr">/.exec(shown)?.[1];
  expect(said).toContain('English');
  expect(/aria-labelledby="promised"><h2 id="promised">[^<]*/.exec(shown)?.[0]).toMatch(/>[A-Z][ -~]+$/);
  expect(page('qps/assets/rfp-template').includes('lang="en" dir="ltr"')).toBe(false);
});

const heading = (file: string) => /<h1[^>]*>([^<]*)/.exec(page(file))?.[1];
const searchLink = (file: string) => /data-find[^>]*>.*?<\/svg>\s*([^<]*?)\s*<\/a>/s.exec(page(file))?.[1];
const gapNotice = (file: string) => /class="gap-notice[^>]*>([^<]*)/.exec(page(file))?.[1];

test('a short text and a word that are missing are those of the fallback, and every page says that some are', () => {
  expect(heading('qps/assets/rfp-template')).toBe(heading('en/assets/rfp-template'));
  expect(heading('qps/assets/sla-sheet')).toMatch(/^\[.*\]$/);
  expect(searchLink('qps')).toBe(searchLink('en'));
  expect(searchLink('ar')).toMatch(/^\[.*\]$/);
  const silent = pagesIn('qps').filter(
    (file) => gapNotice(path.join('qps', path.dirname(file)))?.includes('English') !== true,
  );
  expect(silent).toEqual([]);
  expect(gapNotice('en')).toBeUndefined();
});

test('the report counts what is missing', () => {
  const report = page('en/content-report').replaceAll(/\s+/g, ' ');
  const row = /<tr data-language="qps">.*?<\/tr>/.exec(report)?.[0] ?? '';
  const counts = [...row.matchAll(/([\d,]+) of ([\d,]+)/g)].map(([, done, of]) => [
    Number(done?.replace(',', '')),
    Number(of?.replace(',', '')),
  ]);
  expect(counts).toHaveLength(3);
  for (const [done = 0, of = 0] of counts) expect(done).toBeLessThan(of);
  expect(counts[2]?.[0]).toBe((counts[2]?.[1] ?? 0) - 1);
  expect(npm({ CONTENT_DIR: content }, 'content:check')).toMatch(/Translated into Qps: .*shown in English\./);
});

test('a page loads the words of its own language only', () => {
  const own = chunks().filter((file) => file.includes('-words-qps.'));
  expect(own.length).toBeGreaterThan(20);
  const mixed = own.filter((file) => /-words-(en|ja|ar)\./.test(readFileSync(path.join(dist, file), 'utf8')));
  expect(mixed).toEqual([]);
});

describe('in a browser', () => {
  const PAGES = ['', 'phases/evaluation/', 'assets/roi-tco-calculator/', 'questions/', 'journey/', 'sales/'];

  async function opened(file: string) {
    const visit = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const errors: string[] = [];
    visit.on('pageerror', (error) => errors.push(error.message));
    await visit.goto(`${address}/${file}`, { waitUntil: 'networkidle' });
    return { visit, errors };
  }

  test.each(['qps', 'ar'].flatMap((locale) => PAGES.map((file) => `${locale}/${file}`)))(
    '%s fits on 320 pixels and throws nothing',
    async (file) => {
      const { visit, errors } = await opened(file);
      const width = await visit.evaluate(() => document.documentElement.scrollWidth);
      await visit.close();
      expect({ width, errors }).toEqual({ width: 320, errors: [] });
    },
  );

  test('a language that runs from right to left begins at the right', async () => {
    const { visit } = await opened('ar/phases/evaluation/');
    const [name, text] = await Promise.all([
      visit.locator('.site-header__name').boundingBox(),
      visit
        .locator('.short-answer, .prose li')
        .first()
        .evaluate((it) => getComputedStyle(it).direction),
    ]);
    await visit.close();
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeGreaterThan(290);
    expect(text).toBe('rtl');
  });

  test('what a press draws is in the language of the page', async () => {
    const { visit } = await opened('qps/phases/evaluation/');
    await visit
      .getByRole('button', { name: /áááŕé héééŕé/ })
      .first()
      .click();
    const said = visit.locator('.undo-bar__text', { hasText: /\S/ });
    await said.waitFor();
    expect(await said.innerText()).toMatch(/^\[[^\]]*[áéíóú]/);
    await visit.close();
  });
});
