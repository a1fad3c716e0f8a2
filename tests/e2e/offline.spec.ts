import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteServer } from '../../scripts/server/site-server.ts';
import { offlineWords } from '../../src/features/offline/words.ts';
import { searchWords } from '../../src/features/search/words.ts';
import { marksWords } from '../../src/kit/marks-words.ts';
import { LOCALES } from './support/page-types.ts';

// The browser itself complains of what it cannot reach, so these specs do without the fixture that listens for complaints.
test.use({ serviceWorkers: 'allow' });

/** True once the worker has kept this group whole. */
const isKept = (page: Page, group: string) =>
  page.evaluate(async (wanted) => {
    for (const name of await caches.keys()) {
      const note = await (await caches.open(name)).match('/__kept');
      const kept: unknown = note ? await note.json() : [];
      if (Array.isArray(kept) && kept.includes(wanted)) return true;
    }
    return false;
  }, group);

for (const locale of LOCALES) {
  test(`after one visit the main walk works with the network cut (${locale})`, async ({ page, context }) => {
    const t = marksWords[locale];
    await page.goto(`${locale}/`);
    await expect.poll(() => isKept(page, locale)).toBe(true);
    await context.setOffline(true);
    await page.goto(`${locale}/phases/evaluation/`);
    await page.locator('.question-section summary').first().click();
    await page.getByRole('button', { name: t.answer }).first().click();
    await expect(page.getByText(t.done.answered)).toBeVisible();
    await page.goto(`${locale}/assets/`);
    await page.goto(`${locale}/assets/sla-sheet/`);
    await expect(page.locator('sb-asset-state button').first()).toBeVisible();
    await page.goto(`${locale}/questions/`);
    await expect(page.locator('sb-question-state[data-state="answered"]')).toHaveCount(1);
    await page.goto(`${locale}/journey/#history`);
    await expect(page.locator('sb-history')).toContainText(/./);
    await page.goto(`${locale}/roles/security/`);
    await page.goto(`${locale}/learn/order-flow/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the whole site is kept on request, with its size told; then the search and the other language open too', async ({
  page,
  context,
}) => {
  const t = offlineWords.ja;
  await page.goto('ja/journey/#offline');
  const keep = page.locator('sb-keep-all');
  await keep.scrollIntoViewIfNeeded();
  await expect(keep.getByRole('button')).toHaveText(/\d MB/);
  await keep.getByRole('button').click();
  await expect(keep).toContainText(t.done);
  await context.setOffline(true);
  await page.goto('en/search/');
  await page.getByRole('searchbox').fill('service credit');
  await expect(page.locator('.hit').first()).toBeVisible();
});

test.describe('a newer build', () => {
  const older = path.resolve(import.meta.dirname, '../..', process.env['OUT_DIR'] ?? 'dist');
  let newer = '';
  let server: Server | undefined;

  const serve = async (folder: string, port: number) => {
    const next = siteServer(folder, '/');
    await new Promise<void>((resolve) => next.listen(port, 'localhost', resolve));
    server = next;
    return (next.address() as AddressInfo).port;
  };
  const stop = async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  };

  test.beforeEach(() => {
    newer = mkdtempSync(path.join(tmpdir(), 'shirube-newer-'));
    cpSync(older, newer, { recursive: true });
    const change = (file: string, edit: (text: string) => string) =>
      writeFileSync(path.join(newer, file), edit(readFileSync(path.join(newer, file), 'utf8')));
    // The new build has lost a file that the old page has yet to load.
    const lost = globSync('_astro/find-box.*.js', { cwd: newer });
    expect(lost).toHaveLength(1);
    for (const file of lost) rmSync(path.join(newer, file));
    change('offline.json', (text) => {
      const list = JSON.parse(text) as { files: [string][] };
      return JSON.stringify({ build: 'newer', files: list.files.filter(([file]) => !lost.includes(file)) });
    });
    change('sw.js', (text) => text.replace(/BUILD = "\w+"/, 'BUILD = "newer"'));
  });
  test.afterEach(async () => {
    await stop();
    rmSync(newer, { recursive: true });
  });

  test('is told and never forced: the open page keeps its files and its marks', async ({ page }) => {
    const port = await serve(older, 0);
    const address = `http://localhost:${port}/ja/phases/evaluation/`;
    await page.goto(address);
    await expect.poll(() => isKept(page, 'ja')).toBe(true);
    await page.reload();
    await page.locator('.question-section summary').first().click();
    await page.getByRole('button', { name: marksWords.ja.answer }).first().click();
    await stop();
    await serve(newer, port);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const note = page.locator('.update-note');
    await expect(note).toContainText(offlineWords.ja.update);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: searchWords.ja.title })).toBeVisible();
    await page.keyboard.press('Escape');
    await note.getByRole('button', { name: offlineWords.ja.loadNow }).click();
    await expect(note).toHaveCount(0);
    await expect(page.locator('sb-question-state[data-state="answered"]')).toHaveCount(1);
    await page.goto(address);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['shirube:/:newer']);
  });
});
