import type { Locator } from '@playwright/test';
import { handoverWords } from '../../src/kit/handover-words.ts';
import { marksWords } from '../../src/kit/marks-words.ts';
import { expect, open, test } from './support/fixtures.ts';
import { LOCALES } from './support/page-types.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const locale of LOCALES) {
  test(`on a narrow phone the bar hides neither what was pressed nor what Tab reaches (${locale})`, async ({
    page,
  }) => {
    await open(page, `${locale}/questions/`);
    const name = marksWords[locale].answer;
    const pressed = page.getByRole('button', { name }).nth(7);
    await pressed.evaluate((button) => button.scrollIntoView({ block: 'end' }));
    await pressed.click();
    const bar = page.locator('.undo-bar[data-shown]');
    await expect(bar).toBeVisible();
    await expectAbove(bar, page.locator('main button:focus'));
    // Four of these are behind the bar before they are reached.
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('Tab');
      const reached = page.locator('main :focus');
      if ((await reached.count()) > 0) await expectAbove(bar, reached);
    }
  });
}

test('the bar leaves the QR code of a link to the camera', async ({ page }) => {
  await open(page, 'en/sales/share/');
  await page.locator('.handover__part').getByRole('button', { name: handoverWords.en.copyLink }).click();
  await page.locator('.handover__qr summary').click();
  const picture = page.locator('.handover__qr svg');
  await expect(picture).toBeVisible();
  const bar = page.locator('.undo-bar[data-shown]');
  await expect(bar).toBeVisible();
  await picture.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expectAbove(bar, picture);
});

/** Pages may move smoothly, so it waits until the move is over. */
async function expectAbove(bar: Locator, one: Locator): Promise<void> {
  const bottomOf = async () => {
    const [box, barBox] = [await one.boundingBox(), await bar.boundingBox()];
    return (box?.y ?? 0) + (box?.height ?? Infinity) - (barBox?.y ?? 0);
  };
  await expect.poll(bottomOf).toBeLessThanOrEqual(1);
}
