import { linkOf } from './support/plan-links.ts';
import { expect, NOW, open } from './support/fixtures.ts';
import { PHONE, test } from './support/people.ts';

const WORDS = {
  en: {
    phase: /^Evaluation/,
    role: 'Security reviewer',
    minutes: '5 min',
    here: 'You are here',
    undo: /^Undo/,
    first: '1 of 3',
    keep: 'Keep this on my device',
    since: /^Since your last visit/,
    plan: /1 of 2 have reached you|0 of 2 have reached you/,
  },
  ja: {
    phase: /^評価/,
    role: '情報セキュリティ担当',
    minutes: '5分',
    here: '今いるところ',
    undo: /^取り消す/,
    first: '3問中の1問目',
    keep: 'この端末に残す',
    since: /^前回/,
    plan: /2件のうち[01]件を受け取り済み/,
  },
} as const;

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`${locale}: three taps on a phone say where, who and how long; Next and the plan begin with the same; one undo`, async ({
    newPerson,
  }) => {
    const page = await (await newPerson(PHONE)).newPage();
    await open(page, `${locale}/`);
    const start = page.locator('sb-start');
    await start.getByRole('button', { name: t.phase }).click();
    await start.getByRole('button', { name: t.role, exact: true }).click();
    await start.getByRole('button', { name: t.minutes, exact: true }).click();
    await expect(start).toContainText(t.here);
    await expect(page.locator('sb-reading-plan input:checked')).toHaveValue('5');
    const firstOf = (name: string) => page.locator(`${name} ol a`).first().getAttribute('href');
    await expect.poll(() => firstOf('sb-next-asset')).toBe(await firstOf('sb-reading-plan'));
    await page.getByRole('button', { name: t.undo }).click();
    await expect(start).toContainText(t.first);
  });

  test(`${locale}: who comes back after two weeks finds what changed, and the plan that was kept`, async ({
    newPerson,
  }) => {
    const person = await newPerson(PHONE);
    const page = await person.newPage();
    await open(page, `${locale}/p/#${linkOf()}`);
    await page.getByRole('button', { name: t.keep }).click();
    await open(page, `${locale}/`);
    await page.locator('h1').click();
    await page.close();
    await person.clock.setFixedTime(NOW.getTime() + 14 * 86_400_000);
    const later = await person.newPage();
    await open(later, `${locale}/`);
    await expect(later.getByRole('heading', { name: t.since })).toBeVisible();
    const since = later.locator('sb-since');
    await expect(since).toContainText(t.plan);
    await since.locator('a[href*="/p/#p."]').click();
    await expect(later.locator('.plan-view')).toBeVisible();
  });
}
