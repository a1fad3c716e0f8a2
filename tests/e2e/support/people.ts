import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import { expect, NOW, test as base } from './fixtures.ts';

/** Opens a separate browser context for one person, who shares nothing with the others but what they send each other. */
export type NewPerson = (options?: BrowserContextOptions) => Promise<BrowserContext>;

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

async function browserOf(browser: Browser, options: BrowserContextOptions, complaints: string[]) {
  const context = await browser.newContext({ permissions: CLIPBOARD, ...options });
  await context.clock.setFixedTime(NOW);
  context.on('console', (message) => {
    // A link changed by a gateway leads to the 404 page, which then repairs it.
    const isMissingPage = message.text().includes('404');
    if (message.type() === 'error' && !isMissingPage) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`exception: ${String(error.error())}`));
  return context;
}

/** Fails on an exception and on a breach of the security policy in any of the browsers. */
export const test = base.extend<{ readonly newPerson: NewPerson }>({
  newPerson: async ({ browser, baseURL }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browserOf(browser, { baseURL: baseURL ?? '', ...options }, complaints);
      contexts.push(context);
      return context;
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
});

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

export { expect };
