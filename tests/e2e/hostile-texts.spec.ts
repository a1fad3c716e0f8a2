import type { Locator, Page } from '@playwright/test';
import { compareWords } from '../../src/features/compare/words.ts';
import { cleanText } from '../../src/domain/link/label.ts';
import { ALARM, HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { seed } from './support/book-seed.ts';
import { expect, open, test as base } from './support/fixtures.ts';

/*
 * Every text field of the sales pages, with every class of attack. A breach of the security policy, an exception or an
 * alarm fails the test by the console; a text that became markup shows as an additional element.
 */
const test = base.extend<{ readonly armed: undefined }>({
  armed: [
    async ({ page }, use) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.addInitScript((name) => {
        Object.defineProperty(globalThis, name, { value: () => console.error('a text was run') });
      }, ALARM);
      await use(undefined);
      expect(dialogs).toEqual([]);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    },
    { auto: true },
  ],
});

const ID = 'abc0000000000000';
const WITH_PLAN = 'abc0000000000001';
const KEPT = HOSTILE_TEXTS.filter((text) => text !== '' && text.length <= 200);
/** The first part of the list, for the tests that type. */
const TYPED = HOSTILE_TEXTS.slice(0, 230);

/** The names of all elements inside, so that one more of any kind shows. */
const shapesOf = (rows: Locator) =>
  rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('*')].map(({ localName }) => localName).join(' ')),
  );

/** A step of the plan of both sides, with a text in every part that holds one. */
const stepOf = (value: string, at: number) => {
  const step = at.toString(16).padStart(8, '0');
  const parts = ['title', 'done-when', 'buyer', 'seller', 'due'].map((part) => ({ part, value }));
  return [{ part: 'present', value: '1' }, ...parts].map((part) => ({ k: 'step', step, ...part }));
};

/** Texts that do not stand there as they were typed. */
async function missingIn(rows: Locator): Promise<readonly string[]> {
  const shown = (await rows.allTextContents()).join('\n');
  return KEPT.filter((text) => !shown.includes(text));
}

/** A list begins with its first lines, and draws the others when they are asked for. */
async function showAll(page: Page, within: string, count: number, rows: Locator): Promise<void> {
  const more = page.locator(within).getByRole('button', { name: /^Show \d+/ });
  await expect(more).toBeVisible();
  while ((await rows.count()) < count) await more.click();
  await expect(rows).toHaveCount(count);
}

async function expectHarmlessLinks(page: Page): Promise<void> {
  const schemes = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('a')].map(({ protocol }) => protocol)),
  ]);
  expect(schemes.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))).toEqual([]);
}

test('no name of a prospect becomes markup in the book', async ({ page }) => {
  const bodies = [
    { k: 'set', field: 'side', value: 'sales' },
    { k: 'sent', asset: 'requirements-checklist' },
  ];
  await seed(
    page,
    KEPT.map((label, at) => ({
      id: (0xabc0000000000000n + BigInt(at)).toString(16),
      label,
      bodies: [...bodies, { k: 'set', field: 'label', value: label }],
    })),
  );
  await open(page, 'en/sales/');
  const rows = page.locator('.book-row');
  await showAll(page, 'sb-book', KEPT.length, rows);
  expect(new Set(await shapesOf(rows)).size).toBe(1);
  expect(new Set(await rows.locator('h3').allTextContents())).toEqual(new Set(KEPT));
  await expectHarmlessLinks(page);
  await page.getByRole('link', { name: 'Make a link' }).first().click();
  await expect(page.locator('#share-prospect option')).toHaveCount(KEPT.length + 1);
});

test('no reason, name or step becomes markup on the page of a prospect', async ({ page }) => {
  const bodies = [
    { k: 'set', field: 'side', value: 'sales' },
    ...KEPT.map((text) => ({ k: 'told', asset: 'sla-sheet', via: 'call', why: text, by: text })),
  ];
  const steps = [{ k: 'set', field: 'side', value: 'sales' }, ...KEPT.flatMap(stepOf)];
  await seed(page, [
    { id: ID, label: 'Aoba', bodies },
    { id: WITH_PLAN, label: 'Aoba', bodies: steps },
  ]);
  await open(page, `en/sales/prospect/#${ID}`);
  const entries = page.locator('.timeline__entry');
  await showAll(page, 'sb-prospect', KEPT.length, entries);
  expect(new Set(await shapesOf(entries)).size).toBe(1);
  const shown = (await entries.locator('.timeline__text').allTextContents()).join('\n');
  expect(KEPT.filter((text) => !shown.includes(text))).toEqual([]);
  await expectHarmlessLinks(page);

  await page.goto('about:blank');
  await open(page, `en/sales/prospect/#${WITH_PLAN}`);
  const agreed = page.locator('.steps__one');
  await expect(agreed).toHaveCount(KEPT.length);
  expect(new Set(await shapesOf(agreed)).size).toBe(1);
  await expectHarmlessLinks(page);

  // The same steps on the page of the plan, with who answers for them and when they count as done.
  await open(page, `en/steps/#${WITH_PLAN}`);
  const rows = page.locator('.plan-step');
  await expect(rows).toHaveCount(KEPT.length);
  expect(new Set(await shapesOf(rows)).size).toBe(1);
  expect(await missingIn(rows)).toEqual([]);
  await expectHarmlessLinks(page);
});

test('nothing in the answer book becomes markup in the list, the comparison and the papers', async ({
  page,
}) => {
  const bodies = [
    { k: 'set', field: 'label', value: KEPT[0] },
    { k: 'option', option: 'o1', name: 'Aoba', state: 'in' },
    ...KEPT.slice(0, 60).map((name, at) => ({
      k: 'option',
      option: `x${at}`,
      name,
      state: 'out',
      why: name,
    })),
    ...KEPT.map((text, at) => ({
      k: 'requirement',
      requirement: `r${at}`,
      text,
      need: 'must',
      weight: 3,
      passMark: text,
    })),
    ...KEPT.map((text, at) => ({
      k: 'answer',
      requirement: `r${at}`,
      option: 'o1',
      fit: 'standard',
      proof: 'written',
      text,
      source: text,
      by: text,
      over: [],
    })),
    ...KEPT.map((text, at) => ({ k: 'answer', question: `q${at}`, text, source: text, by: text, over: [] })),
  ];
  await seed(page, [{ id: ID, label: '', bodies }]);
  await page.evaluate((id) => localStorage.setItem('shirube:/:active', id), ID);

  await open(page, 'en/journey/#answers');
  const answers = page.locator('.answer-list__question');
  await showAll(page, 'sb-answer-list', KEPT.length, answers);
  expect(new Set(await shapesOf(answers)).size).toBe(1);
  expect(await missingIn(answers)).toEqual([]);

  await open(page, 'en/compare/');
  const requirements = page.locator('section[aria-labelledby="requirements"] .compare-row');
  await expect(requirements).toHaveCount(KEPT.length);
  expect(new Set(await shapesOf(requirements)).size).toBe(1);
  expect(await missingIn(requirements)).toEqual([]);
  const cells = page.locator('.compare-table tbody tr');
  expect(new Set(await shapesOf(cells)).size).toBe(1);
  expect(await missingIn(cells)).toEqual([]);
  const options = page.locator('section[aria-labelledby="options"] .compare-row');
  expect(new Set(await shapesOf(options.filter({ hasText: compareWords.en.optionStates.out }))).size).toBe(1);
  await expectHarmlessLinks(page);

  await open(page, 'en/papers/request-for-proposal/');
  const lines = page.locator('.paper__body .paper__sheet tbody tr');
  await expect(lines).not.toHaveCount(0);
  expect(await missingIn(page.locator('.paper__body .paper__sheet'))).toEqual([]);
  await expectHarmlessLinks(page);
});

test('nothing typed into the composer becomes markup in the link, the lists and the preview', async ({
  page,
}) => {
  await open(page, 'en/sales/share/');
  await page.locator('[data-option="withLabel"]').check();
  await page.locator('[data-option="withSender"]').check();
  await page.getByText('Pages elsewhere', { exact: true }).click();
  const address = page.locator('[data-set="link:0/address"]');
  await address.fill('https://docs.example.com/q');
  const title = page.locator('[data-set="link:0/title"]');
  const fields = ['#share-label', '#share-sender', '#share-note'];
  for (const field of fields) await page.locator(field).fill('a');
  const preview = page.locator('sb-share-panel blockquote');
  await expect(preview).toHaveText('a');
  // All in one call: a round trip for each text would take longer than the texts.
  const changed = await page.evaluate(
    async ([selectors, texts]) => {
      const shape = () =>
        [...document.querySelectorAll('sb-share-panel *')].map(({ localName }) => localName).join(' ');
      const plain = shape();
      const found: string[] = [];
      for (const text of texts) {
        for (const selector of selectors) {
          const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
          if (!field) throw new Error(`no field ${selector}`);
          field.value = `a${text}`;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (shape() !== plain) found.push(text);
      }
      return found;
    },
    [fields, TYPED] as const,
  );
  expect(changed).toEqual([]);
  await expect(preview).toHaveText(cleanText(`a${TYPED.at(-1) ?? ''}`, 280));
  await expectHarmlessLinks(page);
  // A long note and a long title together do not fit into a link.
  await page.locator('#share-note').fill('a');
  const titles = await title.evaluate(async (field, texts) => {
    const shape = () =>
      [...document.querySelectorAll('sb-share-panel *')].map(({ localName }) => localName).join(' ');
    const shapes = new Set<string>();
    for (const text of texts) {
      if (field instanceof HTMLInputElement) field.value = `a${text}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
      shapes.add(shape());
    }
    return [shapes.size, document.querySelectorAll('.plan-view__links a').length];
  }, TYPED);
  expect(titles).toEqual([1, 1]);
  const links = await address.evaluate(async (field, texts) => {
    const found: string[] = [];
    for (const text of texts) {
      if (field instanceof HTMLInputElement) field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const link of document.querySelectorAll('.plan-view__links a'))
        found.push(link.getAttribute('href') ?? '');
    }
    return [...new Set(found)];
  }, TYPED);
  expect(links.filter((link) => !/^https:\/\/[a-z0-9.-]+\.[a-z][a-z0-9-]+(?:[/:?#]|$)/.test(link))).toEqual(
    [],
  );
});

/** How many elements the page has once it no longer grows by itself: parts are drawn as their scripts and names come. */
async function grown(page: Page): Promise<number> {
  let last = -1;
  const isGrown = async () => {
    const now = await page.locator('main *').count();
    const same = now === last;
    last = now;
    return same;
  };
  await expect.poll(isGrown, { intervals: [500] }).toBe(true);
  return last;
}

test('hostile text pasted as a link or a receipt is rejected with a message', async ({ page }) => {
  for (const [address, box] of [
    ['en/sales/', 'sb-receipt-inbox'],
    ['en/p/', 'sb-plan'],
  ] as const) {
    await open(page, address);
    const parts = page.locator(box);
    const before = await grown(page);
    const some = TYPED.filter((_, at) => at % 5 === 0);
    for (const text of [...some, TYPED.join('\n'), 'g1.'.repeat(20_000), '%25'.repeat(25_000)]) {
      await parts.locator('textarea').fill(text);
      await parts.locator('.paste-box button').click();
    }
    await expect(parts.locator('[role="status"], [role="alert"]').first()).not.toBeEmpty();
    expect((await page.locator('main *').count()) - before).toBeLessThan(5);
  }
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
