import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { prospects, seed } from './support/book-seed.ts';
import { clearSiteData, expect, NOW, open, test } from './support/fixtures.ts';

const rows = (page: Page) => page.locator('.book-row');
const board = (page: Page) => page.locator('sb-book');
const events = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':e:')).length);

async function openBook(page: Page, count: number): Promise<void> {
  await seed(page, prospects(count));
  await open(page, 'en/sales/');
  await expect(board(page).getByRole('link', { name: 'Make a link' }).first()).toBeVisible();
}

test('an empty book says how to begin, and adding a first prospect can be undone', async ({ page }) => {
  await openBook(page, 0);
  await expect(board(page)).toContainText('Your book is empty.');
  await board(page).getByText('Add a prospect without a link').click();
  await board(page).getByRole('textbox', { name: 'Name' }).fill('Aoba');
  await board(page).getByRole('button', { name: 'Add' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Aoba');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(0);
});

for (const count of [1, 50, 500]) {
  test(`a book of ${count} can be searched, filtered, ordered and archived`, async ({ page }) => {
    await openBook(page, count);
    const active = count - Math.floor(count / 10);
    await expect(rows(page)).toHaveCount(Math.min(active, 50));
    await expect(board(page).getByRole('status')).toHaveText(`${active} of ${count}`);
    await expect(rows(page).first()).toContainText('Received nothing');
    await expect(rows(page).first()).toContainText(/answers \d+ of the \d+ questions open/);

    await board(page).getByRole('searchbox').fill('青葉');
    await expect(board(page).getByRole('status')).not.toHaveText(count === 1 ? '' : `${active} of ${count}`);
    await expect(rows(page).first()).toContainText('青葉製作所');
    await board(page).getByRole('searchbox').fill('');

    await board(page).getByRole('combobox', { name: 'Show' }).selectOption('archived');
    await expect(board(page).getByRole('status')).toHaveText(`${count - active} of ${count}`);
    await board(page).getByRole('combobox', { name: 'Show' }).selectOption('active');

    await board(page).getByRole('combobox', { name: 'Order' }).selectOption('name');
    const before = await board(page).getByRole('status').textContent();
    await rows(page)
      .first()
      .getByRole('button', { name: /^Archive/ })
      .click();
    await expect(board(page).getByRole('status')).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(board(page).getByRole('status')).toHaveText(before ?? '');
  });
}

test('a row shows coverage per phase, roles that received nothing, days since the last activity, and the next asset', async ({
  page,
}) => {
  await openBook(page, 6);
  const busy = rows(page).filter({ hasText: 'Harbour Foods' });
  await expect(busy).toContainText('7 days ago');
  await expect(
    busy.getByRole('list', { name: /Answered questions by buying phase/ }).getByRole('listitem'),
  ).toHaveCount(5);
  const silent = rows(page).filter({ hasText: '山の手商事' });
  await expect(silent).toContainText('none yet; sent 16 days ago');
  await expect(rows(page).first()).toContainText('Lakeside Clinic');
});

test('an activity is logged in two taps with its reason, and can be undone', async ({ page }) => {
  await seed(page, prospects(1));
  await open(page, 'en/sales/prospect/#abc0000000000000');
  const form = page.locator('.told-form');
  const timeline = page.getByRole('region', { name: 'Evidence' });
  const before = await events(page);
  await form.getByRole('button', { name: 'Call' }).click();
  await form.getByRole('button', { name: 'They asked' }).click();
  await expect(timeline).toContainText('was told on a call: They asked');
  expect(await events(page)).toBe(before + 1);
  await expect(page).toHaveTitle(/^Prospect/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(timeline.locator('[data-undone]')).toHaveCount(1);
  await timeline
    .locator('[data-undone]')
    .getByRole('button', { name: /^Do again/ })
    .click();
  await expect(timeline.getByText('They asked')).toHaveCount(3);
});

test('next steps are added, ticked, and removed with an undo', async ({ page }) => {
  await seed(page, prospects(1));
  await open(page, 'en/sales/prospect/#abc0000000000000');
  const steps = page.getByRole('region', { name: 'Mutual next steps' });
  await steps.getByRole('textbox', { name: 'Next step' }).fill('Send the draft contract');
  await steps.getByLabel('By (optional)').fill('2026-12-01');
  await steps.getByRole('button', { name: 'Add' }).click();
  await expect(steps).toContainText('Send the draft contract');
  await expect(steps).toContainText('by 1 December 2026');
  await steps.getByRole('checkbox').check();
  await page.reload();
  await expect(steps.getByRole('checkbox')).toBeChecked();
  await steps.getByRole('button', { name: /^Remove/ }).click();
  await expect(steps).toContainText('Nothing agreed yet.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(steps).toContainText('Send the draft contract');
});

test('the whole book is saved, erased, previewed and restored without a difference; the age of the backup is shown', async ({
  page,
}) => {
  await openBook(page, 20);
  const files = page.locator('sb-book-file');
  await expect(files).toContainText('Never saved yet.');
  const download = page.waitForEvent('download');
  await files.getByRole('button', { name: 'Save the book' }).click();
  const file = await (await download).path();
  await expect(files).toContainText('Nothing has changed since.');
  /** What every key holds; the order of the fields in a record means nothing. */
  const all = async (): Promise<unknown> => {
    const entries = await page.evaluate(() =>
      Object.entries(localStorage).filter(([key]) => key.includes(':e:')),
    );
    return new Map(entries.map(([key, text]) => [key, JSON.parse(String(text)) as unknown]));
  };
  const before = await all();

  await page.clock.setFixedTime(new Date(NOW.getTime() + 3 * 86_400_000));
  await rows(page)
    .first()
    .getByRole('button', { name: /^Archive/ })
    .click();
  await expect(files).toContainText('Last saved 3 days ago');
  await expect(files).toContainText('1 entry is new since then.');

  await clearSiteData(page);
  await page.reload();
  await expect(board(page)).toContainText('Your book is empty.');
  await files
    .getByLabel('Book file')
    .setInputFiles({ name: 'book.json', mimeType: 'application/json', buffer: await readFile(file) });
  await expect(files).toContainText('20 prospects that are not in the book');
  expect(await events(page)).toBe(0);
  await files.getByRole('button', { name: /^Add \d+ entries/ }).click();
  await expect(rows(page)).toHaveCount(18);
  expect(await all()).toEqual(before);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(board(page)).toContainText('Your book is empty.');
});

test('a file that is not a book changes nothing, and the page says why', async ({ page }) => {
  await openBook(page, 1);
  const files = page.locator('sb-book-file');
  for (const [text, reason] of [
    ['Dear colleague', 'not a file of this site'],
    ['{"format":"shirube-book","version":9,"journeys":[]}', 'newer version'],
    ['{"format":"shirube-journey","version":1}', 'holds one purchase'],
  ] as const) {
    await files
      .getByLabel('Book file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(files.locator('.book-file__status')).toContainText(reason);
  }
  expect(await events(page)).toBe(prospects(1)[0]?.bodies.length);
});

test('every export contains the activities, once, of the prospects that the CRM knows', async ({ page }) => {
  await openBook(page, 6);
  const part = page.locator('sb-export');
  const said = part.getByRole('status');
  await part.getByRole('button', { name: 'HubSpot notes (CSV)' }).click();
  await expect(said).toContainText('Left out: ');
  await expect(said).toContainText('do not say yet which records of the CRM they are');

  await page.getByRole('link', { name: 'Harbour Foods', exact: true }).click();
  const record = page.locator('sb-crm-record');
  await record.getByText('Nothing is noted yet').click();
  await record.getByLabel('Domain of the company').fill('not a domain');
  await record.getByLabel('Account').fill('0069000000B98deAAB');
  await record.getByLabel('Account').press('Tab');
  await expect(record.getByRole('alert')).toHaveText([/ID of another kind of record/, /not a domain/]);
  await record.getByLabel('Domain of the company').fill('https://www.harbour.example/en/');
  await record.getByLabel('Account').fill('0019000000B98de');
  await record.getByLabel('Account').press('Tab');
  await expect(record.getByRole('alert')).toHaveCount(0);
  await expect(record.getByText('2 records are noted')).toBeVisible();

  await open(page, 'en/sales/');
  for (const [name, holds] of [
    ['Salesforce tasks (CSV)', '"Completed","Normal","Call"'],
    ['Salesforce custom object (CSV)', '"0019000000B98deAAB"'],
    ['HubSpot notes (CSV)', '"2026-11-15","harbour.example"'],
    ['Table (CSV)', '"on a call","They asked"'],
    ['JSON', '"format":"shirube-activities"'],
    ['xAPI statements', 'http://adlnet.gov/expapi/verbs/completed'],
  ] as const) {
    const download = page.waitForEvent('download');
    await part.getByRole('button', { name }).click();
    expect(await readFile(await (await download).path(), 'utf8'), name).toContain(holds);
    await expect(said).toContainText('Saved as');
  }
  await part.getByRole('button', { name: 'JSON' }).click();
  await expect(said).toContainText('Nothing is new since the last file of this kind.');
  await part.getByLabel('Everything again').check();
  const again = page.waitForEvent('download');
  await part.getByRole('button', { name: 'JSON' }).click();
  await again;
});

test('a receipt whose plan is not in the book waits with its reason, and can be tried again or deleted', async ({
  page,
}) => {
  // The worked example of src/domain/link/README.md.
  const receipt = 'r1.LgEVN5_vvi6XCzABI0Vniavud2-gUS4HCgEDDAEBEAEBHgEQKAERuFTnuMj-tT3OY941x';
  await openBook(page, 1);
  const inbox = page.locator('sb-receipt-inbox');
  await inbox.getByRole('textbox').fill(`Dear all, please see ${receipt} thanks`);
  await inbox.getByRole('button', { name: 'Take in' }).click();
  await expect(inbox).toContainText('Receipts waiting (1)');
  await expect(inbox).toContainText('answers a link that is not in this book');
  await open(page, 'en/sales/');
  await inbox.getByRole('button', { name: /^Try again/ }).click();
  await expect(inbox).toContainText('Receipts waiting (1)');
  await inbox.getByRole('button', { name: /^Delete/ }).click();
  await expect(inbox).not.toContainText('Receipts waiting');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inbox).toContainText('Receipts waiting (1)');
});
