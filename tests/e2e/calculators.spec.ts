import type { Page } from '@playwright/test';
import { expect, open, test } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';
import { LOCALES } from './support/page-types.ts';
import { TYPED } from './support/worked-example.ts';

const WORDS = {
  en: {
    typed: { cases: '12,000', stops: '600,000' },
    waiting: 'Fill in the first number',
    missing: 'Still needed:',
    net: 'JPY 1,822,000',
    payback: '2 years 2 months',
    npv: 'JPY 1,240,000',
    even: 'Usable share of the saved time: at least 44 %',
    range: 'Low and high too',
    low: 'JPY −3,938,000',
    never: 'Not within these years',
    undo: 'Undo',
    clear: 'Clear all numbers',
    comma: 'Write the decimal point as a point: 1.5.',
    print: 'Print',
  },
  ja: {
    typed: { cases: '１．２万', stops: '60万' },
    waiting: '最初の数字を入れると',
    missing: 'あと必要な数字：',
    net: '1,822,000円',
    payback: '2年2か月',
    npv: '1,240,000円',
    even: '減る時間のうち使える割合：44%以上',
    range: '低めと高めも入れる',
    low: '−3,938,000円',
    never: 'この年数では回収できません',
    undo: '取り消す',
    clear: '数字をすべて消す',
    comma: '小数点はピリオドで入れてください（1.5）。',
    print: '印刷',
  },
} as const;

const PAGE = 'assets/roi-tco-calculator/';
const field = (page: Page, input: string, estimate = 'likely') =>
  page.locator(`#roi-tco-${input}-${estimate}`);
const summary = (page: Page) => page.locator('sb-tool output');

/** Types the example from field to field, by keyboard alone. */
async function fillByKeyboard(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [input, text] of Object.entries(typed)) {
    await tabTo(page, field(page, input));
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Tab');
}

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`${locale}: numbers go in by keyboard on a phone, the result follows, stays and can be undone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${locale}/${PAGE}`);
    await expect(summary(page)).toContainText(words.waiting);

    await tabTo(page, field(page, 'cases'));
    await page.keyboard.type('1,5');
    await page.keyboard.press('Tab');
    await expect(page.locator('#roi-tco-cases-likely-problem')).toContainText(words.comma);
    await field(page, 'cases').fill('');

    await page.evaluate(() => document.querySelector('main')?.focus());
    await fillByKeyboard(page, { ...TYPED, ...words.typed });
    await expect(summary(page)).toContainText(words.net);
    await expect(summary(page)).toContainText(words.payback);
    await expect(summary(page)).not.toContainText(words.missing);
    await expect(page.locator('.calculator__results')).toContainText(words.npv);
    await expect(page.locator('.calculator__even')).toContainText(words.even);
    await expect(field(page, 'cases')).toHaveValue('12,000');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await open(page, `${locale}/${PAGE}`);
    await expect(field(page, 'cases')).toHaveValue('12,000');
    await expect(summary(page)).toContainText(words.net);

    await page.getByLabel(words.range).check();
    await field(page, 'share', 'low').fill('30');
    await field(page, 'share', 'low').press('Tab');
    await expect(page.locator('.calculator__results')).toContainText(words.low);
    await expect(page.locator('.calculator__results')).toContainText(words.never);
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await expect(field(page, 'share', 'low')).toHaveValue('');
    await expect(page.locator('.calculator__results')).not.toContainText(words.low);

    await page.getByRole('button', { name: words.clear }).click();
    await expect(summary(page)).toContainText(words.waiting);
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await expect(summary(page)).toContainText(words.net);
  });

  test(`${locale}: without script there is a table to fill in by hand`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`${locale}/${PAGE}`);
    const table = page.locator('sb-tool table');
    await expect(table.locator('tbody tr:has(td)')).toHaveCount(16);
    await expect(table).toBeVisible();
    await context.close();
  });
}

test('the print of a calculator holds it and nothing else', async ({ page }) => {
  await open(page, `en/${PAGE}`);
  await field(page, 'cases').fill('12,000');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('sb-tool').getByRole('button', { name: WORDS.en.print, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('sb-tool .block-title').first()).toBeVisible();
  await expect(field(page, 'cases')).toBeVisible();
  await expect(page.locator('.example').first()).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('#roi-tco-cases-likely-hint')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('h1')).toBeVisible();
});
