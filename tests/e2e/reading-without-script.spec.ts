import { expect, test } from './support/fixtures.ts';
import { LOCALES, PAGE_TYPES, PAGES } from './support/page-types.ts';

test.use({ javaScriptEnabled: false });

for (const [name, address] of PAGES) {
  test(`${name} shows its heading and its text`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(20);
  });
}

for (const locale of LOCALES) {
  test(`${locale}: a guide reads from top to bottom, every question has its anchor and an asset that answers it`, async ({
    page,
  }) => {
    await page.goto(`${locale}/${PAGE_TYPES['phase guide']}`);
    const questions = page.getByRole('main').locator('.question-section');
    expect(await questions.count()).toBeGreaterThan(10);
    for (const question of await questions.all()) {
      await expect(question.getByRole('heading', { level: 3 })).toHaveAttribute('id', /^[a-z-]+$/);
      await expect(question.locator('a[href*="/assets/"]').first()).toBeVisible();
    }
  });

  test(`${locale}: from home through a guide to an asset and to the other language, by links alone`, async ({
    page,
  }) => {
    await page.goto(`${locale}/`);
    const main = page.getByRole('main');
    await main.locator(`a[href$="/${locale}/phases/evaluation/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/phases/evaluation/$`));
    await main.locator(`.question-section a[href*="/${locale}/assets/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/assets/[a-z-]+/$`));
    const other = locale === 'ja' ? 'en' : 'ja';
    await page.locator(`header a[hreflang="${other}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/assets/[a-z-]+/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });

  test(`${locale}: no control stands there that cannot work`, async ({ page }) => {
    for (const address of Object.values(PAGE_TYPES)) {
      await page.goto(`${locale}/${address}`);
      const dead = page.locator('button:enabled:visible, input:enabled:visible, select:enabled:visible');
      expect(
        await dead.evaluateAll((controls) =>
          controls.map((control) => `${control.localName} ${control.id} ${control.textContent}`),
        ),
        address,
      ).toEqual([]);
    }
  });
}

test('the chooser leads to both languages', async ({ page }) => {
  await page.goto('./');
  for (const locale of LOCALES)
    await expect(page.locator(`a[hreflang="${locale}"], a[lang="${locale}"]`).first()).toBeVisible();
});
