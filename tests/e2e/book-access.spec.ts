import type { Page } from '@playwright/test';
import { bookFileWords } from '../../src/features/book/file-words.ts';
import { bookWords } from '../../src/features/book/words.ts';
import { prospects, seed, type SeedProspect } from './support/book-seed.ts';
import { expectNoBarrier, expectNoSidewaysScroll, focused, openDetails } from './support/barriers.ts';
import { expect, open, test } from './support/fixtures.ts';
import { linkOf } from './support/plan-links.ts';

const ID = 'abc0000000000000';
/** The worked example of src/domain/link/README.md: a receipt whose plan is not in this book. */
const FOREIGN = 'r1.LgEVN5_vvi6XCzABI0Vniavud2-gUS4HCgEDDAEBEAEBHgEQKAERuFTnuMj-tT3OY941x';

/** The longest names that may be typed, with and without places where a line may break. */
function longNames(): readonly SeedProspect[] {
  const names = ['A'.repeat(80), '株式会社みどり精密機械製作所'.repeat(5).slice(0, 80)];
  return prospects(12).map((one, at) => {
    const label = names[at] ?? one.label;
    const bodies = one.bodies.map((body) => (body['field'] === 'label' ? { ...body, value: label } : body));
    return { ...one, label, bodies };
  });
}

const idsInHrefs = (page: Page) =>
  page.evaluate(
    (id) => [...document.querySelectorAll('a')].map(({ href }) => href).filter((href) => href.includes(id)),
    ID,
  );

for (const locale of ['en', 'ja'] as const) {
  test(`book and prospect have no barrier with every panel open, down to 320 px (${locale})`, async ({
    page,
  }) => {
    const [t, files] = [bookWords[locale], bookFileWords[locale]];
    await seed(page, longNames());
    await open(page, `${locale}/sales/`);
    await openDetails(page);
    const inbox = page.locator('sb-receipt-inbox');
    await inbox.getByRole('textbox', { name: t.inboxLabel }).fill(FOREIGN);
    await inbox.getByRole('button', { name: t.inboxButton }).click();
    await expect(inbox).toContainText(t.waiting(1));
    const journeys = [{ journey: '0123456789abcdef', label: 'New', events: [] }];
    const file = { format: 'shirube-book', version: 1, journeys, waiting: [], exportedAt: '2026-11-01' };
    await page.getByLabel(files.restoreFile).setInputFiles({
      name: 'b.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await expect(page.locator('#book-found')).toBeVisible();
    await expectNoBarrier(page);
    await expectNoSidewaysScroll(page, [320, 390]);

    await open(page, `${locale}/sales/prospect/#${ID}`);
    await page.locator('.told-form fieldset button').first().click();
    await page.locator('.steps__text input').fill('A'.repeat(200));
    await page.locator('.steps__add button').click();
    await expectNoBarrier(page);
    await expectNoSidewaysScroll(page, [320, 390]);

    await open(page, `${locale}/sales/`);
    await page.getByRole('link', { name: t.whatWorks }).click();
    await expect(page.locator('sb-what-works tbody tr')).not.toHaveCount(0);
    await expectNoBarrier(page);
    await expectNoSidewaysScroll(page, [320, 390]);
  });
}

test('the id of a prospect is only in the fragment of every link, from the book to the composer', async ({
  page,
}) => {
  await seed(page, prospects(1));
  await open(page, 'en/sales/');
  await expect(page.locator(`sb-book a[href*="${ID}"]`).first()).toBeVisible();
  const found = await idsInHrefs(page);
  await open(page, `en/sales/prospect/#${ID}`);
  await expect(page.getByRole('link', { name: 'Make a link' })).toBeVisible();
  found.push(...(await idsInHrefs(page)));
  await page.getByRole('link', { name: 'Make a link' }).click();
  await expect(page.locator('#share-prospect')).toHaveValue(ID);
  found.push(...(await idsInHrefs(page)), page.url());
  expect(found.length).toBeGreaterThan(3);
  for (const href of found) expect(href.split('#')[0]).not.toContain(ID);
});

test('the language switch keeps the prospect and the plan, wherever the page is scrolled to', async ({
  page,
}) => {
  await seed(page, prospects(2));
  const plan = linkOf({ label: 'Aoba' });
  for (const [address, where] of [
    [`sales/prospect/#${ID}`, '.prospect__head h2'],
    [`sales/share/#journey=${ID}`, '#share-prospect option:checked'],
    [`p/#${plan}`, '.plan-view__for'],
  ] as const) {
    await open(page, `en/${address}`);
    const shown = /青葉|Aoba/;
    await expect(page.locator(where)).toContainText(shown);
    await page.keyboard.press('End');
    await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[data-keep-place]')?.click());
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator(where)).toContainText(shown);
  }
});

test('the skip link keeps the prospect and the plan in the address', async ({ page }) => {
  await seed(page, prospects(1));
  const plan = linkOf({ label: 'Aoba' });
  for (const [address, where] of [
    [`en/sales/prospect/#${ID}`, '.prospect__head h2'],
    [`en/p/#${plan}`, '.plan-view__for'],
  ] as const) {
    await open(page, address);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${address.replaceAll('.', '\\.')}$`));
    await page.reload();
    await expect(page.locator(where)).toContainText(/青葉|Aoba/);
  }
});

test('an activity is logged with two key presses, and the focus is not lost', async ({ page }) => {
  await seed(page, prospects(1));
  await open(page, `en/sales/prospect/#${ID}`);
  await page.locator('.told-form').getByRole('button', { name: 'Call' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.told-form').getByRole('button', { name: 'It was on the agenda' }).focus();
  await page.keyboard.press(' ');
  await expect(page.locator('.timeline__entry').first()).toContainText('on a call: It was on the agenda');
  expect(await focused(page)).not.toBe('body');
});

test('the printed page shows the content without the controls', async ({ page }) => {
  await seed(page, prospects(3));
  for (const address of ['en/sales/', `en/sales/prospect/#${ID}`]) {
    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    const controls = page
      .locator('main')
      .locator('button:visible, input:visible, select:visible, .button:visible');
    await expect(controls).toHaveCount(0);
    await expect(page.locator('main')).toContainText('青葉製作所');
    await page.emulateMedia({ media: null });
  }
});
