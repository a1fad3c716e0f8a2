import type { Page } from '@playwright/test';
import { answerListWords } from '../../src/features/answers/list-words.ts';
import { compareWords } from '../../src/features/compare/words.ts';
import { papersWords } from '../../src/features/papers/words.ts';
import { transferWords } from '../../src/features/transfer/words.ts';
import { askingWords } from '../../src/kit/asking-words.ts';
import { bookWords } from '../../src/kit/book-words.ts';
import { handoverWords } from '../../src/kit/handover-words.ts';
import { plain, readPdf } from '../support/pdf.ts';
import { textOfWordFile } from '../support/word-processor.ts';
import {
  addOption,
  decideOption,
  expectAnswers,
  fillCell,
  keptBy,
  purchaseFile,
  savedBy,
  takeInFile,
  takeRequirements,
  typeNumbers,
  writeAnswer,
} from './support/buyer-walk.ts';
import { WALK_CASES, type WalkCase } from './support/buyer-walk-cases.ts';
import { sharePlan } from './support/buyer-walk-plan.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { complaintsOf, open } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, PHONE, test } from './support/people.ts';
import { picture } from './support/sales-walk.ts';

/** Three options with "stay as we are", twelve requirements, and some cells of the matrix. */
async function compare(buyer: Page, it: WalkCase): Promise<void> {
  const { locale, supplier, rival, substitute, signOn } = it;
  const t = compareWords[locale];
  await open(buyer, `${locale}/compare/`);
  await addOption(buyer, locale, supplier);
  await addOption(buyer, locale, rival);
  await expect(buyer.locator('section[aria-labelledby="options"] .compare-row')).toHaveCount(3);
  await takeRequirements(buyer, it);
  await fillCell(buyer, locale, [substitute, supplier], {
    fit: 'standard',
    proof: 'tried',
    remark: it.remark,
  });
  await fillCell(buyer, locale, [signOn, supplier], { fit: 'settings', proof: 'said' });
  await fillCell(buyer, locale, [signOn, rival], { fit: 'impossible', proof: 'written' });
  // 4 × 3 for what was tried, 4 × 1 for what was only said, of 45 × 3.
  const result = buyer.locator('section[aria-labelledby="result"]');
  await expect(result.locator('li').first()).toContainText(supplier);
  await expect(result.locator('li').first()).toContainText(t.open(8));
  await expect(result).toContainText(t.failed(signOn));
  await expectNoBarrier(buyer);
  await picture(buyer, `${locale}-walk-1-compare`);

  // The phone shows one option at a time; paper has them all, on whichever the printer holds.
  for (const format of ['A3', 'A4']) {
    const { text } = await readPdf(await buyer.pdf({ format, landscape: true }));
    for (const part of [supplier, rival, signOn, it.remark, ...it.ownRequirements])
      expect(text).toContain(plain(part));
  }
}

/** Thirteen answers in words, and one that is calculated. */
async function answer(buyer: Page, it: WalkCase): Promise<void> {
  const { locale, answers, roi } = it;
  await open(buyer, `${locale}/questions/`);
  for (const one of answers) await writeAnswer(buyer, it, one);
  await open(buyer, `${locale}/assets/roi-tco-calculator/`);
  await typeNumbers(buyer);
  await expect(buyer.locator('sb-tool output')).toContainText(roi.net);
  await tabTo(buyer, buyer.getByRole('button', { name: roi.use }));
  await buyer.keyboard.press('Enter');
  await expect(buyer.locator('.calculator__offers')).toContainText(roi.isAnswer);
  await expectAnswers(buyer, locale, 14);
  const list = buyer.locator('sb-answer-list');
  await expect(list).toContainText(roi.sentence);
  await expect(list).toContainText(answerListWords[locale].expired(1));
  await expect(list).toContainText(answerListWords[locale].cells(3, 12));
  await picture(buyer, `${locale}-walk-2-answers`);
}

/** Two questions go out by link; the rep keeps them with the prospect whose plan is in the book, and answers both. */
async function ask(buyer: Page, rep: Page, it: WalkCase): Promise<void> {
  const { locale, supplier } = it;
  const [t, h] = [askingWords[locale], handoverWords[locale]];
  await open(buyer, `${locale}/journey/#answers`);
  const asking = buyer.locator('sb-ask');
  await expect(asking).toContainText(t.chooseOne);
  await asking.getByLabel(t.about).selectOption(supplier);
  await asking.getByText(t.questionsFor).click();
  await asking.getByLabel(it.asked, { exact: true }).check();
  await asking.getByLabel(t.add(it.asked)).fill(it.line);
  await asking.getByLabel(t.add(it.asked)).blur();
  await asking.getByLabel(t.own).fill(it.ownQuestion);
  await asking.getByLabel(t.own).blur();
  await asking.getByLabel(t.name, { exact: false }).first().fill(it.buyer);
  await asking.getByLabel(t.name, { exact: false }).first().blur();
  const preview = buyer.getByRole('region', { name: t.preview });
  for (const part of [it.asked, it.line, it.ownQuestion, supplier, it.buyer])
    await expect(preview).toContainText(part);
  await expectNoBarrier(buyer);
  await asking.locator('sb-handover').getByRole('button', { name: h.file }).click();
  const questions = await asking.locator('sb-handover').getByLabel(h.link, { exact: true }).inputValue();
  expect(questions).toMatch(/\/p\/#q1\.[\w-]+x$/);
  expect(questions.length).toBeLessThan(700);
  await expect(buyer.getByRole('region', { name: t.askedTitle })).toContainText('2');

  const keptBefore = await keptBy(rep);
  await rep.goto(questions);
  await expect(rep.getByRole('heading', { name: t.opened.questions })).toBeVisible();
  await expect(rep.locator('.opened')).toContainText(it.line);
  expect((await keptBy(rep)).keys, 'looking keeps nothing').toEqual(keptBefore.keys);
  await rep.getByRole('button', { name: t.opened.keepWith(it.buyer) }).click();
  await rep.getByRole('link', { name: t.opened.toProspect }).click();
  const reply = rep.locator('sb-reply');
  for (const [question, text] of [
    [it.asked, it.answered],
    [it.ownQuestion, it.ownAnswered],
  ] as const) {
    await reply.getByLabel(t.reply.answer(question)).fill(text);
    await reply.getByLabel(t.reply.answer(question)).blur();
  }
  await reply.getByLabel(t.reply.asset).first().selectOption('sla-sheet');
  await reply.getByLabel(t.reply.yourName).fill(it.rep);
  await reply.getByLabel(t.reply.yourName).blur();
  await expectNoBarrier(rep);
  await picture(rep, `${locale}-walk-4-rep`);
  await reply.getByRole('button', { name: h.file }).click();
  const answers = await rep.getByLabel(h.link, { exact: true }).inputValue();
  expect(answers).toMatch(/\/p\/#a1\.[\w-]+x$/);
  await expect(reply).toContainText(t.reply.sent('').slice(0, 4));
  await expect(rep.getByLabel(h.link, { exact: true })).toHaveValue(answers);

  await buyer.goto(answers);
  await expect(buyer.getByRole('heading', { name: t.opened.answers })).toBeVisible();
  const given = buyer.locator('.opened__answer');
  await expect(given).toHaveCount(2);
  await expect(given.first()).toContainText(it.answered);
  await expectNoBarrier(buyer);
  await buyer.getByRole('button', { name: t.opened.takeInLabel(it.asked) }).click();
  await expect(given.first()).toHaveAttribute('data-decision', 'in');
  await buyer.getByRole('button', { name: t.opened.leaveLabel(it.ownQuestion) }).click();
  await expect(given.nth(1)).toHaveAttribute('data-decision', 'left');

  await expectAnswers(buyer, locale, 15);
  const taken = buyer.locator('.answer-list__question', { hasText: it.asked });
  const proof = bookWords[locale].facts.proof(bookWords[locale].proofs.written);
  for (const part of [it.answered, supplier, it.rep, proof]) await expect(taken).toContainText(part);
  await expect(taken.getByRole('link')).toHaveCount(2);
  await expect(buyer.getByRole('region', { name: t.askedTitle })).toContainText(
    t.askedLine('', 2, 2).replace(/^[：: ]*/u, ''),
  );
}

/** What the paper has to say, whoever asks for it: on one page, with what was written before, and nothing made up. */
async function expectPaper(buyer: Page, it: WalkCase, more: readonly string[] = []): Promise<void> {
  const t = papersWords[it.locale];
  const { pages, text } = await readPdf(await buyer.pdf({ preferCSSPageSize: true }));
  expect(pages).toBe(1);
  const { typed, sentences, expired, example } = it.paper;
  for (const part of [typed, it.roi.sentence.slice(0, -1), ...sentences, t.toCheck(expired), ...more])
    expect(text).toContain(plain(part));
  for (const part of [example, t.print, it.plan.secret]) expect(text).not.toContain(plain(part));
}

async function writePaper(buyer: Page, it: WalkCase): Promise<void> {
  const { locale, supplier, rival, paper } = it;
  const t = papersWords[locale];
  await open(buyer, `${locale}/compare/`);
  await decideOption(buyer, locale, supplier, 'chosen', it.why);
  await decideOption(buyer, locale, rival, 'out', it.whyOut);
  await open(buyer, `${locale}/papers/approval/`);
  const sheet = buyer.locator('.paper__body .paper__sheet');
  await buyer.getByLabel(paper.subject, { exact: true }).fill(paper.typed);
  await buyer.getByLabel(paper.subject, { exact: true }).blur();
  await expect(sheet).toContainText(paper.typed);
  for (const sentence of paper.sentences) await expect(sheet).toContainText(sentence);
  await expect(buyer.locator('.paper__still-open')).toContainText(t.why.expired);
  await expect(sheet).toContainText(t.toCheck(paper.expired));
  const budget = sheet.getByRole('link', { name: paper.sentences[5] ?? '' });
  await expect(budget).toHaveAttribute('href', `/${locale}/phases/before-buying/#budget-source`);
  await expectNoBarrier(buyer);
  await picture(buyer, `${locale}-walk-5-paper`);
  await expectPaper(buyer, it);

  const word = textOfWordFile(await savedBy(buyer, buyer.getByRole('button', { name: t.docx, exact: true })));
  for (const part of [...paper.sentences, t.openTitle]) expect(word).toContain(part);
  const saved = await savedBy(buyer, buyer.getByRole('button', { name: t.markdown, exact: true }));
  for (const part of [`## ${t.openTitle}`, ...paper.sentences])
    expect(saved.toString('utf8')).toContain(part);

  // The same answers in the other language: its sentences, and what was typed as it was typed.
  const other = locale === 'ja' ? 'en' : 'ja';
  await open(buyer, `${other}/papers/approval/`);
  await expect(sheet).toContainText(other === 'ja' ? `推薦案：${supplier}。` : `Recommended: ${supplier}.`);
  await expect(sheet).toContainText(it.why);
}

/** A colleague adds an answer to a copy of the purchase; the file of it joins the purchase, and the paper has it. */
async function merge(buyer: Page, colleague: Page, it: WalkCase): Promise<void> {
  const { locale } = it;
  const t = transferWords[locale];
  const copy = await purchaseFile(buyer, locale);
  expect(copy.toString('utf8')).toMatch(/"input":\s*"own-days"/);
  expect(copy.toString('utf8')).toContain(it.roi.sentence);
  await takeInFile(colleague, locale, copy, t.asNew);
  await expectAnswers(colleague, locale, 15);
  await open(colleague, `${locale}/questions/`);
  await writeAnswer(colleague, it, it.colleague);
  await takeInFile(buyer, locale, await purchaseFile(colleague, locale), t.add(1));
  await expectAnswers(buyer, locale, 16);
  await open(buyer, `${locale}/papers/approval/`);
  await expect(buyer.locator('.paper__body .paper__sheet')).toContainText(it.colleague.sentence);
  await expectPaper(buyer, it, [it.colleague.sentence]);
}

/** The log tells that all was erased, should the browser end before its storage is on the disk: no id, no text. */
const ERASED = { keys: [], tab: [], log: ['shirube:/:', 'shirube:/:active'], texts: [] };

async function erase(buyer: Page, { locale }: WalkCase): Promise<void> {
  const t = transferWords[locale];
  await open(buyer, `${locale}/journey/#erase`);
  await buyer.locator('[data-do="erase"]').click();
  await buyer.getByRole('dialog').getByRole('button', { name: t.eraseNow, exact: true }).click();
  await expect(buyer.locator('.transfer__status')).toHaveText(t.erased);
  await expect.poll(() => keptBy(buyer)).toEqual(ERASED);
  await open(buyer, `${locale}/journey/#answers`);
  await expect(buyer.locator('sb-answer-list')).toContainText(answerListWords[locale].none);
  expect(await keptBy(buyer)).toEqual(ERASED);
}

for (const it of WALK_CASES) {
  test(`one buyer’s walk, from three options to one page for the approver (${it.locale})`, async ({
    newPerson,
    baseURL,
  }) => {
    const people = [await newPerson(PHONE), await newPerson(), await newPerson(PHONE)] as const;
    const complaints = people.map((context) => complaintsOf(context, baseURL ?? ''));
    const [buyer, rep, colleague] = await Promise.all([
      people[0].newPage(),
      people[1].newPage(),
      people[2].newPage(),
    ]);
    await test.step('options, requirements, matrix', () => compare(buyer, it));
    await test.step('answers and numbers', () => answer(buyer, it));
    await test.step('the plan of both sides', () => sharePlan(buyer, rep, it));
    await test.step('questions and answers by link', () => ask(buyer, rep, it));
    await test.step('the paper', () => writePaper(buyer, it));
    await test.step('a colleague’s file', () => merge(buyer, colleague, it));
    await test.step('erasing', () => erase(buyer, it));
    expect(complaints.flat()).toEqual([]);
  });
}
