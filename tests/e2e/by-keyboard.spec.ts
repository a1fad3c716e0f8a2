import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { answersWords } from '../../src/features/answers/words.ts';
import { compareWords } from '../../src/features/compare/words.ts';
import { papersWords } from '../../src/features/papers/words.ts';
import { stepsWords } from '../../src/features/steps/words.ts';
import { askingWords } from '../../src/kit/asking-words.ts';
import { bookWords } from '../../src/kit/book-words.ts';
import { handoverWords } from '../../src/kit/handover-words.ts';
import { marksWords } from '../../src/kit/marks-words.ts';
import { expect, open, test } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';
import { LOCALES } from './support/page-types.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** Reached with Tab, pressed with a key: no pointer, and no focus that the test moves. */
async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** The file that a button saves. */
async function savedByKey(page: Page, button: Locator): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await press(page, button);
  return readFile(await (await download).path());
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

for (const locale of LOCALES) {
  test(`${locale}: options, a requirement and a cell of the matrix, by keyboard alone`, async ({ page }) => {
    const [t, b] = [compareWords[locale], bookWords[locale]];
    await open(page, `${locale}/compare/`);
    for (const name of ['Ringi Cloud', 'Flowmark']) {
      await type(page, page.getByLabel(t.optionName, { exact: true }), name);
      await page.keyboard.press('Enter');
      await expect(page.locator('.compare-row strong', { hasText: name })).toBeVisible();
    }
    const starters = page.locator('sb-starters');
    await press(page, starters.locator('summary').first());
    await press(page, starters.locator('[data-starter] button:visible').first());
    await expect(page.locator('section[aria-labelledby="requirements"] .compare-row')).toHaveCount(1);

    const cell = page.locator('table button:visible').first();
    await press(page, cell);
    const dialog = page.getByRole('dialog');
    await press(page, dialog.getByLabel(b.fits.standard, { exact: true }), 'Space');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByLabel(b.fits.settings, { exact: true })).toBeChecked();
    await type(page, dialog.getByLabel(t.remark), 'Shown in the trial');
    await press(page, dialog.getByRole('button', { name: t.save, exact: true }));
    await expect(dialog).toBeHidden();
    await expect(cell, 'back where it began').toBeFocused();
    await expect(cell).toContainText(b.fits.settings);
    // Escape leaves without a change.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(cell).toBeFocused();
  });

  test(`${locale}: an answer, questions to the supplier and a paper, by keyboard alone`, async ({ page }) => {
    const [t, asking, papers] = [answersWords[locale], askingWords[locale], papersWords[locale]];
    const { file } = handoverWords[locale];
    await open(page, `${locale}/questions/`);
    const row = page.locator('.question-row').first();
    await press(page, row.getByRole('button', { name: marksWords[locale].write }));
    await type(page, row.getByRole('textbox', { name: t.text }), '4 working days');
    await press(page, row.getByRole('button', { name: t.keep }));
    await expect(row.locator('.answer__words')).toHaveText('4 working days');
    await expect(page.locator('body')).not.toBeFocused();

    await open(page, `${locale}/journey/#answers`);
    const ask = page.locator('sb-ask');
    await press(page, ask.getByText(asking.questionsFor));
    await press(page, ask.locator('input[type="checkbox"]:visible').first(), 'Space');
    await expect(page.getByRole('region', { name: asking.preview })).toBeVisible();
    const questions = await savedByKey(page, ask.locator('sb-handover').getByRole('button', { name: file }));
    expect(questions.toString('utf8')).toContain('#q1.');

    await open(page, `${locale}/papers/approval/`);
    const word = await savedByKey(page, page.getByRole('button', { name: papers.docx, exact: true }));
    expect(word.subarray(0, 2).toString(), 'a ZIP, as Word files are').toBe('PK');
  });

  test(`${locale}: a plan from a template, one step removed and put back, by keyboard alone`, async ({
    page,
  }) => {
    const t = stepsWords[locale];
    await open(page, `${locale}/steps/`);
    await press(page, page.getByRole('button', { name: t.begin }).first());
    const rows = page.locator('.plan-step');
    await expect(rows).toHaveCount(15);
    await press(page, rows.nth(1).getByRole('button', { name: t.remove }));
    await expect(rows).toHaveCount(14);
    await expect(page.locator('body'), 'the focus is not lost').not.toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(rows).toHaveCount(15);
  });
}
