import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { papersWords } from '../../src/features/papers/words.ts';
import { questionnaireWords } from '../../src/features/papers/questionnaire-words.ts';
import { bookWords } from '../../src/kit/book-words.ts';
import { plain, readPdf } from '../support/pdf.ts';
import { textOfWordFile } from '../support/word-processor.ts';
import { seedAnswers } from './support/answer-seed.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { expect, open, test } from './support/fixtures.ts';

const APPROVAL = 'papers/approval/';

const CASES = [
  {
    locale: 'ja',
    sentence: '総費用：3年間で約1,410万円（税抜、自社の作業を含む）。',
    chosen: 'かもめクラウドの導入について、決裁をお願いします。',
    subject: '件名',
    typed: '申請受付サービスの導入',
    section: 'スケジュール',
    example: 'みなも商事',
    own: 'リスクと対策：やめるときの条件',
    long: '申請の紛失と二重申請が続いており、監査でも記録の不備を指摘されました。',
  },
  {
    locale: 'en',
    sentence: 'Total cost: 14.1 million over three years, own work included.',
    chosen: 'We ask you to approve the purchase of Aoba Cloud.',
    subject: 'Subject',
    typed: 'Service for internal requests',
    section: 'Schedule',
    example: 'Minamo Trading',
    own: 'Risks and what we do about them: The way out',
    long: 'Requests are lost or sent twice, and the audit remarked on missing records. ',
  },
] as const;

const sheet = (page: Page) => page.locator('.paper__body .paper__sheet');

async function printed(page: Page) {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

for (const { locale, ...it } of CASES) {
  const t = papersWords[locale];

  test(`answers become a paper that prints on one A4 page (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await seedAnswers(page, locale);
    await open(page, `${locale}/${APPROVAL}`);
    await expect(sheet(page)).toContainText(it.chosen);
    await expect(page.locator('.paper__still-open')).toContainText(it.section);
    await expectNoBarrier(page);

    await page.getByLabel(it.subject, { exact: true }).fill(it.typed);
    await page.getByLabel(it.subject, { exact: true }).blur();
    await expect(sheet(page)).toContainText(it.typed);

    const { pages, text } = await printed(page);
    expect(pages).toBe(1);
    for (const part of [it.sentence, it.chosen, it.typed, t.openTitle, it.section])
      expect(text).toContain(plain(part));
    expect(text).not.toContain(plain(it.example));
    expect(text).not.toContain(plain(t.print));

    const source = sheet(page).getByRole('link', { name: it.sentence });
    await expect(source).toHaveAttribute('href', `/${locale}/phases/evaluation/#total-cost`);
  });

  test(`long answers are cut, not set smaller, and own words take their place (${locale})`, async ({
    page,
  }) => {
    await seedAnswers(page, locale, it.long.repeat(80));
    await open(page, `${locale}/${APPROVAL}`);
    await expect(page.locator('.paper__actions')).toContainText(t.shortened('').slice(0, 12));
    const size = await page.evaluate(() => {
      const place = document.querySelector('[data-sample] p');
      return place ? Number.parseFloat(getComputedStyle(place).fontSize) * 0.75 : 0;
    });
    expect(size).toBeGreaterThanOrEqual(8.5);
    const cut = await printed(page);
    expect(cut.pages).toBe(1);
    expect(cut.text).toContain(plain(t.shortenedNote));
    expect(cut.text).toContain(plain(it.sentence));
    expect(
      await downloaded(page, t.markdown).then((file) => file.toString('utf8').split(it.long.trim()).length),
    ).toBe(81);

    await page.getByText(t.writeOwn).click();
    await page.getByLabel(it.own, { exact: true }).fill(it.typed);
    await page.getByLabel(it.own, { exact: true }).blur();
    await expect(sheet(page)).toContainText(it.typed);
    await open(page, `${locale}/assets/approval-one-pager-template/`);
    await expect(page.locator('#field-way-out')).toHaveValue(it.typed);
  });
}

test('every part as long as it can be still prints on one page', async ({ page }) => {
  await seedAnswers(page, 'ja');
  await open(page, `ja/${APPROVAL}`);
  await page.getByText(papersWords.ja.writeOwn).click();
  for (const area of await page.locator('#own-words textarea').all()) {
    await area.fill('あいうえお漢字ＷＷＷ、'.repeat(90));
    await area.blur();
  }
  for (const input of await page.locator('.paper__grid input[type=text]').all()) {
    await input.fill('長い名前'.repeat(50));
    await input.blur();
  }
  await expect(page.locator('.paper__actions')).toContainText(papersWords.ja.shortened('').slice(0, 12));
  expect((await printed(page)).pages).toBe(1);
});

test('without a purchase a paper says what it asks, and keeps nothing', async ({ page }) => {
  await open(page, `en/${APPROVAL}`);
  await expect(page.locator('.paper__still-open')).toContainText(
    'What is the total cost over several years?',
  );
  await expect(sheet(page)).toContainText(papersWords.en.nothingYet);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

for (const locale of ['ja', 'en'] as const) {
  test(`the security questionnaire holds the answers of one supplier, and nothing else (${locale})`, async ({
    page,
  }) => {
    const t = papersWords[locale];
    const q = questionnaireWords[locale];
    const said = locale === 'ja' ? '毎日、35日間保存' : 'Daily, kept for 35 days';
    const source = locale === 'ja' ? 'SOC 2報告書 12ページ' : 'SOC 2 report, page 12';
    await page.setViewportSize({ width: 390, height: 844 });
    await seedAnswers(page, locale);
    await open(page, `${locale}/papers/security-questionnaire/`);
    await expect(page.locator('.paper__still-open')).toContainText(t.openCount(11));
    const first = page.locator('.questionnaire__row').first();
    await first.getByRole('button', { name: q.answerTo(q.answer, '1') }).click();
    await first.getByLabel(q.text).fill(said);
    await first.getByLabel(bookWords[locale].source).fill(source);
    await first.getByRole('button', { name: q.keep }).click();
    await expect(sheet(page)).toContainText(said);
    await expect(page.locator('.paper__still-open')).toContainText(t.openCount(10));
    await expectNoBarrier(page);

    const { text } = await printed(page);
    for (const part of [said, source]) expect(text).toContain(plain(part));
    expect(text).not.toContain(plain(q.none));
    const word = textOfWordFile(await downloaded(page, t.docx));
    expect(word).toContain(said);
    expect(word).toContain(t.openTitle);
    expect((await downloaded(page, t.csv)).toString('utf8')).toContain(said);

    // The supplier's own sheet comes back through the file, with one more answer.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: q.saveSheet }).click(),
    ]);
    const filled = (await readFile(await download.path(), 'utf8')).replace(
      /"","","",("[a-z-]+"\r\n)/,
      `"Yes","${said} (2)","",$1`,
    );
    await page.getByLabel(q.sheetFile).setInputFiles({
      name: 'filled.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(filled),
    });
    await page.getByRole('button', { name: q.takeIn }).click();
    await expect(sheet(page)).toContainText(`Yes – ${said} (2)`);
    await expect(page.locator('.paper__still-open')).toContainText(t.openCount(9));
  });
}
