import { overprinted, plain, readPdf } from '../support/pdf.ts';
import { seedAnswers } from './support/answer-seed.ts';
import { expect, open, test } from './support/fixtures.ts';
import { LOCALES } from './support/page-types.ts';

/** Long pages of each kind, in whose middle sheets end. */
const LONG = [
  'phases/before-buying/',
  'phases/solution-development/',
  'phases/evaluation/',
  'phases/commitment/',
  'phases/after-purchase/',
  'assets/risk-register/',
  'assets/buying-group-map/',
  'assets/mutual-action-plan/',
  'assets/roi-tco-calculator/',
  'learn/order-flow/',
  'learn/buyer-and-sales-process/',
  'learn/process-map/',
  'sales/process-map/',
  'clauses/',
  'security-kit/',
  'about/privacy/',
  'content-report/',
] as const;

/** Of an owner late in the list, and of the order. */
const OPEN = {
  ja: ['請求書は契約と合っているか', '請求書の受領'],
  en: ['Does the invoice match the contract?', 'Invoice received'],
} as const;

for (const locale of LOCALES) {
  test(`${locale}: on paper no text stands on another`, async ({ page }) => {
    for (const address of LONG) {
      await open(page, `${locale}/${address}`);
      expect.soft(await overprinted(await page.pdf({ format: 'A4' })), address).toEqual([]);
    }
  });

  test(`${locale}: the template of a guide prints what was written, once, and no example beside it`, async ({
    page,
  }) => {
    await open(page, `${locale}/phases/solution-development/`);
    const template = page.locator('sb-template-entries');
    await template.scrollIntoViewIfNeeded();
    const field = template.locator('textarea').first();
    await field.fill('Our own goal');
    await field.blur();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(template.getByText('Our own goal').locator('visible=true')).toHaveCount(1);
    await expect(template.locator('.field__hint').first()).toBeHidden();
    // Back on the screen the copy for the paper goes.
    await page.emulateMedia({ media: null });
    await expect(template.locator('.print-copy').first()).toBeHidden();
  });

  test(`${locale}: My purchase with 67 open questions takes five sheets, and waits for nothing`, async ({
    page,
  }) => {
    await seedAnswers(page, locale);
    // A key of the browser prints what is there: no part that is still to be loaded says that it cannot work.
    await page.goto(`${locale}/journey/`);
    const early = await readPdf(await page.pdf({ format: 'A4' }));
    expect(early.text).not.toContain('JavaScript');
    await open(page, `${locale}/journey/`);
    const file = await page.pdf({ format: 'A4' });
    const { pages, text } = await readPdf(file);
    expect(pages).toBeLessThanOrEqual(5);
    expect(await overprinted(file)).toEqual([]);
    for (const row of OPEN[locale]) expect(text).toContain(plain(row));
  });
}
