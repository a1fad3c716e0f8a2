import { expectNoSidewaysScroll } from './support/barriers.ts';
import { open, test } from './support/fixtures.ts';
import { PAGES } from './support/page-types.ts';

for (const [name, address] of PAGES) {
  test(`${name} never scrolls sideways`, async ({ page }) => {
    await open(page, address);
    await expectNoSidewaysScroll(page, [320, 390, 768, 1280, 1440]);
  });
}
