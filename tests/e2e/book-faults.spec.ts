import type { Page } from '@playwright/test';
import { prospects, seed } from './support/book-seed.ts';
import { expect, expectInTheEnd, NOW, open, test } from './support/fixtures.ts';

const PROSPECT = 'en/sales/prospect/#abc0000000000000';
const timeline = (page: Page) => page.getByRole('region', { name: 'Evidence' });
const activityForm = (page: Page) => page.locator('.told-form');

async function logActivity(page: Page): Promise<void> {
  await activityForm(page).getByRole('button', { name: 'Meeting' }).click();
  await activityForm(page).getByRole('button', { name: 'They asked' }).click();
}

test('four tabs write 250 events each into one prospect, and none is lost', async ({ page, context }) => {
  await seed(page, prospects(1));
  const tabs = [page, await context.newPage(), await context.newPage(), await context.newPage()];
  for (const tab of tabs) await open(tab, PROSPECT);
  const before = prospects(1)[0]?.bodies.length ?? 0;
  await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(async () => {
        const button = (selector: string) => document.querySelector<HTMLButtonElement>(`${selector} button`);
        const turn = () => new Promise((done) => setTimeout(done, 0));
        // Two taps: how, and as soon as the reasons are there, why. Drawing may take longer than a turn.
        for (let logged = 0; logged < 250; await turn()) {
          button('.told-form fieldset')?.click();
          await turn();
          const why = button('.told-form fieldset:last-of-type:not([hidden])');
          if (why) logged += 1;
          why?.click();
        }
      }),
    ),
  );
  const count = () =>
    page.evaluate(
      () => Object.keys(localStorage).filter((key) => key.includes(':e:abc0000000000000:')).length,
    );
  await expect.poll(count).toBe(before + 1000);
  const older = async (tab: Page) => /Show (\d+) older/.exec((await timeline(tab).textContent()) ?? '')?.[1];
  for (const tab of tabs) {
    await tab.bringToFront();
    await expectInTheEnd(() => older(tab), String(1000 + 4 - 50));
  }
});

test('a book that another tab erased is shown as empty, and the page goes on working', async ({
  page,
  context,
}) => {
  await seed(page, prospects(3));
  await open(page, 'en/sales/');
  await expect(page.locator('.book-row')).toHaveCount(3);
  const other = await context.newPage();
  await other.goto('./');
  await other.evaluate(() => localStorage.clear());
  await expect(page.locator('sb-book')).toContainText('Your book is empty.');
});

test('with full storage marks last until the page is closed, and the page says so', async ({ page }) => {
  await seed(page, prospects(1));
  await open(page, 'en/sales/');
  await page.evaluate(() => {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let at = 0; ; at += 1) localStorage.setItem(`filler:${size}:${at}`, 'x'.repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  await page
    .locator('.book-row')
    .getByRole('button', { name: /^Archive/ })
    .click();
  await expect(page.locator('sb-storage-note')).toContainText('full');
  await expect(page.locator('.book-row')).toHaveCount(0);
  await page.locator('sb-book').getByRole('combobox', { name: 'Show' }).selectOption('archived');
  await expect(page.locator('.book-row')).toHaveCount(1);
});

test('with storage switched off the book works until the page is closed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, 'en/sales/');
  const book = page.locator('sb-book');
  await book.getByText('Add a prospect without a link').click();
  await book.getByRole('textbox', { name: 'Name' }).fill('Aoba');
  await book.getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('.book-row')).toContainText('Aoba');
});

test('damaged records are put into quarantine unchanged, and everything else is still there', async ({
  page,
}) => {
  await seed(page, prospects(3));
  const damaged = await page.evaluate(() => {
    const key =
      Object.keys(localStorage).find(
        (name) => name.includes(':e:abc0000000000001:') && name.endsWith('.6'),
      ) ?? '';
    const text = (localStorage.getItem(key) ?? '').slice(0, 30);
    localStorage.setItem(key, text);
    return { key, text };
  });
  await open(page, 'en/sales/');
  await expect(page.locator('.book-row')).toHaveCount(3);
  const aside = await page.evaluate(
    (key) => Object.entries(localStorage).find(([name]) => name.includes(':bad:') && name.endsWith(key)),
    damaged.key,
  );
  expect(aside?.[1]).toBe(damaged.text);
});

for (const [name, years] of [
  ['ten years ahead', 10],
  ['ten years behind', -10],
] as const) {
  test(`a clock ${name} changes no order, and impossible dates are reported`, async ({ page }) => {
    await seed(page, prospects(2));
    await page.clock.setFixedTime(new Date(NOW.getTime() + years * 365.25 * 86_400_000));
    await open(page, PROSPECT);
    await logActivity(page);
    const first = timeline(page).locator('.timeline__entry').first();
    await expect(first).toContainText('in a meeting: They asked');
    if (years < 0) await expect(timeline(page)).toContainText('date in the future');
    await open(page, 'en/sales/');
    await expect(page.locator('.book-row').filter({ hasText: '青葉' })).toContainText('today');
    const busy = page.locator('.book-row').filter({ hasText: 'Harbour' });
    await expect(busy).toContainText(years < 0 ? 'a clock is wrong' : /36\d\d days ago/);
  });
}

test('an old tab keeps an event of a newer build, reports it, and goes on working', async ({ page }) => {
  await seed(page, prospects(1));
  const text = '{"asset":"sla-sheet","id":"cccccccccccc.1","k":"demoed","n":99,"t":1795338000,"v":1}';
  const key = 'shirube:/:e:abc0000000000000:cccccccccccc.1';
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
  await open(page, PROSPECT);
  await expect(timeline(page)).toContainText('1 entry comes from a newer version');
  await logActivity(page);
  await expect(timeline(page)).toContainText('They asked');
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(text);
});
