import { readFileSync } from 'node:fs';
import { expect, open, test } from './support/fixtures.ts';
import { walkThrough } from './support/keyboard.ts';

const KIT = 'en/security-kit/';

test('without a script all questions are there, a tier is a link away, and the sheet to send can be chosen', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(KIT, test.info().project.use.baseURL).href);
  await expect(page.locator('.kit-row')).toHaveCount(95);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Tier 2' }).click();
  await expect(page).toHaveURL(/#tier-2$/);
  const first = page.locator('.kit-row').first();
  await expect(first.getByText('Good answer')).toBeVisible();
  await page.getByRole('radio', { name: 'To send' }).check();
  await expect(first.getByText('Good answer')).toBeHidden();
  await expect(first.getByText('Please attach')).toBeVisible();
  await context.close();
});

test('the filter shows a tier with those below it, and its address can be shared', async ({ page }) => {
  await open(page, `${KIT}?tier=2`);
  await expect(page.getByRole('status').filter({ hasText: '30 of 95 questions' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tier 3 adds 50 questions' })).toBeHidden();
  await page.getByLabel('Subject').selectOption({ label: 'Incidents' });
  await expect(page.locator('.kit-row:visible')).toHaveCount(3);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.kit-row:visible')).toHaveCount(95);
});

test('the printed sheet to send reveals no expected answer to the supplier', async ({ page }) => {
  await open(page, `${KIT}?tier=1`);
  await page.getByRole('radio', { name: 'To send' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Supplier, service and plan')).toBeVisible();
  for (const hidden of ['Good answer', 'Weak answer', 'Check yourselves', 'Which tier?'])
    await expect(
      page.getByRole('main').getByText(hidden, { exact: true }).locator('visible=true'),
    ).toHaveCount(0);
});

test('a sheet can be downloaded as a file that Excel reads', async ({ page }) => {
  await open(page, 'ja/security-kit/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '送る用紙（CSV）' }).nth(1).click(),
  ]);
  expect(download.suggestedFilename()).toBe('security-kit-tier-2-ja.csv');
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(31);
});

test('the page can be walked with Tab, and the focus is always visible', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${KIT}?tier=1`);
  await page.waitForLoadState('networkidle');
  expect(await walkThrough(page)).toEqual({ missed: [], unseen: [] });
});
