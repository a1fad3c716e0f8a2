import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { answerListWords } from '../../../src/features/answers/list-words.ts';
import { answersWords } from '../../../src/features/answers/words.ts';
import { compareWords } from '../../../src/features/compare/words.ts';
import { transferWords } from '../../../src/features/transfer/words.ts';
import { bookWords } from '../../../src/kit/book-words.ts';
import { journeyPageWords } from '../../../src/kit/journey-page-words.ts';
import type { Locale } from '../../../src/kit/locales.ts';
import { marksWords } from '../../../src/kit/marks-words.ts';
import type { TypedAnswer, WalkCase } from './buyer-walk-cases.ts';
import { expect, open } from './fixtures.ts';
import { TYPED } from './worked-example.ts';

/** Presses a button that saves a file, and gives the file. */
export async function savedBy(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

export async function addOption(page: Page, locale: Locale, name: string): Promise<void> {
  const t = compareWords[locale];
  await page.getByLabel(t.optionName, { exact: true }).fill(name);
  await page.getByRole('button', { name: t.addOption, exact: true }).click();
  await expect(page.locator('.compare-row strong', { hasText: name })).toBeVisible();
}

/** Says where an option stands, and why. */
export async function decideOption(
  page: Page,
  locale: Locale,
  name: string,
  state: 'chosen' | 'out',
  why: string,
): Promise<void> {
  const t = compareWords[locale];
  await page.getByRole('button', { name: t.editLabel(name), exact: true }).click();
  await page.getByLabel(t.optionState).selectOption(state);
  await page.getByLabel(t.why, { exact: true }).fill(why);
  await page.getByRole('button', { name: t.save, exact: true }).click();
  const row = page.locator('.compare-row').filter({ has: page.locator('strong', { hasText: name }) });
  await expect(row.locator('.compare-row__state')).toHaveText(t.optionStates[state]);
  await expect(row).toContainText(why);
}

/** Nine of the starter list. */
const STARTERS = [
  'substitute-decides',
  'speaks-japanese',
  'first-use-unaided',
  'single-sign-on',
  'data-kept-in-country',
  'audit-log',
  'start-by-our-date',
  'within-budget',
  'data-returned',
];

/** Nine starters, of which eight are musts, and three lines of their own, the first a must. */
export async function takeRequirements(page: Page, { locale, ownRequirements }: WalkCase): Promise<void> {
  const t = compareWords[locale];
  const rows = page.locator('section[aria-labelledby="requirements"] .compare-row');
  for (const [at, id] of STARTERS.entries()) {
    const line = page.locator(`[data-starter="${id}"]`);
    if (!(await line.isVisible()))
      await page.locator('sb-starters details', { has: line }).locator('summary').click();
    await line.getByRole('button').click();
    await expect(rows).toHaveCount(at + 1);
  }
  const form = page.locator('section[aria-labelledby="requirements"] > details');
  await form.locator('> summary').click();
  for (const [at, text] of ownRequirements.entries()) {
    await form.getByLabel(t.text, { exact: true }).fill(text);
    await form.getByLabel(t.need).selectOption(at === 0 ? 'must' : 'nice');
    await form.getByLabel(t.weight).fill(String(5 - at));
    await form.getByRole('button', { name: t.addRequirement }).click();
    await expect(rows).toHaveCount(STARTERS.length + at + 1);
  }
}

export interface CellAnswer {
  readonly fit: 'standard' | 'settings' | 'custom' | 'impossible';
  readonly proof: 'said' | 'written' | 'shown' | 'tried';
  readonly remark?: string;
}

/** Fills one cell of the matrix; on a phone its column must be the one that is shown. */
export async function fillCell(
  page: Page,
  locale: Locale,
  [requirement, option]: readonly [string, string],
  { fit, proof, remark = '' }: CellAnswer,
): Promise<void> {
  const t = compareWords[locale];
  const { fits, proof: proofLabel } = bookWords[locale];
  await page.getByLabel(t.shownOption).selectOption({ label: option });
  await page
    .getByRole('button', { name: t.cellLabel(requirement, option, t.cell.none), exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(fits[fit], { exact: true }).check();
  await dialog.getByLabel(proofLabel).selectOption(proof);
  await dialog.getByLabel(t.remark).fill(remark);
  await dialog.getByRole('button', { name: t.save, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: t.cellLabel(requirement, option, fits[fit]) })).toBeVisible();
}

/** Writes the answer to a question where it stands on the page shown. */
export async function writeAnswer(
  page: Page,
  { locale, supplier }: WalkCase,
  { question, text, ofSupplier, source, proof, until, by }: TypedAnswer,
): Promise<void> {
  const [t, b] = [answersWords[locale], bookWords[locale]];
  const row = page.locator(`.question-row[data-question="${question}"]`);
  await row.getByRole('button', { name: marksWords[locale].write }).click();
  await row.getByRole('textbox', { name: t.text }).fill(text);
  if (ofSupplier) await row.getByLabel(t.option).selectOption({ label: supplier });
  if ((source ?? proof ?? until ?? by) !== undefined) {
    await row.getByText(b.more, { exact: true }).click();
    if (source !== undefined) await row.getByLabel(b.source).fill(source);
    if (proof !== undefined) await row.getByLabel(b.proof).selectOption(proof);
    if (until !== undefined) await row.getByLabel(b.until).fill(until);
    if (by !== undefined) await row.getByLabel(b.by).fill(by);
  }
  await row.getByRole('button', { name: t.keep }).click();
  await expect(row.locator('.answer__words')).toHaveText(text);
}

export async function typeNumbers(page: Page): Promise<void> {
  for (const [input, text] of Object.entries(TYPED))
    await page.locator(`#roi-tco-${input}-likely`).fill(text);
  await page.locator('#roi-tco-cases-likely').focus();
}

/** The purchase shown, as a file for somebody else. */
export async function purchaseFile(page: Page, locale: Locale): Promise<Buffer> {
  await open(page, `${locale}/journey/#export`);
  return savedBy(page, page.getByRole('button', { name: journeyPageWords[locale].exportJson, exact: true }));
}

/** Looks into a file; pressing the button named takes it in. */
export async function takeInFile(
  page: Page,
  locale: Locale,
  file: Buffer,
  button: string | RegExp,
): Promise<void> {
  await open(page, `${locale}/journey/#import`);
  await page
    .locator('#import-file')
    .setInputFiles({ name: 'purchase.json', mimeType: 'application/json', buffer: file });
  const found = page.locator('.transfer__found');
  await expect(found).toContainText(transferWords[locale].previewTitle);
  await found.getByRole('button', { name: button }).click();
  await expect(found).toHaveCount(0);
}

/** My purchase says how many answers it holds. */
export async function expectAnswers(page: Page, locale: Locale, count: number): Promise<void> {
  await open(page, `${locale}/journey/#answers`);
  await expect(page.locator('.answer-list__count')).toContainText(
    answerListWords[locale].count(count, count),
  );
}

interface Kept {
  readonly keys: readonly string[];
  readonly tab: readonly string[];
  /** Keys that its log names, and texts that it holds. */
  readonly log: readonly string[];
  readonly texts: readonly string[];
}

/** All that this site keeps in a browser. */
export function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const entries: { key: string; text?: string }[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
      for (const store of database.objectStoreNames)
        entries.push(
          ...(await new Promise<typeof entries>((resolve, reject) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = reject;
          })),
        );
      database.close();
    }
    return {
      keys: Object.keys(localStorage),
      tab: Object.keys(sessionStorage),
      log: entries.map(({ key }) => key),
      texts: entries.flatMap(({ text }) => text ?? []),
    };
  });
}
