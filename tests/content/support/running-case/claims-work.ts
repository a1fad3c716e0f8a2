import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { workOf } from './sums/own-work.ts';
import { returnOf } from './sums/return.ts';
import { man, million, num, yen, yenJa } from './write.ts';

/** What the buyer's own people do, and how the work goes today. */
export function workClaims(running: RunningCase): readonly Claim[] {
  const { users, work, rates, company } = running;
  const own = workOf(running);
  const { requests } = returnOf(running);
  const hours = (id: string) => num(own.hours[id]!);
  const perDay = 1 + running.ownWork.buffer / 100;
  const nearFive = (sum: number) => Math.round((sum * perDay) / rates.hoursPerDay / 5) * 5;
  const setUp = ['settings', 'data', 'connections', 'acceptance'].reduce(
    (sum, id) => sum + own.hours[id]!,
    0,
  );
  const people = ['training', 'slow-start'].reduce((sum, id) => sum + own.hours[id]!, 0);
  const busiest = (work.peak.requestsOnBusiestDay * work.peak.shareOfBusiestHour) / 100;
  const perHundred = Math.round((work.requestsPerMonth / company.staff) * 100);
  const days = (value: number) => value.toFixed(1);
  const todayDays = days(work.today.daysToDecision);
  const goalDays = days(work.goal.daysToDecision);
  return [
    claim(
      'assets/own-effort-planner',
      [
        `: ${own.everyUser} users to train, two connected systems`,
        `| 4 people × 8 h | ${hours('requirements')} |`,
        `| 6 people × 2 h × 3 suppliers | ${hours('demos')} |`,
        `| 8 testers × 5 h, lead 24 h | ${hours('trial')} |`,
        `| 3 people × 8 h | ${hours('reviews')} |`,
        `| 1 person × 2 h × 16 weeks | ${hours('approvals')} |`,
        `| 2 people × 24 h | ${hours('settings')} |`,
        `| 2 people × 20 h | ${hours('data')} |`,
        `| 8. Connecting two systems | 2 people × 24 h | ${hours('connections')} |`,
        `| 4 people × 6 h | ${hours('acceptance')} |`,
        `| ${own.everyUser} people × 1 h, preparation 16 h | ${hours('training')} |`,
        `| ${own.everyUser} people × 0.5 h | ${hours('slow-start')} |`,
        `| **Total** | | **${num(own.all)}** |`,
        `come to ${own.before} hours; with ${running.ownWork.buffer} % added, ${own.daysBefore} person-days. Lines 6 to 11 come to ${own.after} hours, or ${own.daysAfter} person-days. Together that is about ${own.days} person-days. At a day rate of ${yen(own.day)}, the work after signature costs JPY ${million(own.costAfter, 1)} million and all of it JPY ${million(own.costOfAll, 1)} million. (${users.atStart} people use it at first; the ${users.joinInYearTwo} who join`,
        `four hours a month, or six days a year`,
      ],
      [
        `：教育する人${own.everyUser}名、連携するシステム2つ`,
        `| 4人×8時間 | ${hours('requirements')} |`,
        `| 6人×2時間×3社 | ${hours('demos')} |`,
        `| 試用者8人×5時間、責任者24時間 | ${hours('trial')} |`,
        `| 3人×8時間 | ${hours('reviews')} |`,
        `| 1人×2時間×16週 | ${hours('approvals')} |`,
        `| 2人×24時間 | ${hours('settings')} |`,
        `| 2人×20時間 | ${hours('data')} |`,
        `| 8. 2つのシステムとの連携 | 2人×24時間 | ${hours('connections')} |`,
        `| 4人×6時間 | ${hours('acceptance')} |`,
        `| ${own.everyUser}人×1時間、準備16時間 | ${hours('training')} |`,
        `| ${own.everyUser}人×0.5時間 | ${hours('slow-start')} |`,
        `| **合計** | | **${num(own.all)}** |`,
        `1〜5は${own.before}時間で、${running.ownWork.buffer}%を加えると${own.daysBefore}人日です。契約後の6〜11は${own.after}時間で、同じく${own.daysAfter}人日です。合わせて約${own.days}人日になります。人日単価${yenJa(own.day)}なら、契約後の作業が${man(own.costAfter)}円、全体が${man(own.costOfAll)}円です（最初に使うのは${users.atStart}名ですが、後から加わる${users.joinInYearTwo}名`,
        `月4時間、年に${own.runningDays}日分`,
      ],
    ),
    claim(
      'guides/solution-development',
      [
        `"about ${own.days} person-days: ${nearFive(own.before)} before the signature, ${nearFive(setUp)} for settings, data and connections, ${nearFive(people)} for training and slower first weeks`,
        `"From ${todayDays} to ${goalDays} working days`,
        `${todayDays} to ${goalDays} six months after first use`,
      ],
      [
        `「約${own.days}人日。契約前${nearFive(own.before)}、設定・データ・連携${nearFive(setUp)}、教育と使い始めの遅れ${nearFive(people)}。`,
        `${todayDays}営業日から${goalDays}営業日へ。誤りは`,
        `${todayDays}営業日から${goalDays}営業日へ。総務部`,
      ],
    ),
    claim(
      'assets/trial-scorecard',
      [
        `cannot create the load of ${users.atStart} people`,
        `: ${users.atStart} users">`,
        `${work.peak.requestsOnBusiestDay} of the ${num(work.requestsPerMonth)} requests come in, a quarter of them between 10 and 11 o'clock. The peak is ${busiest} an hour. With room for growth, ask for evidence of twice that: ${busiest * 2} an hour`,
      ],
      [
        `${users.atStart}人分の負荷`,
        `：利用者${users.atStart}名">`,
        `月${num(work.requestsPerMonth)}件の申請のうち、${work.peak.requestsOnBusiestDay}件が最終営業日に集中し、その4分の1が10時台に集まります。最大で1時間に${busiest}件です。今後の増加を見込み、2倍の1時間${busiest * 2}件`,
      ],
    ),
    claim(
      'assets/architecture-brief',
      [`${company.staff} records each night; peak of ${busiest} requests an hour at month end`],
      [`毎晩${company.staff}件。月末は1時間に最大${busiest}件の申請`],
    ),
    claim(
      'guides/evaluation',
      [`Our peak is ${busiest} requests an hour`],
      [`当社のピークは1時間${busiest}件`],
    ),
    claim(
      'assets/requirements-checklist',
      [`Every night, ${company.staff} records`],
      [`毎晩${company.staff}件。退職者`],
    ),
    claim(
      'assets/rollout-plan',
      [`| Closed requests, ${work.yearsStored} years | ${num(requests * work.yearsStored)} |`],
      [`| 処理済みの申請${work.yearsStored}年分 | ${num(requests * work.yearsStored)}件 |`],
    ),
    claim(
      'assets/industry-benchmark',
      [
        `Ours need ${todayDays} working days`,
        `| Staff | ${company.staff} |`,
        `| Days to decision | ${todayDays} |`,
        `| Requests per 100 staff and month | ${perHundred} |`,
      ],
      [
        `中央値で${todayDays}営業日`,
        `| 従業員数 | ${company.staff} |`,
        `| 決裁までの日数 | ${todayDays} |`,
        `| 100人あたりの月間件数 | ${perHundred} |`,
      ],
    ),
    claim(
      'assets/goal-menu',
      [
        `hint="${todayDays} working days; middle value of 50 requests in June"`,
        `hint="${goalDays} working days, six months`,
      ],
      [`hint="${todayDays}営業日。6月の50件の中央値"`, `hint="利用開始から6か月後に${goalDays}営業日`],
    ),
    claim(
      'assets/rfp-template',
      [`Requests need ${todayDays} working days. Goal: ${goalDays}, six months after first use`],
      [`申請の決裁に${todayDays}営業日。利用開始から6か月後に${goalDays}営業日`],
    ),
    claim(
      'assets/reference-connector',
      [
        `Wholesaler, ${company.staff} staff, four sites; about ${num(work.requestsPerMonth)} requests a month`,
      ],
      [`卸売業、従業員${company.staff}名、4拠点。申請は月におよそ${num(work.requestsPerMonth)}件`],
    ),
    claim(
      'assets/problem-diagnostic',
      [`In May, ${work.today.lost / 3} requests were lost or sent twice`],
      [`5月は${work.today.lost / 3}件が行方不明または二重申請`],
    ),
    claim(
      'assets/approval-one-pager-template',
      [
        `Requests take four working days`,
        `From March to May 2026, ${work.today.lost} were lost or sent twice`,
      ],
      [`決裁まで${work.today.daysToDecision}営業日`, `2026年3〜5月は${work.today.lost}件が行方不明`],
    ),
    claim(
      'assets/comparison-matrix',
      [`: ${users.atStart} users, B and C`],
      [`：利用者${users.atStart}名、試用`],
    ),
    claim(
      'assets/security-pack',
      [`${users.atStart} users (${own.everyUser} from year two)`],
      [`${users.atStart}名（2年目から${own.everyUser}名）`],
    ),
    claim(
      'assets/order-walkthrough',
      [`"Line 1 says ${own.everyUser} users, the signed order form says ${users.atStart}.`],
      [`「1行目が${own.everyUser}名ですが、署名済みの注文書は${users.atStart}名です。`],
    ),
  ];
}
