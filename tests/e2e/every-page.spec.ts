import { expect, open, test } from './support/fixtures.ts';
import { PAGES } from './support/page-types.ts';

for (const [name, address] of PAGES) {
  test(`${name} opens without a complaint, and nothing is kept`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const kept = await page.evaluate(() => ({ keys: Object.keys(localStorage), cookies: document.cookie }));
    expect(kept).toEqual({ keys: [], cookies: '' });
  });
}
