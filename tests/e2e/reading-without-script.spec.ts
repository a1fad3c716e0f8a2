import { expect } from './support/fixtures.ts';
import { LOCALES, PAGE_TYPES, PAGES } from './support/page-types.ts';
import { test } from './support/visitor.ts';

test.use({ runsScripts: false });

for (const [name, address] of PAGES) {
  test(`${name} shows its heading and its text, and no control that cannot work`, async ({ visit: page }) => {
    await page.goto(address);
    await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft((await page.getByRole('main').innerText()).length).toBeGreaterThan(20);
    // A choice that a style sheet follows works without script; a test of its own holds that it does.
    const controls = page.locator(
      'button:enabled:visible, input:enabled:visible:not([data-works-by-style]), select:enabled:visible',
    );
    const dead = await controls.evaluateAll((found) =>
      found.map((control) => `${control.localName} ${control.id} ${control.textContent}`),
    );
    expect.soft(dead).toEqual([]);
  });
}

for (const locale of LOCALES) {
  test(`${locale}: a guide reads from top to bottom, every question has its anchor and an asset that answers it`, async ({
    visit: page,
  }) => {
    await page.goto(`${locale}/${PAGE_TYPES['phase guide']}`);
    const questions = page.getByRole('main').locator('.question-section');
    expect(await questions.count()).toBeGreaterThan(10);
    for (const question of await questions.all()) {
      await expect(question.locator('details > [id]')).toHaveAttribute('id', /^[a-z-]+$/);
      await question.getByRole('heading', { level: 3 }).click();
      await expect(question.locator('a[href*="/assets/"]').first()).toBeVisible();
    }
  });

  test(`${locale}: a link to a question of a guide opens its row`, async ({ visit: page }) => {
    // From another page, because the test before left this one with open rows.
    await page.goto(`${locale}/questions/`);
    await page.goto(`${locale}/${PAGE_TYPES['phase guide']}#total-cost`);
    const row = page.locator('.question-section[data-question="total-cost"]');
    await expect(row.locator('.short-answer')).toBeInViewport();
    await expect(page.locator('.question-section details[open]')).toHaveCount(1);
  });

  test(`${locale}: from home through a guide to an asset and to the other language, by links alone`, async ({
    visit: page,
  }) => {
    await page.goto(`${locale}/`);
    const main = page.getByRole('main');
    await main.locator(`a[href$="/${locale}/phases/evaluation/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/phases/evaluation/$`));
    await main.locator('.question-section summary').first().click();
    await main.locator(`.question-section a[href*="/${locale}/assets/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/assets/[a-z-]+/$`));
    const other = locale === 'ja' ? 'en' : 'ja';
    await page.locator(`header a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/assets/[a-z-]+/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });
}

for (const locale of LOCALES) {
  test(`${locale}: the security questions are shown for us or as they are sent, by style alone`, async ({
    visit: page,
  }) => {
    await page.goto(`${locale}/security-kit/`);
    const main = page.getByRole('main');
    const forUs = (await main.innerText()).length;
    await page.locator('input[data-works-by-style]').last().check();
    expect((await main.innerText()).length).toBeLessThan(forUs);
  });
}

test('the chooser leads to both languages', async ({ visit: page }) => {
  await page.goto('./');
  for (const locale of LOCALES)
    await expect(page.locator(`a[hreflang="${locale}"], a[lang="${locale}"]`).first()).toBeVisible();
});
