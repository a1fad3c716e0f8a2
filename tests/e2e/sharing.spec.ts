import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './support/people.ts';
import { LABEL } from './support/plan-links.ts';
import { RecordingServer } from './support/recording-server.ts';

const NOTE = 'Before our call, the first two are enough.';
const WORDS = {
  en: {
    copy: 'Copy the link',
    keep: 'Keep this on my device',
    answered: 'Mark as answered',
    take: 'Take it in',
    taken: /^2 marks were taken in/,
    read: 'I have read it',
    sendReceipt: 'Send a receipt',
  },
  ja: {
    copy: 'リンクをコピー',
    keep: 'この端末に残す',
    answered: '回答済みにする',
    take: '取り込む',
    taken: /^2件の印を取り込みました/,
    read: '既読にする',
    sendReceipt: '受領のお知らせを送る',
  },
} as const;
type Locale = keyof typeof WORDS;

/** The rep makes a link for somebody new; gives what the button copied. */
async function sendLink(page: Page, locale: Locale, base = ''): Promise<string> {
  await page.goto(`${base}${locale}/sales/share/`);
  await page.locator('#share-label').fill(LABEL);
  await page.locator('[data-option="withLabel"]').check();
  await page.locator('#share-note').fill(NOTE);
  await page.getByRole('button', { name: WORDS[locale].copy }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The buyer reads the first asset of the plan, answers a question, and copies a receipt. */
async function answer(page: Page, locale: Locale): Promise<string> {
  const t = WORDS[locale];
  await page.locator('.plan-view__asset a').first().click();
  await page.locator('sb-asset-state').getByRole('button', { name: t.read }).click();
  await page.locator('sb-question-state').getByRole('button', { name: t.answered }).first().click();
  await page.goBack();
  await page.getByRole('link', { name: t.sendReceipt }).click();
  await page.locator('#receipt > summary').click();
  const receipt = page.locator('sb-receipt');
  await expect(receipt.locator('dd')).toHaveCount(2);
  await receipt.getByRole('button', { name: t.copy }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function takeIn(page: Page, locale: Locale, receipt: string): Promise<void> {
  await page.goto(receipt);
  await page.getByRole('button', { name: WORDS[locale].take }).click();
  await expect(page.locator('.plan__said')).toHaveText(WORDS[locale].taken);
}

function keptKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':e:')));
}

function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
}

function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body);
}

async function expectNoBarrier(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
    const { violations } = await axe.analyze();
    const told = violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]);
    expect(told, colorScheme).toEqual([]);
  }
}

for (const locale of ['en', 'ja'] as const) {
  test(`a link goes from the rep through a mail gateway to a phone, and a receipt comes back (${locale})`, async ({
    newPerson,
  }) => {
    const rep = await (await newPerson()).newPage();
    const link = await sendLink(rep, locale);
    expect(link).toMatch(new RegExp(`/${locale}/p/#g1\\.[\\w-]+x$`));

    const phone = await (await newPerson(PHONE)).newPage();
    await phone.goto(link.replace('#', '%23'));
    await expect(phone).toHaveURL(link);
    await expect(phone.locator('.facts')).toContainText(LABEL);
    await expect(phone.locator('.plan-view__note')).toContainText(NOTE);
    expect(await keptKeys(phone)).toEqual([]);

    await phone.getByRole('button', { name: WORDS[locale].keep }).click();
    await expect(phone).toHaveURL(new RegExp(`/${locale}/p/#p\\.[0-9a-f]{8}$`));
    expect(await phone.title()).not.toContain(LABEL);
    await phone.reload();
    await expect(phone.locator('.facts')).toContainText(LABEL);

    const receipt = await answer(phone, locale);
    await takeIn(rep, locale, receipt);
    expect((await keptKeys(rep)).length).toBeGreaterThan(10);
  });

  test(`open panels have no barrier that axe finds (${locale})`, async ({ newPerson }) => {
    const page = await (await newPerson()).newPage();
    const link = await sendLink(page, locale);
    await openDetails(page);
    await expectNoBarrier(page);
    const buyer = await (await newPerson()).newPage();
    await buyer.goto(link);
    await expect(buyer.locator('.plan-view')).toBeVisible();
    await expectNoBarrier(buyer);
    await buyer.getByRole('button', { name: WORDS[locale].keep }).click();
    await expectNoBarrier(buyer);
    await buyer.goto(`${locale}/journey/#group`);
    await buyer.locator('#group').scrollIntoViewIfNeeded();
    await openDetails(buyer);
    await buyer.locator('sb-role-pack select').selectOption('security');
    await expectNoBarrier(buyer);
  });
}

test('no request of the whole walk carries anything of the plan', async ({ newPerson, baseURL }) => {
  const host = new RecordingServer(baseURL ?? '');
  const base = await host.start();
  try {
    const rep = await (await newPerson()).newPage();
    const link = await sendLink(rep, 'en', base);
    await rep.locator('.handover__qr > summary').click();
    await expect(rep.locator('.handover__code')).toBeVisible();
    const phone = await (await newPerson(PHONE)).newPage();
    await phone.goto(link);
    await phone.getByRole('button', { name: WORDS.en.keep }).click();
    const receipt = await answer(phone, 'en');
    await takeIn(rep, 'en', receipt);

    const planId = (await keptKeys(rep))[0]?.split(':')[3] ?? '';
    expect(planId).toMatch(/^[0-9a-f]{16}$/);
    const secrets = [
      link.split('#')[1],
      receipt.split('#')[1],
      planId,
      planId.slice(0, 8),
      LABEL,
      'Before our call',
    ];
    expect(host.records.length).toBeGreaterThan(20);
    for (const secret of secrets) {
      const spellings = [secret ?? '', encodeURIComponent(secret ?? '')];
      const telling = host.records.filter((record) => spellings.some((text) => record.includes(text)));
      expect(telling).toEqual([]);
    }
    expect(host.records.filter((record) => /^referer/im.test(record))).toEqual([]);
  } finally {
    await host.stop();
  }
});

test('a link can be composed by keyboard, and the focus is never lost', async ({ page }) => {
  await page.goto('en/sales/share/?asset=security-pack&phase=evaluation');
  await expect(page.locator('.kit__asset')).toHaveCount(1);
  await expect(page.locator('#share-phase')).toHaveValue('evaluation');
  await page.getByRole('button', { name: 'Take out' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.kit__asset')).toHaveCount(0);
  expect(await hasFocus(page)).toBe(true);
  await page.getByRole('button', { name: 'Propose again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.kit__asset').first()).toBeVisible();
  expect(await hasFocus(page)).toBe(true);
});
