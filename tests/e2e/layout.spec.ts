import { expect, open, test } from './support/fixtures.ts';
import { PAGES } from './support/page-types.ts';

const WIDTHS = [320, 390, 768, 1280, 1440];

for (const [name, address] of PAGES) {
  test(`${name} never scrolls sideways`, async ({ page }) => {
    await open(page, address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const tooWide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const over = [...document.querySelectorAll('body *')].filter(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        );
        return [
          `${scrollWidth} in ${clientWidth}`,
          ...over.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
        ];
      });
      expect(tooWide, `at ${width}`).toEqual([]);
    }
  });
}
