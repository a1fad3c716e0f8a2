import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';
import { LOCALES } from './support/page-types.ts';

const PHONE = { width: 390, height: 844 };
const WORDS = {
  en: {
    result: 'What this purchase goes through',
    asks: /This purchase asks \d\d of 78 questions\./,
    company: /^Company buys from company/,
    consumer: /^Consumer buys/,
    use: 'Use this for my purchase',
    toJourney: 'See my purchase',
    leftOut: '8 milestones are left out',
    forbidden: /\bquot(e|es|ed|ation)\b|negotiat/i,
    answer: 'Mark as answered',
    reopen: 'Reopen',
    open: '3 of 4 still open: do not call this a lead yet: it is a name.',
    answered: '1 of 4 answered',
    stage: 'Stage',
    usually: 'Usually still open',
    qualified: ['Goal confirmation', 'Solution development'],
    end: 'Last day of the term',
    notice: 'Notice period',
    unit: 'Counted in',
    approval: 'Approval in days, weekends too',
    decideBy: ['4 December 2027', '3 December 2027'],
    save: 'Save as calendar file (.ics)',
    clear: 'Clear the points',
    allPoints: /20 of 20 points: /,
    step: /^SUMMARY:Ask for the renewal price: the same\\, more\\, and fewer$/m,
  },
  ja: {
    result: 'この購買で通るもの',
    asks: /この購買では、78件の質問のうち\d\d/,
    company: /^企業が企業から買う/,
    consumer: /^個人が買う/,
    use: 'この内容を「わたしの購買」に使う',
    toJourney: '「わたしの購買」を見る',
    leftOut: 'この種類の購買にない節目8件',
    forbidden: /(?<!概算)見積(?!もり)|交渉/,
    answer: '回答済みにする',
    reopen: '再検討する',
    open: '4件中3件が未解決です。まだリードではありません。名前が分かっただけです。',
    answered: '4件中1件が回答済み',
    stage: 'ステージ',
    usually: 'まだ答えのないことが多い質問',
    qualified: ['目標の確認', '解決策の具体化'],
    end: '契約期間の最終日',
    notice: '解約予告の期間',
    unit: '期間の単位',
    approval: '承認の日数（休日も含む）',
    decideBy: ['2027年12月4日', '2027年12月3日'],
    save: 'カレンダーのファイルに保存（.ics）',
    clear: '点を消す',
    allPoints: /20点中20点：/,
    step: /^SUMMARY:更新価格を聞く（同数、増、減の3通り）$/m,
  },
} as const;

const problem = (page: Page) => page.locator('[data-question="problem-worth-solving"] sb-question-state');

const expectNothingForbidden = async (page: Page, parts: string, forbidden: RegExp): Promise<void> => {
  // The text of a select counts its hidden options, too.
  await page.locator('option[hidden]').evaluateAll((options) => options.forEach((it) => it.remove()));
  for (const text of await page.locator(`${parts} >> visible=true`).allInnerTexts())
    expect(text, page.url()).not.toMatch(forbidden);
};

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`${locale}: on a phone, by keyboard alone, a consumer chooses a process and sees no quote and no negotiation`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await open(page, `${locale}/learn/buyer-and-sales-process/`);
    const result = page.getByRole('region', { name: words.result });
    await expect(result).toContainText('78');
    await tabTo(page, page.getByRole('radio', { name: words.company }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: words.consumer })).toBeChecked();
    await expect(result).toContainText(words.asks);
    await expect(result).not.toHaveText(words.forbidden, { useInnerText: true });
    await expect(page).toHaveURL(/segment=b2c/);
    await tabTo(page, page.getByRole('button', { name: words.use }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: words.toJourney })).toBeFocused();

    for (const address of ['learn/process-map/', 'sales/process-map/']) {
      await open(page, `${locale}/${address}`);
      await expect(page.locator('[data-sum]')).toContainText(words.leftOut);
      await expect(page.locator('#order-placed')).toBeVisible();
      await expect(page.locator('#risk-removed')).toBeHidden();
      await expectNothingForbidden(page, 'main', words.forbidden);
    }
    for (const address of ['', 'questions/', 'roles/user/', 'learn/', 'learn/renewal/']) {
      await open(page, `${locale}/${address}`);
      await expectNothingForbidden(page, 'main', words.forbidden);
    }
    await open(page, `${locale}/learn/suitable-assets/`);
    const all = await page.locator('li[data-asset]').count();
    await expect(page.locator('[data-count]')).toHaveText(new RegExp(String.raw`\b${all}\D`));
    await expectNothingForbidden(page, '[data-asset]', words.forbidden);
    for (const view of ['status', 'answers']) {
      await open(page, `${locale}/journey/#${view}`);
      await expectNothingForbidden(page, 'main', words.forbidden);
    }
  });

  test(`${locale}: the coverage on the map follows the journal, and a stage shows what is usually open`, async ({
    page,
  }) => {
    await open(page, `${locale}/phases/before-buying/#problem-worth-solving`);
    await problem(page).getByRole('button', { name: words.answer }).click();
    await open(page, `${locale}/sales/process-map/`);
    const first = page.locator('#first-contact');
    await expect(first).toContainText(words.open);
    await tabTo(page, first.locator('summary'));
    await page.keyboard.press('Enter');
    await expect(first.locator('summary')).toHaveText(words.answered);
    await expect(first.locator('[data-question="problem-worth-solving"]')).toHaveAttribute(
      'data-settled',
      '',
    );
    await expect(first.locator('[data-question="who-is-affected"]')).not.toHaveAttribute('data-settled');
    await tabTo(page, page.getByLabel(words.stage, { exact: true }));
    await page
      .getByLabel(words.stage, { exact: true })
      .selectOption({ label: /^en/.test(locale) ? 'Qualified' : 'Qualified（有望）' });
    const usually = page.getByRole('group', { name: words.usually });
    await expect(usually.getByRole('heading')).toHaveText([...words.qualified]);

    // An undone answer is undone on the map, too.
    await open(page, `${locale}/phases/before-buying/#problem-worth-solving`);
    await problem(page).getByRole('button', { name: words.reopen }).click();
    await open(page, `${locale}/learn/process-map/`);
    await expect(page.locator('#first-contact summary')).not.toHaveText(words.answered);
  });

  test(`${locale}: the renewal planner counts back in days and in months, and saves a calendar file`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await open(page, `${locale}/learn/renewal/`);
    const planner = page.locator('sb-renewal-planner');
    await page.getByLabel(words.end).fill('2028-03-31');
    await page.getByLabel(words.notice, { exact: true }).fill('90');
    await page.getByLabel(words.approval).fill('21');
    await page.keyboard.press('Tab');
    await expect(planner).toContainText(words.decideBy[0]);
    await page.getByLabel(words.notice, { exact: true }).fill('3');
    await page.keyboard.press('Tab');
    await page.getByLabel(words.unit).selectOption('months');
    await expect(planner).toContainText(words.decideBy[1]);
    const download = page.waitForEvent('download');
    await tabTo(page, page.getByRole('button', { name: words.save }));
    await page.keyboard.press('Enter');
    const file = await readFile(await (await download).path());
    const text = file.toString('utf8');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(
      true,
    );
    const unfolded = text.replaceAll('\r\n ', '').replaceAll('\r\n', '\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20271231');
    expect(unfolded).toMatch(words.step);
    expect(unfolded.match(/^UID:/gm)).toHaveLength(7);
    expect(unfolded.match(/^DTSTAMP:\d{8}T\d{6}Z$/gm)).toHaveLength(7);
  });

  test(`${locale}: every statement of the right-choice check is answered by keyboard, and all points are cleared`, async ({
    page,
  }) => {
    await open(page, `${locale}/learn/renewal/`);
    const check = page.locator('sb-choice-check');
    const statements = check.getByRole('group');
    await expect(statements).toHaveCount(10);
    for (const statement of await statements.all()) {
      await expect(statement.getByRole('radio')).toHaveCount(3);
      await tabTo(page, statement.getByRole('radio').first());
      await page.keyboard.press('Space');
      await expect(statement.getByRole('radio').first()).toBeChecked();
    }
    await expect(check.getByRole('status')).toHaveText(words.allPoints);
    await expect(check.locator('[data-reached]')).toHaveCount(1);
    await tabTo(page, check.getByRole('button', { name: words.clear }));
    await page.keyboard.press('Enter');
    await expect(check.getByRole('status')).toHaveText('');
    await expect(check.getByRole('radio', { checked: true })).toHaveCount(0);
  });
}
