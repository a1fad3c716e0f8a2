import type { Locator } from '@playwright/test';
import { expectNoBarrier, expectNoSidewaysScroll } from './support/barriers.ts';
import { expect, open, test } from './support/fixtures.ts';
import { LOCALES } from './support/page-types.ts';

const WORDS = {
  en: {
    here: 'We are here',
    isHere: 'We are here.',
    contents: 'Contents',
    show: 'Show',
    elsewhere: 'Your purchase is in “Evaluation”',
  },
  ja: {
    here: '今ここにいます',
    isHere: 'わたしの購買は、今ここにあります。',
    contents: '目次',
    show: '表示',
    elsewhere: 'わたしの購買は、今「評価」にあります',
  },
} as const;

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`${locale}: on a phone the first screen says where we stand, and one press moves the purchase here and back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${locale}/phases/evaluation/`);
    const here = page.locator('sb-guide-stand').getByRole('button', { name: words.here });
    await expect(here).toBeInViewport();
    await expect(page.locator('.guide-stand__count')).toHaveText(/20/);
    await here.click();
    await expect(page.locator('sb-guide-stand p')).toHaveText(words.isHere);
    // The bar comes with the first thing that can be undone, and its keys with it.
    await expect(page.locator('.undo-bar__undo')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(here).toBeVisible();
  });

  test(`${locale}: from the end of a guide the strip leads back, and its contents close behind the reader`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${locale}/phases/evaluation/#resources`);
    const contents = page.locator('.guide-strip summary', { hasText: words.contents });
    await expect(contents).toBeInViewport();
    await contents.click();
    await page.locator('.guide-strip a[href="#questions"]').click();
    await expect(page.locator('#questions')).toBeInViewport();
    await expect(page.locator('.guide-strip nav')).toBeHidden();
  });

  test(`${locale}: the suggestion of a guide is for its own buying phase; its rules load when it is unfolded`, async ({
    page,
  }) => {
    await open(page, `${locale}/phases/evaluation/`);
    await page.locator('sb-guide-stand').getByRole('button', { name: words.here }).click();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const isLoaded = () => scripts.some((address) => address.includes('sb-next-asset'));
    await open(page, `${locale}/phases/commitment/`);
    await expect(page.locator('sb-question-word').first()).not.toBeEmpty();
    expect(isLoaded()).toBe(false);
    await page.locator('.next-asset > summary').click();
    await expect(page.locator('sb-next-asset')).toContainText(words.elsewhere);
    expect(isLoaded()).toBe(true);
  });

  test(`${locale}: short answers only shows every answer in one sentence; paper shows everything`, async ({
    page,
  }) => {
    await open(page, `${locale}/phases/evaluation/`);
    await page.locator('.guide-filter > summary').click();
    await page.getByRole('combobox', { name: words.show }).selectOption('short');
    await expect(page.locator('.short-answer:visible')).toHaveCount(20);
    await expect(page.locator('.facet:visible')).toHaveCount(0);
    await page.getByRole('combobox', { name: words.show }).selectOption('');
    await expect(page.locator('.short-answer:visible')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.short-answer:visible')).toHaveCount(20);
    await expect(page.locator('.guide__contents a:visible').first()).toBeVisible();
  });
}

/** The lines in which a text stands. */
function linesOf(element: Locator): Promise<string[]> {
  return element.evaluate((heading) => {
    const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found = new Map<number, string>();
    for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
      for (const [at, sign] of [...(text.textContent ?? '')].entries()) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        found.set(top, (found.get(top) ?? '') + sign);
      }
    }
    return [...found.values()].map((line) => line.trim()).filter((line) => line !== '');
  });
}

test('the Japanese name of a buying phase on a phone never ends a line within a word', async ({ page }) => {
  for (const [address, place] of [
    ['ja/phases/solution-development/', 'h1'],
    ['ja/phases/', '[data-phase=solution-development] .route-map__name'],
  ] as const) {
    await open(page, address);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const lines = await linesOf(page.locator(place));
      const whole = lines.length === 1 ? ['ソリューション開発'] : ['ソリューション', '開発'];
      expect(lines, `${address} at ${width}`).toEqual(whole);
    }
  }
});

test('a guide with everything unfolded has no barrier, and fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'ja/phases/evaluation/');
  for (const summary of ['.next-asset > summary', '.exit-criteria > summary', '.guide-filter > summary'])
    await page.locator(summary).click();
  await expect(page.locator('.next-asset__list')).toBeVisible();
  await expect(page.locator('[data-count]')).toHaveText(/20/);
  await page.locator('.question-section summary').first().click();
  await expectNoBarrier(page);
  await expectNoSidewaysScroll(page, [320, 1280]);
});

test('a printed guide takes no more than twenty pages of A4', async ({ page }) => {
  for (const locale of LOCALES) {
    await open(page, `${locale}/phases/solution-development/`);
    const file = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(file.match(/\/Type\s*\/Page[^s]/g)?.length, locale).toBeLessThanOrEqual(20);
  }
});
