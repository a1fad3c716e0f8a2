import { describe, expect, test } from 'vitest';
import { loadContent } from '~/content-model/load-content.ts';
import { replace, textOf, whole, type Edits } from './support/broken-content.ts';
import { problemsOf, runningCaseOf } from './support/running-case/problems.ts';

function problemsAfter(edits: Edits): readonly string[] {
  const files = new Map(whole);
  for (const [file, edit] of Object.entries(edits)) files.set(file, edit!(textOf(whole, file)));
  return problemsOf(files);
}

const APPROVAL = 'assets/approval-one-pager-template';

test('every worked figure follows from the running case, and no other stands beside it', () => {
  expect(problemsOf(whole)).toEqual([]);
});

describe('a wrong figure is found:', () => {
  const cases: readonly (readonly [string, string, (text: string) => string])[] = [
    ['an approval below the cost', `${APPROVAL}/ja.mdx`, replace('1,076万円', '1,075万円')],
    ['the users of year two in year one', `${APPROVAL}/ja.mdx`, replace('120名（2年目から140名）', '140名')],
    ['a payback of another kind', `${APPROVAL}/ja.mdx`, replace('約2年2か月で回収', '31か月で回収')],
    [
      'the same in English',
      `${APPROVAL}/en.mdx`,
      replace('two years and two months after', 'after 31 months from'),
    ],
    [
      "the supplier's own figure for our work",
      `${APPROVAL}/en.mdx`,
      replace('60 days until', '12 days until'),
    ],
    ['hours as if all were cash', `${APPROVAL}/en.mdx`, replace('4.9 to 8.8 million', '11.5 million')],
    ['a range too narrow', 'assets/ballpark-estimator/ja.mdx', replace('240万〜520万円', '240万〜450万円')],
    ['a date of another plan', `${APPROVAL}/en.mdx`, replace('Sign by 15 March', 'Sign by 30 June')],
    [
      'a sum beside the case',
      'assets/invoice-guide/en.mdx',
      replace('with tax.\n', 'with tax, of JPY 77,000.\n'),
    ],
    [
      'minutes that no longer add up',
      'assets/adoption-check/ja.mdx',
      replace('| 申請する人 | 102 | 30 |', '| 申請する人 | 102 | 31 |'),
    ],
    [
      'a price at another size',
      'assets/ballpark-worksheet/en.mdx',
      replace('4,320,000 | 4,200,000', '4,320,000 | 4,300,000'),
    ],
    [
      'a range rounded inwards',
      'assets/ballpark-worksheet/ja.mdx',
      replace('初期設定は0〜70万円', '初期設定は0〜60万円'),
    ],
    [
      'somebody else',
      'assets/mutual-action-plan/en.mdx',
      replace('Mori, project lead', 'Sato, project lead'),
    ],
  ];
  test.each(cases)('%s', (_, file, edit) => {
    expect(problemsAfter({ [file]: edit })).not.toEqual([]);
  });

  test('a changed input names the texts that no longer agree', () => {
    const problems = problemsAfter({
      'running-case.yaml': replace('plusPerYear: 25000', 'plusPerYear: 26000'),
    });
    for (const page of [APPROVAL, 'assets/price-explainer', 'assets/roi-tco-calculator', 'guides/commitment'])
      expect(problems).toContainEqual(expect.stringContaining(page));
  });
});

test('the groups of the adoption check are all users of the start, and who tried it is counted once', () => {
  const { groups, users, thirdWeek, ownWork } = runningCaseOf(whole);
  expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(users.atStart);
  const tried = ownWork.beforeSignature.find(({ id }) => id === 'trial')!.people;
  expect(thirdWeek.active).toBeLessThanOrEqual(Number(tried));
  expect(thirdWeek.returned).toBeLessThanOrEqual(thirdWeek.active);
});

test('a sample page that its owner has replaced is left alone', () => {
  const mine = {
    'assets/invoice-guide/asset.yaml': replace('sample: true', 'sample: false'),
    'assets/invoice-guide/en.mdx': () => 'Our own text, JPY 12,345.',
    'assets/invoice-guide/ja.mdx': () => '自社の文章。12,345円。',
  };
  expect(problemsAfter(mine)).toEqual([]);
});

test('the price list of the sample supplier is that of the case', () => {
  const { price } = runningCaseOf(whole);
  const { facts } = loadContent(whole).sources;
  expect(facts['price-standard']?.value).toBe(price.standardPerYear);
  expect(facts['price-plus']?.value).toBe(price.plusPerYear);
  expect(facts['price-setup']?.value).toBe(price.setUp);
  expect(facts['price-migration']?.value).toBe(price.workDay);
  const discount = `${price.volumeDiscount} % from ${price.listVolumeFrom} users`;
  expect(facts['price-discount']?.en).toContain(discount);
  expect(facts['price-cap']?.value).toBe(price.listRise);
});

describe('the days of the case keep the distances that the texts name:', () => {
  const { dates, contract } = runningCaseOf(whole);
  const cases: readonly (readonly [string, string, number])[] = [
    ['last-day-for-notice', 'term-ends', contract.noticeDays],
    ['price-named', 'term-ends', contract.priceDays],
    ['notice-sent', 'last-day-for-notice', 7],
    ['compare-from', 'decide-renewal', 4 * 7],
    ['prices-asked', 'decide-renewal', 8 * 7],
    ['signed', 'first-use', 12 * 7],
    ['papers-latest', 'signed', 11 * 7],
    ['comparing-begins', 'papers-latest', 11 * 7],
    ['goals-begin', 'comparing-begins', 10 * 7],
    ['go-no-go', 'first-use', 7],
    // Day 20 of working days, on which the plan for the first weeks closes the old form.
    ['first-use', 'old-form-closes', 25],
    ['first-use', 'review', 13 * 7],
    ['first-use', 'fallback', 2 * 7],
    ['papers-handed-in', 'first-reading', 7],
  ];
  test.each(cases)('from %s to %s', (from, to, days) => {
    expect(Number(dates[to]) - Number(dates[from])).toBe(days);
  });

  test('those on which something is due are weekdays', () => {
    const weekday = (day: number) => new Date(day * 86_400_000).getUTCDay();
    const weekends = Object.entries(dates).filter(([, days]) =>
      [days].flat().some((day) => weekday(day) % 6 === 0),
    );
    expect(weekends).toEqual([]);
  });
});
