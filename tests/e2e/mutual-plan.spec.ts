import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { shareStepsWords } from '~/features/steps/share-words.ts';
import { stepsWords } from '~/features/steps/words.ts';
import { handoverWords } from '~/kit/handover-words.ts';
import { plain, readPdf } from '../support/pdf.ts';
import { open } from './support/fixtures.ts';
import { expect, PHONE, test } from './support/people.ts';

const CASES = [
  {
    locale: 'en',
    quote: 'Final quote, price held until signature',
    demo: 'Demo on our three cases',
    added: 'Order the seal',
    secret: 'Ask Ota what he fears',
    longer: 'Demo on five cases',
    day: '24 February 2027',
  },
  {
    locale: 'ja',
    quote: '最終見積（署名まで有効）',
    demo: '業務3つでデモ',
    added: '印鑑証明書を用意する',
    secret: '太田さんの心配を聞く',
    longer: '業務5つでデモ',
    day: '2027年2月24日',
  },
] as const;

const rows = (page: Page) => page.locator('.plan-step');
const row = (page: Page, title: string) =>
  rows(page).filter({ has: page.locator('.plan-step__title', { hasText: title }) });

async function linkOf(page: Page, locale: 'en' | 'ja'): Promise<string> {
  const share = page.locator('.plan-share');
  await share.getByRole('button', { name: handoverWords[locale].copyLink, exact: true }).click();
  await expect(share.getByText(shareStepsWords[locale].allSeen)).toBeVisible();
  return share.locator('[data-copy="link"]').inputValue();
}

async function addStep(page: Page, locale: 'en' | 'ja', title: string, isInternal: boolean): Promise<void> {
  const t = stepsWords[locale];
  const form = page.locator('.plan-add form').first();
  if (!(await form.isVisible())) await page.getByText(t.add, { exact: true }).click();
  await form.getByLabel(t.step, { exact: true }).fill(title);
  await form.locator('[name="date"]').fill('2027-03-01');
  if (isInternal) await form.getByLabel(t.internal).check();
  await form.getByRole('button', { name: t.addButton, exact: true }).click();
  await expect(row(page, title)).toBeVisible();
}

for (const { locale, ...it } of CASES) {
  const t = stepsWords[locale];
  const s = shareStepsWords[locale];

  test(`a plan of 12 steps goes to the rep, comes back changed, and is taken in (${locale})`, async ({
    newPerson,
  }) => {
    const buyer = await (await newPerson(PHONE)).newPage();
    await open(buyer, `${locale}/steps/`);
    await buyer.getByRole('button', { name: t.begin }).first().click();
    await expect(rows(buyer)).toHaveCount(15);
    const target = buyer.getByLabel(t.target);
    await target.fill('2027-06-07');
    await target.press('Tab');
    for (let left = 14; left >= 11; left -= 1) {
      await rows(buyer).last().getByRole('button', { name: t.remove }).click();
      await expect(rows(buyer), 'drawn before the next is pressed').toHaveCount(left);
    }
    await addStep(buyer, locale, it.added, false);
    await addStep(buyer, locale, it.secret, true);
    await expect(rows(buyer)).toHaveCount(13);
    const link = await linkOf(buyer, locale);
    expect(link.length).toBeLessThanOrEqual(700);

    const rep = await (await newPerson()).newPage();
    await open(rep, link);
    await expect(rep.locator('.plan-incoming li')).toHaveCount(12);
    await expect(rep.locator('body')).not.toContainText(it.secret);
    expect(await rep.evaluate(() => localStorage.length), 'looking keeps nothing').toBe(0);
    await rep.getByRole('button', { name: s.book }).click();
    await expect(rows(rep)).toHaveCount(12);
    await expect(rep.locator('.plan-incoming')).toHaveCount(0);
    await rep.getByRole('button', { name: t.moveLabel(it.quote), exact: true }).click();
    await rep.getByLabel(t.newDay).fill('2027-02-24');
    await expect(rep.getByText(t.slips).first()).toBeVisible();
    await rep.getByRole('button', { name: t.allAfter }).click();
    await expect(row(rep, it.quote)).toContainText(it.day);
    await rep.getByRole('button', { name: t.editLabel(it.demo), exact: true }).click();
    await row(rep, it.demo).getByLabel(t.step, { exact: true }).fill(it.longer);
    await rep.getByRole('button', { name: t.save, exact: true }).click();
    await rep.getByLabel(s.sender).fill('Minato Systems');
    await rep.getByLabel(s.sender).press('Tab');
    const answer = await linkOf(rep, locale);

    await buyer.goto('about:blank');
    await open(buyer, answer);
    const incoming = buyer.locator('.plan-incoming');
    await expect(incoming.getByText(it.longer)).toBeVisible();
    await incoming.getByRole('button', { name: s.takeLabel(it.demo) }).click();
    await expect(row(buyer, it.longer)).toBeVisible();
    await incoming.getByRole('button', { name: s.takeAll }).click();
    await expect(incoming).toHaveCount(0);
    await expect(row(buyer, it.quote)).toContainText(it.day);
    await expect(row(buyer, it.secret)).toBeVisible();
    await expect(rows(buyer)).toHaveCount(13);

    const [download] = await Promise.all([
      buyer.waitForEvent('download'),
      buyer.getByRole('button', { name: t.calendarAll }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
    expect(events).toHaveLength(13);
    expect(events.map((event) => new ICAL.Event(event).summary)).toContain(it.longer);

    const printed = await readPdf(await buyer.pdf({ format: 'A4' }));
    expect(printed.pages).toBeLessThanOrEqual(2);
    expect(printed.text).toContain(plain(it.longer));
  });
}
