import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { translateEveryPage } from '../support/translate-page.ts';
import { expect, expectNothingKept, open, test } from './support/fixtures.ts';

/** The text of a buying phase on the route map, for instance "2 of 19 answered". */
function station(page: Page, phase: string) {
  return page.locator(`sb-route-map [data-phase="${phase}"] .route-map__words`);
}

function question(page: Page, id: string) {
  return page.locator(`[data-question="${id}"] sb-question-state`);
}

/** Opens the row of a question on a guide. */
async function unfold(page: Page, id: string): Promise<void> {
  await page.locator(`.question-section[data-question="${id}"] summary`).click();
}

function firstSuggestion(page: Page) {
  return page.locator('sb-next-asset li').first().getByRole('link').first();
}

async function championWalk(page: Page): Promise<void> {
  // Settings: a new project, a major account, B2B.
  await page.goto('en/journey/#settings');
  await page.getByRole('combobox', { name: 'Size of your organisation' }).selectOption('small');
  await expect(station(page, 'solution-development')).toHaveText(/of 16 answered/);
  await page.getByRole('combobox', { name: 'Size of your organisation' }).selectOption('major');
  await page.getByRole('combobox', { name: 'Kind of purchase' }).selectOption('new-logo');
  await expect(station(page, 'solution-development')).toHaveText(/0 of 19 answered/);

  // The guide: two questions answered move the coverage by two.
  await page.goto('en/phases/solution-development/');
  for (const id of ['typical-timeline', 'own-effort']) {
    await unfold(page, id);
    await question(page, id).getByRole('button', { name: 'Mark as answered' }).click();
  }
  await expect(page.locator('.guide-stand__count sb-guide-count')).toHaveText('2 of 19 answered');

  // The suggested asset, with its reason.
  await page.locator('summary', { has: page.getByRole('heading', { name: 'Next' }) }).click();
  const before = (await firstSuggestion(page).textContent()) ?? '';
  await expect(page.locator('sb-next-asset')).toContainText(/It answers \d+ of your 17 open questions here/);
  await firstSuggestion(page).click();
  await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
  const panel = page.locator('sb-asset-state');
  await panel.getByRole('button', { name: 'I have read it' }).click();
  const answered = panel.getByRole('button', { name: /It answered (all \d+ of )?our open question/ });
  const answers = Number(/\d+/.exec((await answered.textContent()) ?? '')?.[0] ?? '1');
  await answered.click();

  // The next suggestion is another one, and the coverage moved by the questions the asset answers.
  await expect(firstSuggestion(page)).not.toHaveText(before);
  await open(page, 'en/journey/');
  await expect(page.getByRole('row', { name: /^Whole purchase/ })).toContainText(`${2 + answers} of 78`);

  // Reload, a second tab, the other language: all still true, and one reading counts in both.
  await page.reload();
  await page.locator('sb-journey-coverage').scrollIntoViewIfNeeded();
  await expect(page.getByRole('row', { name: /^Whole purchase/ })).toContainText(`${2 + answers} of 78`);
  const second = await page.context().newPage();
  await second.goto('ja/phases/solution-development/');
  await expect(question(second, 'own-effort')).toContainText('回答済み');
  await unfold(second, 'ballpark-price');
  await question(second, 'ballpark-price').getByRole('button', { name: '回答済みにする' }).click();
  await expect(page.getByRole('row', { name: /^Whole purchase/ })).toContainText(`${3 + answers} of 78`);

  // Undo it, in the tab where it was done.
  await second.getByRole('button', { name: '取り消す' }).click();
  await expect(page.getByRole('row', { name: /^Whole purchase/ })).toContainText(`${2 + answers} of 78`);
  await second.close();

  // Export, erase, import: equal.
  const view = (name: string) => page.getByRole('link', { name, exact: true }).click();
  await view('Settings and data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file (JSON)' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: /^Erase everything/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await view('Status');
  await expect(page.getByRole('row', { name: /^Whole purchase/ })).toContainText('0 of 78');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':e:')).length),
  ).toBe(0);
  await view('Settings and data');
  await page.getByRole('textbox', { name: 'or paste its text or link here' }).fill(saved);
  await page.getByRole('button', { name: 'Check what is in it' }).click();
  await page.getByRole('button', { name: 'Take in as a purchase of its own' }).click();
  await view('Status');
  await expect(page.getByRole('row', { name: /^Whole purchase/ })).toContainText(`${2 + answers} of 78`);
  await view('Settings and data');
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file (JSON)' }).click();
  const savedAgain = await readFile(await (await again).path(), 'utf8');
  const events = (text: string): unknown => (JSON.parse(text) as { events: unknown }).events;
  expect(events(savedAgain)).toEqual(events(saved));
}

test('a champion sees the state of the purchase, follows the suggestions, and exports and imports everything', async ({
  page,
}) => {
  await championWalk(page);
});

for (const translator of ['wrap', 'rebuild'] as const) {
  test(`the same walk while the browser translates every page (${translator})`, async ({ page, context }) => {
    await context.addInitScript(translateEveryPage(translator));
    await championWalk(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
}

test('opening pages stores nothing', async ({ page }) => {
  for (const path of ['ja/', 'en/phases/evaluation/', 'ja/assets/security-pack/', 'en/journey/']) {
    await open(page, path);
    await page.waitForLoadState('networkidle');
  }
  await expectNothingKept(page);
});

test('the language switch keeps the place and the marks', async ({ page }) => {
  await page.goto('en/phases/evaluation/#total-cost');
  await question(page, 'total-cost').getByRole('button', { name: 'Mark as answered' }).click();
  await page.getByRole('link', { name: 'このページを日本語で読む' }).click();
  await expect(page).toHaveURL(/\/ja\/phases\/evaluation\/#total-cost$/);
  await expect(question(page, 'total-cost')).toContainText('回答済み');
});
