import { expect, test, type BrowserContext } from '@playwright/test';
import { siteWords } from '../../src/kit/site-words.ts';
import { NOW } from './support/fixtures.ts';
import { LOCALES } from './support/page-types.ts';

/*
 * An older tab beside a newer build: the host has other scripts by now, and answers 404 for those that the page names. These
 * tests have no set-up that fails on errors in the console, because a browser reports a missing file there.
 */
const TEMPLATE = 'assets/approval-one-pager-template/';

async function withoutScripts(
  context: BrowserContext,
  ...names: readonly RegExp[]
): Promise<() => Promise<void>> {
  for (const name of names)
    await context.route(name, (route) => route.fulfill({ status: 404, body: 'gone' }));
  return async () => {
    for (const name of names) await context.unroute(name);
  };
}

test.beforeEach(({ context }) => context.clock.setFixedTime(NOW));

for (const locale of LOCALES) {
  test(`${locale}: what was typed while its script was gone is there after a reload, and is kept`, async ({
    page,
    context,
  }) => {
    const t = siteWords[locale];
    const back = await withoutScripts(context, /sb-template-entries/);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${locale}/${TEMPLATE}`);
    const field = page.locator('textarea[data-field]').first();
    await field.fill('承認を月内に得る');
    await expect(page.getByText(t.loadFailed)).toBeVisible();
    expect(faults).toEqual([]);
    await back();
    await page.getByRole('link', { name: t.reload }).click();
    await expect(field).toHaveValue('承認を月内に得る');
    // Its script comes when the field comes near.
    await field.scrollIntoViewIfNeeded();
    const stored = () =>
      page.evaluate(() =>
        Object.values(localStorage).some((text) => String(text).includes('承認を月内に得る')),
      );
    await expect.poll(stored).toBe(true);
    await page.reload();
    await expect(field).toHaveValue('承認を月内に得る');
  });
}

test('a guide whose parts are gone says so once, in its own language, and reads on', async ({
  page,
  context,
}) => {
  await withoutScripts(context, /\/core\.[\w-]+\.js/);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('ja/phases/evaluation/');
  await expect(page.locator('[data-load-failed] p')).toHaveCount(1);
  await expect(page.getByText(siteWords.ja.loadFailed)).toBeVisible();
  await page.locator('.question-section summary').first().click();
  await expect(page.locator('.question-section .short-answer').first()).toBeVisible();
  expect(faults).toEqual([]);
});
