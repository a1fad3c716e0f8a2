import { expect, test as base, type Page } from '@playwright/test';

/** The moment every test runs at: a Sunday evening in Tokyo. */
export const NOW = new Date('2026-11-22T18:00:00+09:00');

/**
 * Every test fails on an error in the console (that is how a breach of the security policy shows), on an exception in a
 * page, and on any request to another origin, in all tabs.
 */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const complaints: string[] = [];
      await context.clock.setFixedTime(NOW);
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`exception: ${String(error.error())}`));
      context.on('request', (request) => {
        const { protocol, origin: other } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && other !== origin)
          complaints.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page, given without the base (`ja/roles/`), and waits until all its islands have started. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  expect(await startIslands(page), 'islands that did not start').toEqual([]);
}

/** Brings each island into view, because some start only then; returns the names of those that did not start. */
function startIslands(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // A note marked quiet loads only when it has something to say.
    const islands = [...document.querySelectorAll(':not([data-quiet])')].filter(({ localName }) =>
      localName.startsWith('sb-'),
    );
    const waiting = new Map(islands.map((island) => [island.localName, island]));
    const patience = new Promise((resolve) => setTimeout(resolve, 30_000));
    for (const [name, island] of waiting) {
      island.scrollIntoView({ behavior: 'instant', block: 'center' });
      await Promise.race([customElements.whenDefined(name), patience]);
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return [...waiting.keys()].filter((name) => customElements.get(name) === undefined);
  });
}

export { expect };
