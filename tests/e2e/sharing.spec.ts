import { bookWords } from '../../src/features/book/words.ts';
import { colleagueWords } from '../../src/features/colleague/words.ts';
import { kitsWords } from '../../src/features/share/kits-words.ts';
import { handoverWords } from '../../src/kit/handover-words.ts';
import { shareWords } from '../../src/features/share/words.ts';
import { planWords } from '../../src/kit/plan-words.ts';
import { expectNoBarrier, expectNoSidewaysScroll, focused, openDetails } from './support/barriers.ts';
import { open } from './support/fixtures.ts';
import { expect, test } from './support/people.ts';
import { LABEL } from './support/plan-links.ts';
import { copiedText } from './support/sales-walk.ts';

for (const locale of ['en', 'ja'] as const) {
  test(`composing, opening and answering have no barrier with every panel open, down to 320 px (${locale})`, async ({
    newPerson,
  }) => {
    const rep = await (await newPerson()).newPage();
    await open(rep, `${locale}/sales/share/`);
    await rep.locator('#share-label').fill(LABEL);
    await rep.locator('[data-option="withLabel"]').check();
    await rep.locator('#share-note').fill('A'.repeat(280));
    await rep.getByRole('button', { name: handoverWords[locale].copyLink }).click();
    const link = await copiedText(rep);
    await openDetails(rep);
    await expect(rep.locator('.handover__code')).toBeVisible();
    await expectNoBarrier(rep);
    await expectNoSidewaysScroll(rep, [320, 390]);

    const buyer = await (await newPerson()).newPage();
    await buyer.goto(link);
    await expect(buyer.locator('.plan-view')).toBeVisible();
    await openDetails(buyer);
    await expectNoBarrier(buyer);
    await expectNoSidewaysScroll(buyer, [320, 390]);
    await buyer.getByRole('button', { name: planWords[locale].keep }).click();
    await expectNoBarrier(buyer);
    await open(buyer, `${locale}/journey/#group`);
    await openDetails(buyer);
    await buyer.locator('sb-role-pack select').selectOption('security');
    await expectNoBarrier(buyer);
    await expectNoSidewaysScroll(buyer, [320, 390]);
  });
}

test('a link is composed and copied by keyboard alone, and the focus is never lost', async ({
  newPerson,
}) => {
  const page = await (await newPerson()).newPage();
  await open(page, 'en/sales/share/?asset=security-pack&phase=evaluation');
  await expect(page.locator('.kit__asset')).toHaveCount(1);
  await expect(page.locator('#share-phase')).toHaveValue('evaluation');
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.getAttribute('aria-label') ?? ''} ${at?.id ?? ''} ${at?.textContent.trim() ?? ''}`;
      });
      if (text.includes(name)) return;
    }
    throw new Error(`Tab never reaches ${name}`);
  };
  await tabTo('share-label');
  await page.keyboard.type(LABEL);
  await tabTo('Take out');
  await page.keyboard.press('Enter');
  await expect(page.locator('.kit__asset')).toHaveCount(0);
  expect(await focused(page)).not.toBe('body');
  await page.getByRole('button', { name: 'Propose again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.kit__asset').first()).toBeVisible();
  expect(await focused(page)).not.toBe('body');
  await tabTo('share-note');
  await page.keyboard.type('See you on Tuesday.');
  await tabTo('Copy the link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  expect(await copiedText(page)).toContain('/en/p/#g1.');
});

for (const locale of ['en', 'ja'] as const) {
  test(`where the browser cannot copy, nothing is logged as sent until the rep says so (${locale})`, async ({
    newPerson,
  }) => {
    const context = await newPerson();
    await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const page = await context.newPage();
    const [t, { isLogged }] = [handoverWords[locale], shareWords[locale]];
    await open(page, `${locale}/sales/share/`);
    const panel = page.locator('sb-share-panel');
    await panel.getByRole('button', { name: t.copyLink }).click();
    await expect(panel.getByRole('status')).toContainText(t.copyFailed);
    await expect(panel).not.toContainText(isLogged);
    await expectNoBarrier(page);
    await expectNoSidewaysScroll(page, [320, 390]);
    await panel.getByRole('group', { name: t.ask }).getByRole('button', { name: t.yes }).click();
    await expect(panel).toContainText(isLogged);
    expect(await focused(page)).not.toBe('body');
  });
}

test('a kit is used, reordered by keyboard and saved, and one prospect is handed over by link', async ({
  newPerson,
}) => {
  const [kits, colleague, book] = [kitsWords.en, colleagueWords.en, bookWords.en];
  const page = await (await newPerson()).newPage();
  await open(page, 'en/sales/share/');
  const part = page.locator('sb-share-kits');
  await part.getByText(kits.begin).click();
  await part
    .getByRole('button', { name: /^Use the kit/ })
    .first()
    .click();
  const titles = await page.locator('.kit__title a').allTextContents();
  await page.locator('.kit__mover').nth(1).focus();
  await page.keyboard.press('Enter');
  const moved = [titles[1], titles[0], ...titles.slice(2)];
  await expect(page.locator('.kit__title a')).toHaveText(moved.map(String));
  await expect(page.locator('.kit__mover').nth(3)).toBeFocused();
  await part.getByText(kits.save, { exact: true }).click();
  await part.getByLabel(kits.name).fill('Mine');
  await page.keyboard.press('Enter');
  await expect(part.getByRole('button', { name: kits.useLabel('Mine') })).toBeVisible();
  await expectNoBarrier(page);
  await expectNoSidewaysScroll(page, [320, 390]);

  await open(page, 'en/sales/');
  await page.getByText(book.addSummary).click();
  await page.getByLabel(book.addLabel, { exact: true }).fill('Aoba');
  await page.keyboard.press('Enter');
  await page.locator('.book-row').getByRole('link', { name: 'Aoba', exact: true }).click();
  const give = page.locator('sb-hand-over');
  await give.locator('summary').click();
  await give.getByRole('button', { name: colleague.give.copy }).click();
  await expect(give).toContainText(colleague.give.copied);
  await expectNoSidewaysScroll(page, [320, 390]);
  const link = await copiedText(page);

  const other = await (await newPerson()).newPage();
  await other.goto(link);
  await expect(other.locator('sb-take-over')).toContainText('“Aoba”');
  await expectNoBarrier(other);
  await expectNoSidewaysScroll(other, [320, 390]);
  await other.locator('sb-take-over .button--main').click();
  await other.getByRole('link', { name: colleague.take.show }).click();
  await expect(other.locator('.prospect__head h2')).toHaveText('Aoba');
});
