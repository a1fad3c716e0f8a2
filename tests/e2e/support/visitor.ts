import { expect, test as base, type Page } from '@playwright/test';
import { complaintsOf, expectNothingKept, NOW } from './fixtures.ts';

interface Visitor {
  readonly page: Page;
  readonly complaints: string[];
}

/**
 * For tests that open a page and only look at it. All tests of a worker share one page, because a new browser context
 * costs as much time as a visit; a visit that leaves something behind fails, and the next test then gets a new page.
 */
export const test = base.extend<
  { readonly visit: Page },
  { readonly runsScripts: boolean; readonly visitor: Visitor }
>({
  runsScripts: [true, { scope: 'worker', option: true }],
  visitor: [
    async ({ browser, runsScripts }, use, { project }) => {
      const { baseURL = '', locale = '', timezoneId = '' } = project.use;
      const context = await browser.newContext({
        baseURL,
        locale,
        timezoneId,
        javaScriptEnabled: runsScripts,
        serviceWorkers: 'block',
      });
      await context.clock.setFixedTime(NOW);
      await use({ page: await context.newPage(), complaints: complaintsOf(context, baseURL) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ visitor: { page, complaints } }, use) => {
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    await page.setViewportSize({ width: 1280, height: 720 });
    await use(page);
    expect(complaints).toEqual([]);
    await expectNothingKept(page);
  },
});
