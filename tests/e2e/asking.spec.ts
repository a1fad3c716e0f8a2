import type { Browser, BrowserContext, Page } from '@playwright/test';
import { bookWords } from '../../src/features/book/words.ts';
import { askingWords } from '../../src/kit/asking-words.ts';
import { handoverWords } from '../../src/kit/handover-words.ts';
import { PURCHASE, seedAnswers } from './support/answer-seed.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { complaintsOf, expect, NOW, open, test } from './support/fixtures.ts';

const CASES = [
  {
    locale: 'ja',
    option: 'かもめクラウド',
    question: 'どんなサービス水準が約束され、守られないときはどうなるか。',
    line: '夜間も含めて教えてください',
    own: 'データは大阪に置けますか。',
    answer: '稼働率99.9%を約束し、下回った月は利用料の1割をお返しします。',
    ownAnswer: 'はい、東京と大阪から選べます。',
    rep: '佐藤',
    buyer: '森',
  },
  {
    locale: 'en',
    option: 'Aoba Cloud',
    question: 'What service level is promised, and what if it is missed?',
    line: 'Please include the nights',
    own: 'Can the data stay in Osaka?',
    answer: '99.9 % a month; below that we pay back a tenth of the fee.',
    ownAnswer: 'Yes, you choose Tokyo or Osaka.',
    rep: 'Sato',
    buyer: 'Mori',
  },
] as const;

/** Another person, with a browser of their own. */
async function person(browser: Browser, baseURL: string, width: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: 844 },
    timezoneId: 'Asia/Tokyo',
  });
  await context.clock.setFixedTime(NOW);
  return context;
}

async function linkOn(page: Page, label: string): Promise<string> {
  return page.getByLabel(label, { exact: true }).inputValue();
}

for (const { locale, ...it } of CASES) {
  const t = askingWords[locale];
  const handover = handoverWords[locale];

  test(`questions go to the supplier, and the buyer takes the answers in (${locale})`, async ({
    page: buyer,
    browser,
    baseURL,
  }) => {
    const rep = await person(browser, baseURL ?? '', 1280);
    const complaints = complaintsOf(rep, baseURL ?? '');
    const desk = await rep.newPage();

    // The buyer chooses questions and sees all that goes out.
    await buyer.setViewportSize({ width: 390, height: 844 });
    await seedAnswers(buyer, locale);
    await open(buyer, `${locale}/journey/#answers`);
    await expect(buyer.locator('sb-ask')).toContainText(t.chooseOne);
    await buyer.getByLabel(t.about).selectOption(it.option);
    await buyer.getByText(t.questionsFor).click();
    await buyer.locator('sb-ask').getByLabel(it.question, { exact: true }).check();
    await buyer.getByLabel(t.add(it.question)).fill(it.line);
    await buyer.getByLabel(t.add(it.question)).blur();
    await buyer.getByLabel(t.own).fill(it.own);
    await buyer.getByLabel(t.own).blur();
    await buyer.locator('sb-ask').getByLabel(t.name, { exact: false }).first().fill(it.buyer);
    await buyer.locator('sb-ask').getByLabel(t.name, { exact: false }).first().blur();
    const preview = buyer.getByRole('region', { name: t.preview });
    for (const part of [it.question, it.line, it.own, it.option, it.buyer])
      await expect(preview).toContainText(part);
    await expectNoBarrier(buyer);
    const ask = buyer.locator('sb-ask sb-handover');
    await ask.getByRole('button', { name: handover.file }).click();
    const questions = await ask.getByLabel(handover.link, { exact: true }).inputValue();
    expect(questions).toMatch(/\/p\/#q1\.[\w-]+x$/);
    expect(questions.length).toBeLessThan(700);
    await expect(buyer.getByRole('region', { name: t.askedTitle })).toContainText('2');

    // The rep opens them, keeps them, and answers.
    await desk.goto(questions);
    await expect(desk.getByRole('heading', { name: t.opened.questions })).toBeVisible();
    await expect(desk.locator('.opened')).toContainText(it.line);
    expect(await desk.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':e:')))).toEqual(
      [],
    );
    await desk.getByRole('button', { name: t.opened.keepNew }).click();
    await desk.getByRole('link', { name: t.opened.toProspect }).click();
    const reply = desk.locator('sb-reply');
    await reply.getByLabel(t.reply.answer(it.question)).fill(it.answer);
    await reply.getByLabel(t.reply.answer(it.question)).blur();
    await reply.getByLabel(t.reply.answer(it.own)).fill(it.ownAnswer);
    await reply.getByLabel(t.reply.answer(it.own)).blur();
    await reply.getByLabel(t.reply.asset).first().selectOption('sla-sheet');
    await reply.getByLabel(t.reply.yourName).fill(it.rep);
    await reply.getByLabel(t.reply.yourName).blur();
    await expectNoBarrier(desk);
    await reply.getByRole('button', { name: handover.file }).click();
    const answers = await linkOn(desk, handover.link);
    expect(answers).toMatch(/\/p\/#a1\.[\w-]+x$/);
    await expect(reply).toContainText(t.reply.sent('').slice(0, 4));
    expect(await linkOn(desk, handover.link)).toBe(answers);

    // The buyer takes one in and leaves the other, and can take it back.
    await buyer.goto(answers);
    await expect(buyer.getByRole('heading', { name: t.opened.answers })).toBeVisible();
    const given = buyer.locator('.opened__answer');
    await expect(given).toHaveCount(2);
    await expect(given.first()).toContainText(it.answer);
    await expectNoBarrier(buyer);
    await buyer.getByRole('button', { name: t.opened.takeInLabel(it.question) }).click();
    await expect(given.first()).toHaveAttribute('data-decision', 'in');
    await buyer.getByRole('button', { name: t.opened.leaveLabel(it.own) }).click();
    await expect(given.nth(1)).toHaveAttribute('data-decision', 'left');
    const kept = await buyer.evaluate(
      (id) =>
        Object.entries(localStorage)
          .filter(([key, text]) => key.includes(`:e:${id}:`) && String(text).includes('"service-levels"'))
          .map(([, text]) => JSON.parse(String(text)) as Record<string, unknown>),
      PURCHASE,
    );
    expect(kept).toMatchObject([
      {
        k: 'answer',
        question: 'service-levels',
        option: 'o1',
        text: it.answer,
        source: it.rep,
        proof: 'written',
        asset: 'sla-sheet',
      },
    ]);
    await open(buyer, `${locale}/journey/#answers`);
    await expect(buyer.getByRole('region', { name: t.askedTitle })).toContainText(
      t.askedLine('', 2, 2).replace(/^[：: ]*/u, ''),
    );
    expect(complaints).toEqual([]);
    await rep.close();
  });
}

test('asked questions without an answer show in the book after three days', async ({ page }) => {
  const t = askingWords.en;
  await seedAnswers(page, 'en');
  await open(page, 'en/journey/#answers');
  await page.getByLabel(t.own).fill('When do you answer?');
  await page.getByLabel(t.own).blur();
  const link = await page
    .locator('sb-ask sb-handover')
    .getByLabel(handoverWords.en.link, { exact: true })
    .inputValue();
  await page.evaluate(() => localStorage.clear());
  await page.goto('en/');
  await page.goto(link);
  await page.getByRole('button', { name: t.opened.keepNew }).click();
  await expect(page.getByRole('link', { name: t.opened.toProspect })).toBeVisible();
  await open(page, 'en/sales/');
  await expect(page.locator('.book-row')).toContainText(t.book.fresh(1));
  await page.clock.setFixedTime(new Date(NOW.getTime() + 4 * 86_400_000));
  await open(page, 'en/sales/');
  await expect(page.locator('.book-row')).toContainText(t.book.waiting(1, 4));
});

test('questions that were pasted into the book lead to their page', async ({ page }) => {
  const t = askingWords.en;
  await seedAnswers(page, 'en');
  await open(page, 'en/journey/#answers');
  await page.getByLabel(t.own).fill('When do you answer?');
  await page.getByLabel(t.own).blur();
  const mail = await page.locator('sb-ask sb-handover textarea').first().inputValue();
  await open(page, 'en/sales/');
  const inbox = page.locator('sb-receipt-inbox');
  await inbox.locator('textarea').fill(`> ${mail.replaceAll('#', '%23')}`);
  await inbox.getByRole('button', { name: bookWords.en.inboxButton, exact: true }).click();
  await expect(inbox).toContainText(t.book.inbox);
  await inbox.getByRole('link', { name: t.book.open }).click();
  await expect(page.getByRole('heading', { name: t.opened.questions })).toBeVisible();
});
