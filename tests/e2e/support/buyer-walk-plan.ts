import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { shareStepsWords } from '../../../src/features/steps/share-words.ts';
import { stepsWords } from '../../../src/features/steps/words.ts';
import { handoverWords } from '../../../src/kit/handover-words.ts';
import type { Locale } from '../../../src/kit/locales.ts';
import { plain, readPdf } from '../../support/pdf.ts';
import { savedBy } from './buyer-walk.ts';
import type { WalkCase } from './buyer-walk-cases.ts';
import { expect, open } from './fixtures.ts';
import { picture } from './sales-walk.ts';

const planRows = (page: Page) => page.locator('.plan-step');

const planRow = (page: Page, title: string) =>
  planRows(page).filter({ has: page.locator('.plan-step__title', { hasText: title }) });

/** The link to the plan, copied: from then on the other side counts as having it. */
async function planLinkOf(page: Page, locale: Locale): Promise<string> {
  const share = page.locator('.plan-share');
  await share.getByRole('button', { name: handoverWords[locale].copyLink, exact: true }).click();
  await expect(share.getByText(shareStepsWords[locale].allSeen)).toBeVisible();
  return share.locator('[data-copy="link"]').inputValue();
}

async function addStep(page: Page, locale: Locale, title: string, isInternal: boolean): Promise<void> {
  const t = stepsWords[locale];
  const form = page.locator('.plan-add form').first();
  if (!(await form.isVisible())) await page.getByText(t.add, { exact: true }).click();
  await form.getByLabel(t.step, { exact: true }).fill(title);
  await form.locator('[name="date"]').fill('2027-03-01');
  if (isInternal) await form.getByLabel(t.internal).check();
  await form.getByRole('button', { name: t.addButton, exact: true }).click();
  await expect(planRow(page, title)).toBeVisible();
}

/** Fifteen steps of the template, four of them taken out, one added, and one that never leaves the browser. */
async function makePlan(page: Page, { locale, plan }: WalkCase): Promise<void> {
  const t = stepsWords[locale];
  await open(page, `${locale}/steps/`);
  await page.getByRole('button', { name: t.begin }).first().click();
  await expect(planRows(page)).toHaveCount(15);
  const target = page.getByLabel(t.target);
  await target.fill('2027-06-07');
  await target.press('Tab');
  for (let left = 14; left >= 11; left -= 1) {
    await planRows(page).last().getByRole('button', { name: t.remove }).click();
    await expect(planRows(page), 'drawn before the next is pressed').toHaveCount(left);
  }
  await addStep(page, locale, plan.added, false);
  await addStep(page, locale, plan.secret, true);
  await expect(planRows(page)).toHaveCount(13);
}

/** The plan goes to the rep, comes back changed, and is taken in. */
export async function sharePlan(buyer: Page, rep: Page, it: WalkCase): Promise<void> {
  const { locale, plan } = it;
  const [t, s] = [stepsWords[locale], shareStepsWords[locale]];
  await makePlan(buyer, it);
  await buyer.getByLabel(s.sender).fill(it.buyer);
  await buyer.getByLabel(s.sender).press('Tab');
  const link = await planLinkOf(buyer, locale);
  expect(link.length).toBeLessThanOrEqual(700);

  await open(rep, link);
  await expect(rep.locator('.plan-incoming li')).toHaveCount(12);
  await expect(rep.locator('body')).not.toContainText(plan.secret);
  expect(await rep.evaluate(() => localStorage.length), 'looking keeps nothing').toBe(0);
  await rep.getByRole('button', { name: s.book }).click();
  await expect(planRows(rep)).toHaveCount(12);
  await expect(rep.locator('.plan-incoming')).toHaveCount(0);
  await rep.getByRole('button', { name: t.moveLabel(plan.quote), exact: true }).click();
  await rep.getByLabel(t.newDay).fill('2027-02-24');
  await expect(rep.getByText(t.slips).first()).toBeVisible();
  await rep.getByRole('button', { name: t.allAfter }).click();
  await expect(planRow(rep, plan.quote)).toContainText(plan.day);
  await rep.getByRole('button', { name: t.editLabel(plan.demo), exact: true }).click();
  await planRow(rep, plan.demo).getByLabel(t.step, { exact: true }).fill(plan.longer);
  await rep.getByRole('button', { name: t.save, exact: true }).click();
  await expect(planRow(rep, plan.longer)).toBeVisible();
  await rep.getByLabel(s.sender).fill(it.rep);
  await rep.getByLabel(s.sender).press('Tab');
  const answered = await planLinkOf(rep, locale);

  await buyer.goto('about:blank');
  await open(buyer, answered);
  const incoming = buyer.locator('.plan-incoming');
  await expect(incoming.getByText(plan.longer)).toBeVisible();
  await incoming.getByRole('button', { name: s.takeLabel(plan.demo) }).click();
  await expect(planRow(buyer, plan.longer)).toBeVisible();
  await incoming.getByRole('button', { name: s.takeAll }).click();
  await expect(incoming).toHaveCount(0);
  await expect(planRow(buyer, plan.quote)).toContainText(plan.day);
  await expect(planRow(buyer, plan.secret)).toBeVisible();
  await expect(planRows(buyer)).toHaveCount(13);
  await picture(buyer, `${locale}-walk-3-plan`);

  const calendar = await savedBy(buyer, buyer.getByRole('button', { name: t.calendarAll }));
  const events = ICAL.Component.fromString(calendar.toString('utf8')).getAllSubcomponents('vevent');
  expect(events).toHaveLength(13);
  expect(events.map((event) => new ICAL.Event(event).summary)).toContain(plan.longer);

  const printed = await readPdf(await buyer.pdf({ format: 'A4' }));
  expect(printed.pages).toBeLessThanOrEqual(2);
  expect(printed.text).toContain(plain(plan.longer));
}
