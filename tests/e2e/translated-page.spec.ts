import type { Locator, Page } from '@playwright/test';
import { translateLikeABrowser, type Translator } from '../support/translate-page.ts';
import { expect, open, test } from './support/fixtures.ts';

/** Opens a page and translates it as browsers do, for as long as it stays open. */
async function openTranslated(page: Page, address: string, translator: Translator): Promise<void> {
  await open(page, address);
  await page.locator('body').evaluate(translateLikeABrowser, translator);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
}

function questionState(page: Page, id: string): Locator {
  return page.locator(`[data-question="${id}"] sb-question-state`);
}

for (const translator of ['wrap', 'rebuild'] as const) {
  test.describe(`a page that the browser translates (${translator})`, () => {
    test('a guide: states, count, suggestion and undo follow the marks', async ({ page }) => {
      await openTranslated(page, 'en/phases/solution-development/', translator);
      const station = page.locator('.guide-stand__count sb-guide-count');
      await page.locator('.next-asset > summary').click();
      const next = page.locator('sb-next-asset');
      const first = next.locator('.next-asset__title').first();
      await expect(station).toHaveText(/^0 of \d+ answered$/);
      const before = (await first.textContent()) ?? '';
      for (const [count, id] of [
        [1, 'typical-timeline'],
        [2, 'own-effort'],
      ] as const) {
        await page.locator(`.question-section[data-question="${id}"] summary`).click();
        await questionState(page, id).getByRole('button', { name: 'Mark as answered' }).click();
        await expect(questionState(page, id).locator('.rule-word__word')).toHaveText('Answered');
        await expect(station).toHaveText(new RegExp(`^${count} of \\d+ answered$`));
      }
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect(questionState(page, 'own-effort').locator('.rule-word__word')).toHaveText('Open');
      await expect(station).toHaveText(/^1 of \d+ answered$/);

      await next.getByText('Not for me').first().click();
      await next.getByRole('button', { name: 'I know it already' }).first().click();
      await expect(first).not.toHaveText(before);
      await expect(page.locator('sb-undo-bar')).toContainText('is left out');
    });

    test('the library and the questions: the count follows the filter', async ({ page }) => {
      await openTranslated(page, 'en/assets/', translator);
      await page.getByLabel('At most').selectOption('5');
      const count = page.locator('[data-count]');
      await expect(count).toHaveText(/^\d+ of \d+ content assets$/);
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect(count).toHaveText(/^\d+ content assets$/);
    });

    test('the reading plan follows the minutes', async ({ page }) => {
      await openTranslated(page, 'en/', translator);
      const plan = page.locator('sb-reading-plan');
      await expect(plan.getByRole('status')).toContainText(/in (1[0-5]|\d) min/);
      await plan.getByLabel('5 min', { exact: true }).check();
      await expect(plan.getByRole('status')).toContainText(/in [1-5] min/);
      await plan.getByLabel('30 min').check();
      await expect(plan.getByRole('status')).toContainText(/in (2\d|30) min/);
    });

    test('the panel of an asset counts what is still open', async ({ page }) => {
      await openTranslated(page, 'en/assets/requirements-checklist/', translator);
      const panel = page.locator('sb-asset-state');
      await expect(panel).toContainText(/It answered all \d+ of our open questions/);
      await panel.getByRole('button', { name: /It answered all/ }).click();
      await expect(panel).toContainText('Nothing is open any more');
      await expect(panel).not.toContainText('It answered all');
    });

    test('the renewal planner shows the day that follows from what was typed last', async ({ page }) => {
      await openTranslated(page, 'en/learn/renewal/', translator);
      const planner = page.locator('sb-renewal-planner');
      const notice = planner.getByLabel('Notice period');
      await planner.getByLabel('Last day of the term').fill('2027-03-31');
      await notice.fill('90');
      await notice.blur();
      await expect(planner).toContainText('31 December 2026');
      await notice.fill('30');
      await notice.blur();
      await expect(planner).toContainText('1 March 2027');
      await expect(planner).not.toContainText('31 December 2026');
    });
  });
}
