import { test as plain } from '@playwright/test';
import { searchWords } from '../../src/features/search/words.ts';
import { keyWords } from '../../src/features/search/key-words.ts';
import { stateWords } from '../../src/kit/state-words.ts';
import { expect, open, test } from './support/fixtures.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { LOCALES } from './support/page-types.ts';

const ASKED = { ja: '稟議', en: 'single sign-on' } as const;

for (const locale of LOCALES) {
  const t = searchWords[locale];

  test(`the search page finds, and what is typed reaches no server (${locale})`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await open(page, `${locale}/search/`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pagefind|\/search\/.+json/.test(url))).toEqual([]);
    await page.getByRole('searchbox').fill(ASKED[locale]);
    await expect(page.locator('.hit').first()).toBeVisible();
    await expect(page.locator('.hit mark').first()).toBeVisible();
    await expect(page.locator('.search__status')).toHaveText(/^\d+/);
    expect(new URL(page.url()).hash).toContain('q=');
    expect(requests.map((url) => decodeURIComponent(url)).join('\n')).not.toContain(ASKED[locale]);
    await expectNoBarrier(page);
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue(ASKED[locale]);
    await expect(page.locator('.hit').first()).toBeVisible();
    await page.getByRole('searchbox').fill('qzxjvk');
    await expect(page.locator('sb-search')).toContainText(t.none('qzxjvk'));
    await expect(page.getByRole('link', { name: t.glossary }).last()).toBeVisible();
    await expectNoBarrier(page);
  });

  test(`Ctrl+K opens the box on every page; a question shows its state and takes a mark (${locale})`, async ({
    page,
  }) => {
    await open(page, `${locale}/assets/sla-sheet/`);
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog', { name: t.title });
    await expect(box.getByRole('searchbox')).toBeFocused();
    await box.getByRole('searchbox').fill(locale === 'ja' ? '弱点はどこか' : 'where is it weak');
    const hit = box.locator('.hit[data-kind="question"]').first();
    await expect(hit).toContainText(stateWords[locale].state.open);
    await expectNoBarrier(page);
    await hit.getByRole('button').click();
    await expect(hit).toContainText(stateWords[locale].state.answered);
    await box.getByRole('button', { name: t.undo, exact: true }).click();
    await expect(hit).toContainText(stateWords[locale].state.open);
    await box.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await expect(box.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/phases\/evaluation\/#weak-points/);
  });

  test(`"?" lists the keys, and single keys can be switched off (${locale})`, async ({ page }) => {
    const words = keyWords[locale];
    await open(page, `${locale}/questions/`);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: words.title });
    await expect(list).toContainText('Ctrl/⌘ + Z');
    await expect(list).not.toContainText('Alt');
    await expectNoBarrier(page);
    await list.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: t.title })).toBeVisible();
  });
}

test('a slash in a field is a slash, and kana on their way to a word are not looked for', async ({
  page,
}) => {
  await open(page, 'ja/search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

// The browser itself complains of the file that does not come.
plain('an index that does not come is told, and asked for anew', async ({ page, context }) => {
  await context.route('**/*.pf_index', (route) => route.abort());
  await open(page, 'en/search/');
  await page.getByRole('searchbox').fill('acceptance');
  await expect(page.locator('sb-search')).toContainText(searchWords.en.failed);
  await context.unroute('**/*.pf_index');
  await page.getByRole('button', { name: searchWords.en.retry }).click();
  await expect(page.locator('.hit').first()).toBeVisible();
});
