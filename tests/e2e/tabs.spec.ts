import type { BrowserContext, Page } from '@playwright/test';
import { expect, open, test } from './support/fixtures.ts';
import { linkOf } from './support/plan-links.ts';

// The rows that these tests mark are open.
const GUIDE = 'en/phases/solution-development/#success-definition';
const planOf = (label: string, first: number) => linkOf({ secret: new Uint8Array(16).fill(first), label });

async function keepPlan(page: Page, payload: string): Promise<void> {
  await open(page, `en/p/#${payload}`);
  await page.getByRole('button', { name: 'Keep this on my device' }).click();
  await expect(page.getByText('This is kept on your device.')).toBeVisible();
}

/** How many answers each purchase of this browser holds, by the name of the purchase. */
function answersByName(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const found: Record<string, { name: string; answers: number }> = {};
    for (const [key, text] of Object.entries(localStorage)) {
      const journey = /:e:([0-9a-f]{16}):/.exec(key)?.[1];
      if (journey === undefined) continue;
      const event = JSON.parse(String(text)) as { k: string; field?: string; value?: string };
      const one = (found[journey] ??= { name: '', answers: 0 });
      if (event.k === 'set' && event.field === 'label') one.name = event.value ?? '';
      if (event.k === 'question') one.answers += 1;
    }
    return Object.fromEntries(Object.values(found).map(({ name, answers }) => [name, answers]));
  });
}

const answer = (page: Page) => page.getByRole('button', { name: 'Mark as answered' }).first();

test('a tab records marks in its own purchase, names it, and offers the purchase another tab switched to', async ({
  page,
  context,
}) => {
  await keepPlan(page, planOf('Plan A', 1));
  await open(page, GUIDE);
  await expect(page.locator('sb-marks-go-to').first()).toBeHidden();

  const other = await context.newPage();
  await keepPlan(other, planOf('Plan B', 2));

  await page.bringToFront();
  await expect(page.locator('sb-question-state sb-marks-go-to').first()).toHaveText(
    'Marks are kept in “Plan A”.',
  );
  await expect(page.locator('sb-undo-bar')).toContainText('Another tab is now in “Plan B”.');
  await answer(page).click();
  await expect.poll(() => answersByName(page)).toEqual({ 'Plan A': 1, 'Plan B': 0 });

  // The next page of this tab stays with its purchase, and so does the other tab with its own.
  await open(page, 'en/phases/evaluation/#meets-requirements');
  await answer(page).click();
  await open(other, GUIDE);
  await answer(other).click();
  await expect.poll(() => answersByName(page)).toEqual({ 'Plan A': 2, 'Plan B': 1 });
});

test('a tab switches to the purchase of another tab only when asked, and can switch back', async ({
  page,
  context,
}) => {
  await keepPlan(page, planOf('Plan A', 1));
  await open(page, GUIDE);
  const other = await context.newPage();
  await keepPlan(other, planOf('Plan B', 2));

  await page.bringToFront();
  const bar = page.locator('sb-undo-bar');
  await bar.getByRole('button', { name: 'Switch to “Plan B”' }).click();
  await expect(bar).toContainText('This tab is now in “Plan B”.');
  await expect(page.locator('sb-marks-go-to').first()).toHaveText('Marks are kept in “Plan B”.');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('sb-marks-go-to').first()).toHaveText('Marks are kept in “Plan A”.');
  // A new tab begins with what was shown last.
  const fresh = await context.newPage();
  await open(fresh, GUIDE);
  await expect(fresh.locator('sb-marks-go-to').first()).toHaveText('Marks are kept in “Plan A”.');
});

/** Four tabs that click on a signal, each on a question of its own, before any can have heard of the others. */
async function markAtOnce(page: Page, context: BrowserContext): Promise<readonly Page[]> {
  const tabs = [page, ...(await Promise.all([1, 2, 3].map(() => context.newPage())))];
  for (const [place, tab] of tabs.entries()) {
    await open(tab, GUIDE);
    await tab.evaluate((own) => {
      const button = document.querySelectorAll('.question-state__actions')[own]?.querySelector('button');
      new BroadcastChannel('go').addEventListener('message', () => button?.click());
    }, place);
  }
  await page.evaluate(() => {
    new BroadcastChannel('go').postMessage('now');
  });
  return tabs;
}

test('first marks in four tabs at the same instant open one purchase, and all four are in it', async ({
  page,
  context,
}) => {
  const tabs = await markAtOnce(page, context);
  await expect.poll(() => answersByName(page)).toEqual({ '': 4 });
  for (const tab of tabs) {
    await tab.bringToFront();
    await expect(tab.locator('sb-question-state[data-state="answered"]')).toHaveCount(4);
    await expect(tab.locator('sb-undo-bar')).not.toContainText('Another tab');
  }
  // What was marked can be taken back wherever it is now.
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.keyboard.press('Control+z');
  }
  await expect(page.locator('sb-question-state[data-state="answered"]')).toHaveCount(0);
  await expect.poll(() => answersByName(page)).toEqual({ '': 4 });
});

test('a mark made while the storage was full is kept once there is space, and the note goes away', async ({
  page,
}) => {
  await open(page, GUIDE);
  await page.evaluate(() => {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let at = 0; ; at += 1) localStorage.setItem(`filler:${size}:${at}`, 'x'.repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  await answer(page).click();
  await expect(page.locator('sb-storage-note').first()).toContainText('full');
  expect(await answersByName(page)).toEqual({});
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler:')) localStorage.removeItem(key);
  });
  await page.locator('.question-section summary').nth(1).click();
  await answer(page).click();
  await expect.poll(() => answersByName(page)).toEqual({ '': 2 });
  await expect(page.locator('sb-storage-note').first()).not.toContainText('full');
});
