import { expectNoBarrier } from './support/barriers.ts';
import { open, test } from './support/fixtures.ts';
import { PAGES } from './support/page-types.ts';

for (const [name, address] of PAGES) {
  test(`${name} has no barrier that axe finds, in light and dark`, async ({ page }) => {
    await open(page, address);
    await expectNoBarrier(page);
  });
}
