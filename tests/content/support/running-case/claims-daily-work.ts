import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { dailyWorkOf } from './sums/daily-work.ts';
import { dayEn, dayJa, num } from './write.ts';

const signed = (value: number): string => (value < 0 ? `−${num(-value)}` : `+${num(value)}`);

const NAMES = {
  request: { en: 'Those who request', ja: '申請する人' },
  approve: { en: 'Those who approve', ja: '承認する人' },
  purchasing: { en: 'Purchasing', ja: '購買' },
  it: { en: 'IT', ja: '情報システム' },
} as const;

/** What changes in the week of each group, and what the third week of the trial showed. */
export function dailyWorkClaims(running: RunningCase): readonly Claim[] {
  const { thirdWeek, work, inaction, people, dates, ownWork, company } = running;
  const week = dailyWorkOf(running);
  const approvers = week.rows.find(({ id }) => id === 'approve')!;
  const closes = dates['old-form-closes'] as number;
  const ready = dates['go-no-go'] as number;
  const boss = people['head-of-administration']!;
  const tried = ownWork.beforeSignature.find(({ id }) => id === 'trial')!.people;
  const row = (locale: 'en' | 'ja') =>
    week.rows.map(
      ({ id, people: count, saved, added, each, all }) =>
        `| ${NAMES[id as keyof typeof NAMES][locale]} | ${count} | ${saved} | ${added} | ${signed(each)} | ${signed(all)} |`,
    );
  const { active, cases, aroundIt, returned, wouldMind } = thirdWeek;
  const closing = ['assets/approval-one-pager-template', 'pages/specimens'].map((page) =>
    claim(
      page,
      [`Low use: the paper form closes on ${dayEn(closes)}.`],
      [`使われない：紙の様式を${dayJa(closes)}に廃止。`],
    ),
  );
  return [
    ...closing,
    claim(
      'assets/adoption-check',
      [
        `${company.name.en} (invented): minutes a week`,
        ...row('en'),
        `| Total | ${week.people} | | | | ${signed(-week.saved)} |`,
        `${num(week.saved)} minutes, over ${week.hours} hours a week. Counted another way, the sum is close: ${num(work.requestsPerMonth)} requests a month, each ${week.shorter} minutes shorter, are ${num(week.byRequests)} minutes a week over ${inaction.weeksPerYear} weeks.`,
        `hint="Approvers, ${approvers.people},`,
        `hint="${approvers.saved}, ${approvers.added}, ${signed(approvers.each)}"`,
        `agreed with staff representatives by ${dayEn(ready)}`,
        `old way: Ms ${boss.en}, ${dayEn(closes)};`,
        `hint="${active} of ${tried}; ${aroundIt} of ${cases}; ${returned} of ${active}; ${wouldMind} of ${tried}"`,
        `if the old form is closed on ${dayEn(closes)}`,
      ],
      [
        `${company.name.ja}（架空）：1人あたり`,
        ...row('ja'),
        `| 合計 | ${week.people} | | | | ${signed(-week.saved)} |`,
        `週${num(week.saved)}分、${week.hours}時間以上の短縮で、見栄えがします。別の数え方でも近い値です。月${num(work.requestsPerMonth)}件が1件${week.shorter}分ずつ短くなると、年${inaction.weeksPerYear}週として週${num(week.byRequests)}分です。`,
        `hint="承認者${approvers.people}名、`,
        `hint="${approvers.saved}、${approvers.added}、${signed(approvers.each)}"`,
        `${dayJa(ready)}までに従業員代表と合意`,
        `以前のやり方：${boss.ja}さん、${dayJa(closes)}。`,
        `hint="${tried}人中${active}人、${cases}件中${aroundIt}件、${active}人中${returned}人、${tried}人中${wouldMind}人"`,
        `${dayJa(closes)}に以前の様式を終える`,
      ],
    ),
  ];
}
