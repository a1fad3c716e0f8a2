import AxeBuilder from '@axe-core/playwright';
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
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const locale of LOCALES) {
  for (const address of PAGES) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      test(`${locale}/${address} is walked with Tab on a ${size}, and the focus is always seen`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await open(page, `${locale}/${address}`);
        await page.waitForLoadState('networkidle');
        expect(await walkThrough(page)).toEqual({ missed: [], unseen: [] });
      });
    }

    test(`${locale}/${address} has no barrier with a purchase and everything opened`, async ({ page }) => {
      // A purchase that is being tracked shows more: verdicts, states, dates.
      await open(page, `${locale}/learn/buyer-and-sales-process/`);
      await page.locator('.process-chooser__use button').click();
      await open(page, `${locale}/${address}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        for (const sign of document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]'))
          sign.click();
        for (const check of document.querySelectorAll<HTMLElement>(
          'main .quiz button, main .put-in-order .button--main',
        ))
          check.click();
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const told = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(', ')}`,
        );
        expect(told, colorScheme).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(0);
    });
  }
}
