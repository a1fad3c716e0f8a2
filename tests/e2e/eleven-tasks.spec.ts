import type { Locator, Page } from '@playwright/test';
import { deviceWords } from '../../src/features/device/words.ts';
import { handOnWords } from '../../src/features/hand-on/words.ts';
import { papersWords } from '../../src/features/papers/words.ts';
import { searchWords } from '../../src/features/search/words.ts';
import { sinceWords } from '../../src/features/since/words.ts';
import { stepsWords } from '../../src/features/steps/words.ts';
import { transferWords } from '../../src/features/transfer/words.ts';
import { toolWords } from '../../src/features/tools/words.ts';
import { undoBarWords } from '../../src/features/undo/words.ts';
import { assetStateWords } from '../../src/kit/asset-state-words.ts';
import { journeyPageWords } from '../../src/kit/journey-page-words.ts';
import { marksWords } from '../../src/kit/marks-words.ts';
import { siteWords } from '../../src/kit/site-words.ts';
import { plain, readPdf } from '../support/pdf.ts';
import { seedAnswers } from './support/answer-seed.ts';
import { savedBy, typeNumbers } from './support/buyer-walk.ts';
import { NOW, open } from './support/fixtures.ts';
import { LOCALES } from './support/page-types.ts';
import { expect, PHONE, test } from './support/people.ts';

/*
 * What a buyer comes for, from the home page on a phone to the thing in hand, by taps alone. Each task has a number of taps
 * that it may take, so that one more is a decision; the report tells the taps and the screens passed. Offline, the eleventh,
 * is in offline.spec.ts.
 */
const WORDS = {
  ja: {
    role: '情報セキュリティ担当',
    phase: /^評価/,
    missing: /足りない答え：[1-9]/,
    five: '5分',
    paper: '稟議書がまとまる',
    approval: '稟議書',
    recommended: 'かもめクラウドの導入について、決裁をお願いします。',
    found: [
      ['SOC 2', 'SOC 2'],
      ['相見積', '相見積'],
      ['データの保存場所', 'データの保管場所'],
    ],
    net: '1,822,000円',
  },
  en: {
    role: 'Security reviewer',
    phase: /^Evaluation/,
    missing: /[1-9]\d* questions are missing here/,
    five: '5 min',
    paper: 'The paper for the approval',
    approval: 'Request for approval',
    recommended: 'We ask you to approve the purchase of Aoba Cloud.',
    found: [
      ['SOC 2', 'SOC 2'],
      ['competing quotes', 'Aimitsu'],
      ['data location', 'Data location'],
    ],
    net: 'JPY 1,822,000',
  },
} as const;

/** Somebody with one thumb: each tap counts, and so do the screens that pass before its target is in view. */
class Thumb {
  taps = 0;
  screens = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    const height = this.page.viewportSize()?.height ?? 844;
    if (box && (box.y < 0 || box.y + box.height > height)) this.screens += Math.abs(box.y) / height;
    this.taps += 1;
    await target.tap();
  }

  /** Goes down to a part that loads when it comes near. */
  async reach(part: Locator): Promise<void> {
    const box = await part.boundingBox();
    const height = this.page.viewportSize()?.height ?? 844;
    if (box && box.y > height) this.screens += box.y / height;
    await part.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  }

  /** The link of the header. */
  async go(name: string): Promise<void> {
    await this.tap(this.page.locator('.site-header').getByRole('link', { name, exact: true }));
  }
}

for (const locale of LOCALES) {
  const t = WORDS[locale];
  const [site, journey] = [siteWords[locale], journeyPageWords[locale]];

  test.describe(`from the home page, on a phone (${locale})`, () => {
    let thumb: Thumb;
    let page: Page;

    test.beforeEach(async ({ newPerson }) => {
      page = await (await newPerson(PHONE)).newPage();
      thumb = new Thumb(page);
      await page.goto(`${locale}/`);
    });

    const expectTaps = (most: number) => {
      const description = `${thumb.taps} taps, ${thumb.screens.toFixed(1)} screens`;
      test.info().annotations.push({ type: 'way', description });
      expect(thumb.taps).toBeLessThanOrEqual(most);
    };

    test('what am I missing', async () => {
      await seedAnswers(page, locale);
      await page.goto(`${locale}/`);
      await thumb.go(site.journey);
      const sign = page.locator('sb-purchase-sign');
      await expect(sign).toContainText(/11/);
      await expect(sign).toContainText(t.missing);
      await expect(sign).toBeInViewport();
      await thumb.tap(sign.getByRole('link'));
      await expect(page.locator('.guide-stand__count')).toHaveText(/\d/);
      expectTaps(2);
    });

    test('five minutes', async () => {
      const start = page.locator('sb-start');
      await thumb.tap(start.getByRole('button', { name: t.phase }));
      await thumb.tap(start.getByRole('button', { name: t.role, exact: true }));
      await thumb.tap(start.getByRole('button', { name: t.five, exact: true }));
      await expect(start.locator('.start__stand')).toBeVisible();
      await thumb.reach(page.locator('sb-reading-plan'));
      await expect(page.locator('sb-reading-plan input:checked')).toHaveValue('5');
      await thumb.tap(page.locator('sb-reading-plan ol a').first());
      await expect(page.locator('sb-asset-state')).toBeVisible();
      expectTaps(4);
    });

    test('mark, undo, history', async () => {
      await thumb.tap(page.locator('sb-route-map [data-phase="evaluation"] a'));
      await thumb.tap(page.locator('.question-section summary').first());
      const row = page.locator('.question-section').first();
      await thumb.tap(row.getByRole('button', { name: marksWords[locale].answer }));
      await expect(page.locator('.guide-stand__count')).toHaveText(/(?<!\d)1(?!\d)/);
      await thumb.tap(page.locator('.undo-bar').getByRole('button', { name: undoBarWords[locale].undo }));
      await thumb.tap(row.getByRole('button', { name: marksWords[locale].answer }));
      await thumb.go(site.journey);
      await thumb.tap(page.getByRole('link', { name: journey.viewSettings, exact: true }));
      await expect(page.locator('sb-history li').first()).toBeAttached();
      expect(await page.locator('sb-history li').count()).toBeGreaterThanOrEqual(2);
      expectTaps(7);
    });

    test('tell security', async () => {
      await thumb.go(site.roles);
      await thumb.tap(page.getByRole('main').getByRole('link', { name: t.role }).first());
      await thumb.tap(page.getByRole('button', { name: handOnWords[locale].send }));
      await expect(page.locator('.page-actions__said')).toContainText(handOnWords[locale].copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/roles\/security\/$/);
      expectTaps(3);
    });

    test('the approval on one page', async () => {
      await seedAnswers(page, locale);
      await page.goto(`${locale}/`);
      await thumb.tap(page.getByRole('link', { name: t.paper }));
      await thumb.tap(page.getByRole('main').getByRole('link', { name: t.approval }).first());
      await expect(page.locator('.paper__body .paper__sheet')).toContainText(t.recommended);
      await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
      await thumb.tap(page.getByRole('button', { name: papersWords[locale].print, exact: true }));
      await expect(page.locator('body')).toHaveAttribute('data-printed');
      const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toBe(1);
      expect(text).toContain(plain(t.recommended));
      expectTaps(3);
    });

    test('the return on it', async () => {
      await thumb.tap(page.locator('[data-find]'));
      const box = page.getByRole('dialog');
      await box.getByRole('searchbox').fill('ROI');
      await thumb.tap(box.locator('.hit a[href*="/assets/roi-tco-calculator/"]').first());
      await thumb.reach(page.locator('sb-tool').first());
      await typeNumbers(page);
      await expect(page.locator('sb-tool output')).toContainText(t.net);
      await thumb.tap(
        page.locator('.calculator__offers').getByRole('button', { name: toolWords[locale].use }).first(),
      );
      await expect(page.locator('.calculator__offers')).toContainText(toolWords[locale].isAnswer);
      expectTaps(3);
    });

    test('plan and calendar', async () => {
      const w = stepsWords[locale];
      await thumb.go(site.journey);
      await thumb.tap(page.getByRole('link', { name: journey.viewAnswers, exact: true }));
      await thumb.tap(page.getByRole('link', { name: w.toPlan }));
      await thumb.tap(page.getByRole('button', { name: w.begin }).first());
      await page.getByLabel(w.target).fill('2027-06-07');
      await page.getByLabel(w.target).press('Tab');
      await expect(page.locator('.plan-step')).toHaveCount(15);
      thumb.taps += 1;
      const file = (await savedBy(page, page.getByRole('button', { name: w.calendarAll }))).toString('utf8');
      expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(15);
      expectTaps(5);
    });

    for (const [said, named] of t.found)
      test(`find ${said}`, async () => {
        await thumb.tap(page.locator('[data-find]'));
        const box = page.getByRole('dialog', { name: searchWords[locale].title });
        await box.getByRole('searchbox').fill(said);
        const hit = box.locator('.hit').first();
        await expect(hit.locator('mark').first()).toBeVisible();
        expect(await hit.innerText()).toContain(named);
        await thumb.tap(hit.getByRole('link').first());
        await expect(page).not.toHaveURL(new RegExp(`/${locale}/$`));
        expectTaps(2);
      });

    test('back after two weeks', async () => {
      await open(page, `${locale}/assets/requirements-checklist/`);
      await page.getByRole('button', { name: assetStateWords[locale].markRead }).tap();
      await expect(page.locator('sb-asset-state')).toContainText(assetStateWords[locale].level.read);
      await page.goto(`${locale}/`);
      await page.locator('h1').tap();
      await page.close();
      const later = NOW.getTime() + 14 * 86_400_000;
      const context = page.context();
      await context.clock.setFixedTime(later);
      // The text is published anew the day before.
      await context.route(/\/model\.json/, async (route) => {
        const response = await route.fetch();
        const model = (await response.json()) as {
          catalogue: { assets: { '=map': [string[], { '=table': { updatedOn: number[] } }] } };
        };
        const [ids, { '=table': table }] = model.catalogue.assets['=map'];
        table.updatedOn[ids.indexOf('requirements-checklist')] = Math.floor(later / 86_400_000) - 1;
        await route.fulfill({ response, json: model });
      });
      page = await context.newPage();
      thumb = new Thumb(page);
      await page.goto(`${locale}/`);
      const since = page.locator('sb-since');
      const changed = since
        .getByRole('link', { name: sinceWords[locale].outdated('').slice(2, 12).trim() })
        .first();
      await expect(changed).toBeInViewport();
      await thumb.tap(changed);
      await expect(page).toHaveURL(/\/assets\/requirements-checklist\/$/);
      await expect(page.locator('sb-asset-state')).toContainText(/2026/);
      expectTaps(1);
    });

    test('to another device', async ({ newPerson }) => {
      const [d, w] = [deviceWords[locale], transferWords[locale]];
      await page.goto(`${locale}/phases/evaluation/`);
      await page.locator('.question-section summary').first().tap();
      await page.getByRole('button', { name: marksWords[locale].answer }).first().tap();
      await page.goto(`${locale}/`);
      await thumb.go(site.journey);
      await thumb.tap(page.getByRole('link', { name: journey.viewSettings, exact: true }));
      await thumb.tap(page.locator('sb-device').getByRole('button', { name: d.link.copy }));
      await expect(page.locator('sb-device')).toContainText(d.link.copied.slice(0, 6));
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const other = new Thumb(await (await newPerson(PHONE)).newPage());
      await other.page.goto(link);
      await other.tap(other.page.getByRole('button', { name: w.asNew }));
      await expect
        .poll(() =>
          other.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':e:')).length),
        )
        .toBeGreaterThan(0);
      thumb.taps += other.taps;
      expectTaps(4);
    });
  });
}
