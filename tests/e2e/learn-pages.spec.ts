import { expectNoBarrier, expectNoSidewaysScroll } from './support/barriers.ts';
import { expect, open, test } from './support/fixtures.ts';
import { walkThrough } from './support/keyboard.ts';
import { LOCALES } from './support/page-types.ts';

const PAGES = [
  'learn/',
  'learn/buyer-and-sales-process/',
  'learn/process-map/',
  'learn/order-flow/',
  'learn/suitable-assets/',
  'learn/renewal/',
  'sales/process-map/',
];
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const locale of LOCALES) {
  for (const address of PAGES) {
    test(`${locale}/${address} can be walked with Tab on a desktop and on a phone, and the focus is always visible`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `${locale}/${address}`);
      await page.waitForLoadState('networkidle');
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        expect.soft(await walkThrough(page), size).toEqual({ missed: [], unseen: [] });
      }
    });

    test(`${locale}/${address} has no barrier with a purchase and everything opened`, async ({ page }) => {
      // A purchase that is being tracked shows more: verdicts, states, dates.
      await open(page, `${locale}/learn/buyer-and-sales-process/`);
      await page.locator('.process-chooser__use button').click();
      await open(page, `${locale}/${address}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const closed = document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]');
        for (const button of closed) button.click();
        const checks = document.querySelectorAll<HTMLElement>(
          'main .quiz button, main .put-in-order .button--main',
        );
        for (const check of checks) check.click();
      });
      await expectNoBarrier(page);
      await expectNoSidewaysScroll(page, [320]);
    });
  }
}
