import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { WAIT } from '../../support/waiting.ts';

/** The moment every test runs at: a Sunday evening in Tokyo. */
export const NOW = new Date('2026-11-22T18:00:00+09:00');

/**
 * What no page may do, collected from all tabs: errors and warnings in the console (a breach of the security policy shows
 * as one), exceptions, and requests to another origin.
 */
export function complaintsOf(context: BrowserContext, baseURL: string): string[] {
  const { origin } = new URL(baseURL);
  const complaints: string[] = [];
  context.on('console', (message) => {
    // Only the specs of reading offline let the service worker in; elsewhere it would fetch the site for every test.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`exception: ${String(error.error())}`));
  context.on('request', (request) => {
    const { protocol, origin: other } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && other !== origin)
      complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

/** Every test fails on a complaint, and runs at the same moment. */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      await context.clock.setFixedTime(NOW);
      const complaints = complaintsOf(context, baseURL ?? '');
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
  return page.evaluate(async (wait) => {
    // What is marked quiet loads only when it has something to say; what is folded, when somebody unfolds it.
    // A view that is not shown, and a part that is folded, are near nothing.
    const islands = [...document.querySelectorAll(':not([data-quiet], [data-when-unfolded])')].filter(
      (element) =>
        element.localName.startsWith('sb-') && element.closest('[hidden], details:not([open])') === null,
    );
    const waiting = new Map(islands.map((island) => [island.localName, island]));
    const filesLoaded = () => performance.getEntriesByType('resource').length;
    for (const [name, island] of waiting) {
      island.scrollIntoView({ behavior: 'instant', block: 'center' });
      // Every file that arrives starts a new wait.
      for (let files = -1; customElements.get(name) === undefined && files !== filesLoaded();) {
        files = filesLoaded();
        const pause = new Promise((resolve) => setTimeout(resolve, wait));
        await Promise.race([customElements.whenDefined(name), pause]);
      }
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return [...waiting.keys()].filter((name) => customElements.get(name) === undefined);
  }, WAIT);
}

/** What "clear site data" of the browser does. */
export async function clearSiteData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Reading leaves no trace: nothing in the storage, no database, no cookie. */
export async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => ({
    keys: Object.keys(localStorage),
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }));
  expect.soft(kept).toEqual({ keys: [], databases: [], cookies: '' });
}

/**
 * Waits for a value for as long as it still changes, so that a slow page may take its time: only a value that stands
 * still fails the test.
 */
export async function expectInTheEnd<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  for (let last = await read(); last !== expected;) {
    const before = last;
    const message = `stands still at ${String(before)} instead of ${String(expected)}`;
    await expect.poll(async () => (last = await read()), { message }).not.toBe(before);
  }
}

export { expect };
