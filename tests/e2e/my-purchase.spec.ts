import type { Page } from '@playwright/test';
import { answerListWords } from '../../src/features/answers/list-words.ts';
import { deviceWords } from '../../src/features/device/words.ts';
import { purchaseSignWords } from '../../src/features/journey/sign-words.ts';
import { transferWords } from '../../src/features/transfer/words.ts';
import { undoBarWords } from '../../src/features/undo/words.ts';
import { journeyPageWords } from '../../src/kit/journey-page-words.ts';
import { marksWords } from '../../src/kit/marks-words.ts';
import { seedAnswers } from './support/answer-seed.ts';
import { expectNoBarrier, expectNoSidewaysScroll } from './support/barriers.ts';
import { expect, open, test } from './support/fixtures.ts';
import { PHONE } from './support/people.ts';

const view = (page: Page, id: string) => page.locator(`.view#${id}`);

test('the views follow the address, the keyboard and the way back, and each loads its own scripts', async ({
  page,
}) => {
  const t = journeyPageWords.en;
  const loadedScripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /\/(sb-[a-z-]+)\./.exec(name)?.[1] ?? []),
    );
  await page.goto('en/journey/');
  await expect(page.locator('sb-purchase-sign')).toContainText(purchaseSignWords.en.empty);
  await expect(view(page, 'status')).toBeVisible();
  for (const other of ['answers', 'settings']) await expect(view(page, other)).toBeHidden();
  for (const late of ['sb-answer-list', 'sb-transfer', 'sb-history', 'sb-ask'])
    expect(await loadedScripts()).not.toContain(late);

  const link = page.getByRole('navigation', { name: t.views }).getByRole('link', { name: t.viewAnswers });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#answers$/);
  await expect(view(page, 'answers')).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('sb-answer-list')).toContainText(answerListWords.en.none);
  expect(await loadedScripts()).not.toContain('sb-transfer');
  await page.goBack();
  await expect(view(page, 'status')).toBeVisible();

  await page.goto('en/journey/#export');
  await expect(page.locator('#export')).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await expect(view(page, 'settings')).toBeVisible();
});

test('without a script the views are there too, and each says what it lacks', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const t = journeyPageWords.en;
  await page.goto('en/journey/');
  await expect(page.locator('.nameplate noscript p')).toHaveText(t.noScript);
  await expect(page.locator('.nameplate noscript p')).toBeVisible();
  await page.getByRole('link', { name: t.viewAnswers }).click();
  await expect(view(page, 'status')).toBeHidden();
  await expect(view(page, 'answers').getByText(t.needsScript).first()).toBeVisible();
  await page.close();
});

for (const locale of ['en', 'ja'] as const) {
  test(`${locale}: all answers stand by their question, can be narrowed and lead there`, async ({ page }) => {
    const t = answerListWords[locale];
    await page.setViewportSize({ width: 390, height: 844 });
    await seedAnswers(page, locale);
    await open(page, `${locale}/journey/#answers`);
    const list = page.locator('sb-answer-list');
    const rows = list.locator('.answer-list__question');
    await expect(rows).not.toHaveCount(0);
    const all = await rows.count();
    await expectNoBarrier(page);
    await expectNoSidewaysScroll(page, [320, 390]);
    await list.getByLabel(t.search).fill('305');
    await expect(rows).toHaveCount(1);
    await list.getByLabel(t.search).fill('nothing holds this');
    await list.getByRole('button', { name: t.clear }).click();
    await expect(rows).toHaveCount(all);
    await rows.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/phases\/[a-z-]+\/#[a-z-]+$/);
  });

  test(`${locale}: a purchase goes to another device by its link, which asks first and can be undone`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const [t, d] = [transferWords[locale], deviceWords[locale]];
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${locale}/phases/evaluation/`);
    await page.locator('.question-section summary').first().click();
    await page.getByRole('button', { name: marksWords[locale].answer }).first().click();
    await page.goto(`${locale}/journey/#device`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            document.body.setAttribute('data-copied', text);
            return Promise.resolve();
          },
        },
      });
    });
    const device = page.locator('sb-device');
    await expect(device).toContainText(d.best.link);
    await device.getByRole('button', { name: d.link.code }).click();
    await expect(device.getByRole('img', { name: d.qrAlt })).toBeVisible();
    await expectNoBarrier(page);
    await device.getByRole('button', { name: d.link.copy }).click();
    await expect(device).toContainText(d.link.copied.slice(0, 6));
    const link = (await page.locator('body').getAttribute('data-copied')) ?? '';
    expect(link).toMatch(/\/journey\/#j1\.[\w-]+x$/);

    const context = await browser.newContext({ ...PHONE, baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await other.goto(link);
    const keys = () => other.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':e:')));
    await expect(other.locator('#import-found')).toBeInViewport();
    expect(await keys()).toEqual([]);
    await other.getByRole('button', { name: t.asNew }).click();
    await expect.poll(async () => (await keys()).length).toBeGreaterThan(0);
    expect(new URL(other.url()).hash).toBe('');
    await other.locator('.undo-bar').getByRole('button', { name: undoBarWords[locale].undo }).click();
    await expect.poll(keys).toEqual([]);

    await other.goto(link.slice(0, -9));
    await other.reload();
    await expect(other.locator('.transfer__status')).toHaveText(t.problems['link-damaged']);
    await context.close();
  });
}
