import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './support/fixtures.ts';
import { PAGES } from './support/page-types.ts';

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [name, address] of PAGES) {
  test(`${name} has no barrier that axe finds, in light and dark`, async ({ page }) => {
    await open(page, address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // The dark theme changes colours and nothing else.
      const axe = new AxeBuilder({ page });
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)
      ).analyze();
      const told = violations.map(({ id, help, nodes }) => ({
        colorScheme,
        rule: `${id}: ${help}`,
        places: nodes
          .slice(0, 5)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
      }));
      expect(told).toEqual([]);
    }
  });
}
