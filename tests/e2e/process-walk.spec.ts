import { readFile } from 'node:fs/promises';
import { expect, open, test } from './support/fixtures.ts';

test('by keyboard alone a consumer chooses a process, uses it, and meets no quote and no negotiation on the map', async ({
  page,
}) => {
  await open(page, 'en/learn/buyer-and-sales-process/');
  const result = page.getByRole('region', { name: 'What this purchase passes' });
  await expect(result).toContainText('This purchase asks all 78 questions.');
  await page.getByRole('radio', { name: /^Company buys from company/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Consumer buys/ })).toBeChecked();
  await expect(result).toContainText(/This purchase asks \d\d of 78 questions\./);
  await expect(result).not.toContainText(/negotiat/i);
  await expect(page).toHaveURL(/segment=b2c/);
  const use = page.getByRole('button', { name: 'Use this for my purchase' });
  await use.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'See my purchase' })).toBeFocused();

  for (const address of ['en/learn/process-map/', 'en/sales/process-map/']) {
    await open(page, address);
    await expect(page.locator('[data-sum]')).toContainText('are left out');
    expect(await page.locator('.process-map__phase').allInnerTexts()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/quote|negotiat/i)]),
    );
    await expect(page.getByRole('heading', { level: 3, name: 'Order placed' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'Risk removal and negotiation' })).toBeHidden();
  }
});

test('the coverage on the map follows the journal, and a stage of the CRM shows what is usually open', async ({
  page,
}) => {
  await open(page, 'en/phases/before-buying/#problem-worth-solving');
  await page
    .locator('#problem-worth-solving')
    .getByRole('button', { name: /^Answered/ })
    .click();
  await open(page, 'en/sales/process-map/');
  const first = page.locator('#first-contact');
  await expect(first).toContainText('3 of 4 still open: do not call this a lead yet: it is a name.');
  await first.getByText('1 of 4 answered').click();
  await expect(first.getByRole('listitem').filter({ hasText: 'What is not working today' })).toContainText(
    'Answered',
  );
  await page.getByLabel('Stage').selectOption({ label: 'Qualified' });
  const usually = page.getByRole('group', { name: 'Usually still open' });
  await expect(usually.getByRole('heading')).toHaveText(['Goal confirmation', 'Solution development']);
});

test('the renewal planner counts back and saves a calendar file', async ({ page }) => {
  await open(page, 'ja/learn/renewal/');
  await page.getByLabel('契約期間の最終日').fill('2028-03-31');
  await page.getByLabel('解約予告の期間').fill('90');
  await page.getByLabel('承認の日数').fill('21');
  await page.keyboard.press('Tab');
  await expect(page.locator('sb-renewal-planner')).toContainText('2027年12月4日');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'カレンダーのファイルに保存（.ics）' }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain('DTSTART;VALUE=DATE:20280101');
});
