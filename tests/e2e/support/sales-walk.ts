import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '~/kit/locales.ts';
import { assetStateWords } from '../../../src/kit/asset-state-words.ts';
import { exportWords } from '../../../src/features/export/words.ts';
import { bookWords } from '../../../src/features/book/words.ts';
import { groupWords } from '../../../src/features/group/words.ts';
import { handoverWords } from '../../../src/kit/handover-words.ts';
import { marksWords } from '../../../src/kit/marks-words.ts';
import { planWords } from '../../../src/kit/plan-words.ts';
import { prospectWords } from '../../../src/features/book/prospect-words.ts';
import { shareWords } from '../../../src/features/share/words.ts';
import { expect, open } from './fixtures.ts';

/** Where the site stands, and the language it is read in. */
export interface Site {
  readonly base: string;
  readonly locale: Locale;
}

const PICTURES = process.env['PICTURES'];

/** A picture of the whole page for whoever wants to look at the walk: `PICTURES=folder npx playwright test …`. */
export async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
}

export function copiedText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The rep puts a prospect into the book and goes on to the composer. */
export async function addProspect(page: Page, { base, locale }: Site, name: string): Promise<void> {
  const t = bookWords[locale];
  await open(page, `${base}${locale}/sales/`);
  await page.getByText(t.addSummary).click();
  await page.locator('.book__add input[name="label"]').fill(name);
  await page.getByRole('button', { name: t.add, exact: true }).click();
  await page.getByRole('link', { name: t.shareLabel(name) }).click();
  await expect(page.locator('#share-prospect option:checked')).toHaveText(name);
}

/** The rep takes one asset of the proposal out, adds a note and the name, and copies the mail text. */
export async function composeMail(page: Page, { locale }: Site, note: string): Promise<string> {
  const kit = page.locator('.kit__asset');
  await expect(kit.first()).toBeVisible();
  const proposed = await kit.count();
  await kit.first().locator('summary').click();
  await expect(kit.first().locator('details li').first()).toBeVisible();
  await kit.last().getByText(shareWords[locale].takeOut, { exact: true }).click();
  await expect(kit).toHaveCount(proposed - 1);
  await page.locator('#share-note').fill(note);
  await page.locator('[data-option="withLabel"]').check();
  await picture(page, `${locale}-2-compose`);
  await page.getByRole('button', { name: handoverWords[locale].copyMail }).click();
  await expect(page.locator('sb-share-panel')).toContainText(shareWords[locale].isLogged);
  return copiedText(page);
}

/** The buyer reads the first asset, answers its first question, and copies the mail text of a receipt. */
export async function answerByMail(page: Page, { locale }: Site): Promise<string> {
  await page.locator('.plan-view__asset > p a').first().click();
  await page
    .locator('sb-asset-state')
    .getByRole('button', { name: assetStateWords[locale].markRead })
    .click();
  await page
    .locator('sb-question-state')
    .getByRole('button', { name: marksWords[locale].answer })
    .first()
    .click();
  await picture(page, `${locale}-5-asset`);
  await page.goBack();
  await page.getByRole('link', { name: planWords[locale].toReceipt }).click();
  await page.locator('#receipt > summary').click();
  const receipt = page.locator('sb-receipt');
  await receipt.getByRole('combobox', { name: groupWords[locale].receiptFrom }).selectOption('security');
  await expect(receipt.locator('dd')).toHaveCount(2);
  await picture(page, `${locale}-6-receipt`);
  await receipt.getByRole('button', { name: handoverWords[locale].copyMail }).click();
  return copiedText(page);
}

/** The rep pastes the mail into the book, chooses it as a file once more, and goes on to the prospect. */
export async function takeIn(page: Page, { base, locale }: Site, mail: string): Promise<void> {
  const t = bookWords[locale];
  await open(page, `${base}${locale}/sales/`);
  const inbox = page.locator('sb-receipt-inbox');
  await inbox.getByRole('textbox', { name: t.inboxLabel }).fill(mail);
  await inbox.getByRole('button', { name: t.inboxButton, exact: true }).click();
  await expect(inbox).toContainText(t.foundTitle);
  await inbox.getByRole('button', { name: t.foundTake }).click();
  await expect(inbox).toContainText(planWords[locale].receipt.taken(2));
  await picture(page, `${locale}-7-book`);
  const file = { name: 'mail.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) };
  await inbox.locator('input[type="file"]').setInputFiles(file);
  await inbox.getByRole('button', { name: t.inboxButton, exact: true }).click();
  await expect(inbox).toContainText(planWords[locale].receipt.already);
  await inbox.getByRole('link', { name: t.inboxShow }).click();
  await expect(page.locator('.timeline__entry').first()).toBeVisible();
}

/** The rep logs in two taps that the suggested asset was explained on the phone; gives its title. */
export async function logCall(page: Page, { locale }: Site): Promise<string> {
  const { vias, whys } = prospectWords[locale];
  const form = page.locator('.told-form');
  const title = (await form.locator('option:checked').textContent()) ?? '';
  await form.getByRole('button', { name: vias.call }).click();
  await form.getByRole('button', { name: whys[0] ?? '' }).click();
  await expect(page.locator('.timeline__entry').first()).toContainText(title);
  return title;
}

/** The rep notes which opportunity this is, by the address of its record. */
export async function noteOpportunity(page: Page): Promise<void> {
  const record = page.locator('sb-crm-record');
  await record.locator('summary').click();
  const field = record.locator('[name="opportunity"]');
  await field.fill('https://example.my.salesforce.com/lightning/r/Opportunity/0069000000B98de/view');
  await field.press('Tab');
  await expect(field).toHaveValue('0069000000B98deAAB');
}

/** What an export of the prospect shown holds. */
export async function exported(
  page: Page,
  { locale }: Site,
  format: keyof (typeof exportWords)['en']['formats'],
): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: exportWords[locale].formats[format] }).click();
  return readFile(await (await download).path(), 'utf8');
}
