import { bookWords } from '../../src/features/book/words.ts';
import { askingWords } from '../../src/kit/asking-words.ts';
import { handoverWords } from '../../src/kit/handover-words.ts';
import { seedAnswers } from './support/answer-seed.ts';
import { expect, NOW, open, test } from './support/fixtures.ts';

/* Questions that go out by link and come back answered are part of one buyer's walk: buyer-walk.spec.ts. */

test('asked questions without an answer show in the book after three days', async ({ page }) => {
  const t = askingWords.en;
  await seedAnswers(page, 'en');
  await open(page, 'en/journey/#answers');
  await page.getByLabel(t.own).fill('When do you answer?');
  await page.getByLabel(t.own).blur();
  const link = await page
    .locator('sb-ask sb-handover')
    .getByLabel(handoverWords.en.link, { exact: true })
    .inputValue();
  await page.evaluate(() => localStorage.clear());
  await page.goto('en/');
  await page.goto(link);
  await page.getByRole('button', { name: t.opened.keepNew }).click();
  await expect(page.getByRole('link', { name: t.opened.toProspect })).toBeVisible();
  await open(page, 'en/sales/');
  await expect(page.locator('.book-row')).toContainText(t.book.fresh(1));
  await page.clock.setFixedTime(new Date(NOW.getTime() + 4 * 86_400_000));
  await open(page, 'en/sales/');
  await expect(page.locator('.book-row')).toContainText(t.book.waiting(1, 4));
});

test('questions that were pasted into the book lead to their page', async ({ page }) => {
  const t = askingWords.en;
  await seedAnswers(page, 'en');
  await open(page, 'en/journey/#answers');
  await page.getByLabel(t.own).fill('When do you answer?');
  await page.getByLabel(t.own).blur();
  const mail = await page.locator('sb-ask sb-handover textarea').first().inputValue();
  await open(page, 'en/sales/');
  const inbox = page.locator('sb-receipt-inbox');
  await inbox.locator('textarea').fill(`> ${mail.replaceAll('#', '%23')}`);
  await inbox.getByRole('button', { name: bookWords.en.inboxButton, exact: true }).click();
  await expect(inbox).toContainText(t.book.inbox);
  await inbox.getByRole('link', { name: t.book.open }).click();
  await expect(page.getByRole('heading', { name: t.opened.questions })).toBeVisible();
});
