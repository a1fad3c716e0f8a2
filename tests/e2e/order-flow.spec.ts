import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';
import { LOCALES } from './support/page-types.ts';

const LESSON = 'learn/order-flow/';
const STEPS = [
  'lead-assignment',
  'opportunity-creation',
  'quote-configuration',
  'contracting',
  'order-submission',
  'order-fulfillment',
  'service-activation',
  'billing',
];
const WORDS = {
  en: {
    region: 'Steps to put in order',
    check: 'Check my order',
    shuffle: 'Shuffle and try again',
    up: 'Move up: ',
    moved: /^“.+” is now at place \d of 8\.$/,
    partly: /^\d of 8 steps are in the right place\./,
    solved: 'All steps are in the right place, after 2 checks.',
    forbidden: /\bquot(e|es|ed|ation)\b|negotiat/i,
  },
  ja: {
    region: '並べ替える項目',
    check: '順番を確かめる',
    shuffle: '混ぜてもう一度',
    up: '上へ：',
    moved: /^「.+」を8番中\d番目に動かしました。$/,
    partly: /^8個のうち\d個が正しい位置にあります。/,
    solved: '2回目の確認で、すべて正しい位置に並びました。',
    forbidden: /(?<!概算)見積(?!もり)|交渉/,
  },
} as const;

const exercise = (page: Page) => page.locator('sb-put-in-order:visible');
const orderOf = (part: Locator) =>
  part.locator('[data-step]').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));
const chooseConsumer = (page: Page) => page.locator('input[name="segment"][value="b2c"]').check();

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`${locale}: the exercise is solved by keyboard alone, and a screen reader hears each step`, async ({
    page,
  }) => {
    await open(page, `${locale}/${LESSON}`);
    const part = exercise(page);
    const status = part.getByRole('status').first();
    await expect(part.getByRole('list', { name: words.region })).toMatchAriaSnapshot(`
      - list "${words.region}":
        - listitem:
          - paragraph
          - 'button /${words.up}.+/'
          - button
    `);
    const heard: string[] = [];
    const listen = async () => heard.push((await status.textContent()) ?? '');

    await tabTo(page, part.getByRole('button', { name: words.check }));
    await page.keyboard.press('Enter');
    await listen();
    expect(heard.at(-1)).toMatch(words.partly);

    // Bring each step up to its place, by its own button alone.
    for (const [place, id] of STEPS.entries()) {
      const item = part.locator(`[data-step="${id}"]`);
      const name = (await item.getAttribute('data-name')) ?? '';
      const up = part.getByRole('button', { name: `${words.up}${name}`, exact: true });
      await up.focus();
      for (let turn = 0; (await orderOf(part)).indexOf(id) > place && turn < 8; turn++) {
        await page.keyboard.press(turn % 2 === 0 ? 'Enter' : 'Alt+ArrowUp');
        await expect(up).toBeFocused();
        await listen();
        expect(heard.at(-1)).not.toBe('');
      }
    }
    expect(await orderOf(part)).toEqual(STEPS);
    await tabTo(page, part.getByRole('button', { name: words.check }));
    await page.keyboard.press('Space');
    await listen();
    expect(heard.at(-1)).toBe(words.solved);
    expect(new Set(heard).size).toBeGreaterThan(5);
    await expect(status).toHaveAttribute('role', 'status');

    await tabTo(page, part.getByRole('button', { name: words.shuffle }));
    await page.keyboard.press('Enter');
    const mixed = await orderOf(part);
    expect(mixed).not.toEqual(STEPS);
    expect([...mixed].sort()).toEqual([...STEPS].sort());

    await open(page, `${locale}/${LESSON}`);
    await expect(part.locator('[data-kept]')).toBeVisible();
  });

  test(`${locale}: a purchase by a consumer shows no quote and no negotiation`, async ({ page }) => {
    await open(page, `${locale}/${LESSON}`);
    await chooseConsumer(page);
    // The table that compares both kinds of sale mentions both.
    const sections = () =>
      page
        .getByRole('main')
        .locator('.section:visible')
        .filter({ hasNot: page.locator('#compare') });
    // The tracking of an order depends on the purchase, which is not yet one by a consumer.
    const ofLesson = sections().filter({ hasNot: page.locator('#tracking') });
    for (const text of await ofLesson.allInnerTexts()) expect(text).not.toMatch(words.forbidden);

    await open(page, `${locale}/journey/`);
    await open(page, `${locale}/journey/#settings`);
    await page
      .locator('sb-journey-settings')
      .getByRole('combobox')
      .locator('option[value="b2c"]')
      .first()
      .evaluate((option) => {
        const select = option.closest('select');
        if (!select) throw new Error('no choice of who buys');
        select.value = 'b2c';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await page.locator('.views-nav a').first().click();
    for (const part of [
      'sb-order-tracking',
      'sb-next-asset',
      'sb-reading-plan',
      'sb-journey-coverage',
      'sb-route-map',
    ]) {
      await expect(page.locator(part).first()).not.toHaveText(words.forbidden, { useInnerText: true });
    }
    await open(page, `${locale}/${LESSON}`);
    await expect(page.locator('input[name="segment"][value="b2c"]')).toBeChecked();
    for (const text of await sections().allInnerTexts()) expect(text).not.toMatch(words.forbidden);
  });

  test(`${locale}: without a script both kinds of sale read from top to bottom, with the solution`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await page.goto(`${locale}/${LESSON}`);
    const main = page.getByRole('main');
    await expect(main.locator('.order-step:visible')).toHaveCount(13);
    await expect(main.locator('.object-panel:visible')).toHaveCount(10);
    await expect(main.locator('.only-without-script:visible')).toHaveCount(2);
    await expect(main.locator('.quiz__because:visible')).toHaveCount(6);
    await page.close();
  });
}

test('the panels of the object explorer open by keyboard and are remembered', async ({ page }) => {
  await open(page, `en/${LESSON}`);
  const explorer = page.locator('sb-object-explorer:visible');
  await explorer.getByRole('button', { name: 'Lead' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(explorer.getByRole('button', { name: 'Account' })).toHaveAttribute('aria-expanded', 'true');
  await expect(explorer.getByRole('group', { name: 'Account' })).toBeVisible();
  await expect(explorer.getByRole('status')).toHaveText('1 of 7 opened');
  await open(page, `en/${LESSON}`);
  await expect(explorer.getByRole('button', { name: 'Account opened before' })).toBeVisible();
});

test('the contract moves behind the order, and the numbers follow', async ({ page }) => {
  await open(page, `en/${LESSON}`);
  const list = page.locator('#steps-b2b');
  await page.getByRole('radio', { name: /^After/ }).check();
  expect((await orderOf(list)).slice(3, 6)).toEqual(['order-submission', 'contracting', 'order-fulfillment']);
  await page.getByRole('radio', { name: 'In the usual place' }).check();
  expect(await orderOf(list)).toEqual(STEPS);
});

for (const input of ['mouse', 'touch'] as const) {
  test(`a step can be dragged by ${input}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      hasTouch: input === 'touch',
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    const breaches: string[] = [];
    page.on('console', (message) => message.type() === 'error' && breaches.push(message.text()));
    await open(page, `en/${LESSON}`);
    const part = exercise(page);
    await part.scrollIntoViewIfNeeded();
    const items = part.locator('[data-step]');
    const before = await orderOf(part);
    await page.evaluate(() =>
      document.querySelector('sb-put-in-order .put-in-order__list')?.scrollIntoView({ block: 'center' }),
    );
    await part.dispatchEvent('pointerover');
    // The library for dragging loads only now, and leaves its mark on the list.
    const isDraggable = () =>
      part
        .locator('.put-in-order__list')
        .evaluate((list) => Object.keys(list).some((key) => key.startsWith('Sortable')));
    await expect.poll(isDraggable).toBe(true);
    const from = await items.nth(2).locator('[data-grip]').boundingBox();
    const to = await items.nth(4).boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    const x = from.x + from.width / 2;
    const start = from.y + from.height / 2;
    const end = to.y + to.height * 0.8;
    const placeOfDragged = async () => (await orderOf(part)).indexOf(before[2] ?? '');
    const path = Array.from({ length: 12 }, (_, turn) => start + ((end - start) * (turn + 1)) / 12);
    if (input === 'mouse') {
      await page.mouse.move(x, start);
      await page.mouse.down();
      for (const y of path) await page.mouse.move(x, y);
      await expect.poll(placeOfDragged).toBeGreaterThan(2);
      await page.mouse.up();
    } else {
      const touch = await context.newCDPSession(page);
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: start }] });
      for (const y of path) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
      }
      await expect.poll(placeOfDragged).toBeGreaterThan(2);
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    await expect(part.getByRole('status').first()).toHaveText(/is now at place \d of 8/);
    expect(await placeOfDragged()).toBeGreaterThan(2);
    expect(await orderOf(part)).toHaveLength(8);
    expect(breaches).toEqual([]);
    await context.close();
  });
}

test('an arrival of the order shows on the route map and marks its question as received', async ({
  page,
}) => {
  await open(page, 'en/journey/');
  await page.getByRole('checkbox', { name: /^Invoice received/ }).check();
  await expect(page.locator('sb-route-map [data-order]')).toContainText('1 of 6 arrived');
  await open(page, 'en/phases/after-purchase/#invoice-matches');
  await expect(
    page.locator('[data-question="invoice-matches"]').getByRole('button', { name: 'Received' }).first(),
  ).toBeVisible();
});
