import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { inactionOf } from './sums/inaction.ts';
import { workOf } from './sums/own-work.ts';
import { ballparkOf } from './sums/price.ts';
import { returnOf } from './sums/return.ts';
import { man, million, num, range, rangeJa, roundMan, yen, yenJa } from './write.ts';

/** What is known early: the cost of doing nothing, and the rough price. */
export function earlyClaims(running: RunningCase): readonly Claim[] {
  const { users, price, usableShare, authority, oldLicence, inaction, rates } = running;
  const gain = returnOf(running);
  const own = workOf(running);
  const idle = inactionOf(running);
  const rough = ballparkOf(running);
  const later = own.everyUser;
  const idleRange = [idle.low.sum, idle.high.sum] as const;
  return [
    claim(
      'assets/cost-of-inaction-calculator',
      [
        `${users.atStart} people lose ${inaction.minutesPerWeek} minutes a week; one hour costs ${yen(rates.hour)}. That is ${idle.hoursPerWeek} hours a week, ${num(idle.hours)} hours a year, ${yen(idle.lostBeforeShare)} before the share. There are ${idle.mistakesPerMonth} mistakes a month at ${yen(inaction.costOfMistake)} each, which is ${yen(idle.mistakes)} a year. Late payments cost ${yen(inaction.costOfDelay)} each`,
        `The old licence costs ${yen(oldLicence.perYear)}`,
        `| ${num(idle.low.lost)} | ${num(idle.high.lost)} |`,
        `| ${num(idle.low.avoidable)} | ${num(idle.high.avoidable)} |`,
        `| ${num(idle.low.delays)} | ${num(idle.high.delays)} |`,
        `| Running cost | ${num(oldLicence.perYear)} | ${num(oldLicence.perYear)} |`,
        `| Total | ${num(idle.low.sum)} | ${num(idle.high.sum)} |`,
        `between ${million(idle.low.sum, 1)} and ${million(idle.high.sum, 1)} million yen`,
        `waiting ten months for the next budget costs about JPY ${million(idle.untilNextBudget, 1)} million`,
        `At 12.5 minutes the low total is JPY ${million(idle.lowAtHalf, 1)} million`,
        `Lost hours: ${users.atStart} people, ${inaction.minutesPerWeek} minutes a week`,
        `: ${users.atStart} people pass requests around`,
      ],
      [
        `${users.atStart}人が週に${inaction.minutesPerWeek}分を失い、1時間の人件費は${yenJa(rates.hour)}です。週${idle.hoursPerWeek}時間、年${num(idle.hours)}時間で、割合を掛ける前は${man(idle.lostBeforeShare)}円になります。ミスは月${idle.mistakesPerMonth}件、1件${yenJa(inaction.costOfMistake)}で、年${man(idle.mistakes)}円です。支払いの遅れは1件${man(inaction.costOfDelay)}円`,
        `古いライセンスに年${man(oldLicence.perYear)}円`,
        `| ${num(idle.low.lost)} | ${num(idle.high.lost)} |`,
        `| ${num(idle.low.avoidable)} | ${num(idle.high.avoidable)} |`,
        `| ${num(idle.low.delays)} | ${num(idle.high.delays)} |`,
        `| 維持費 | ${num(oldLicence.perYear)} | ${num(oldLicence.perYear)} |`,
        `| 合計 | ${num(idle.low.sum)} | ${num(idle.high.sum)} |`,
        `年に${roundMan(idle.low.sum)}円から${roundMan(idle.high.sum)}円の損失`,
        `10か月待つと、約${roundMan(idle.untilNextBudget)}円`,
        `12.5分なら低めの合計は約${roundMan(idle.lowAtHalf)}円`,
        `失われる時間。${users.atStart}人、週${inaction.minutesPerWeek}分`,
        `：${users.atStart}人がメールで`,
      ],
    ),
    claim(
      'assets/ballpark-estimator',
      [
        `Yearly fee for ${users.atStart} users: ${yen(rough.fee)}. One-off: set-up and eight days = ${yen(rough.oneOff)}. First year: **${yen(rough.base)}**. Second year with the largest increase: ${yen(rough.two)}; third year: ${yen(rough.three)}. Three years together: **${yen(rough.years)}**.`,
        `${own.daysAfter} days at ${yen(own.day)} = ${yen(own.costAfter)}`,
        `JPY ${range(rough.firstYear)} in the first year, and ${range(rough.threeYears)} over three years for the same number of users. About ${own.daysAfter} days`,
        `compared with ${yen(rough.base)} in the first year`,
        `| ${num(rough.plus)} | +${num(rough.plus - rough.base)} |`,
        `| 150 users instead of ${users.atStart} | ${num(rough.moreUsers)} | +${num(rough.moreUsers - rough.base)} |`,
        `| 90 users instead of ${users.atStart} | ${num(rough.fewerUsers)} | −${num(rough.base - rough.fewerUsers)} |`,
        `| ${num(rough.freshStart)} | −${num(rough.base - rough.freshStart)} |`,
        `| ${num(rough.moreWork)} | +${num(rough.moreWork - rough.base)} |`,
        `${price.listVolumeFrom} users on <Fact id="plan-standard" /> cost ${yen(rough.atThreshold)} a year, and ${price.listVolumeFrom - 1} cost ${yen(rough.belowThreshold)}. From ${rough.cheaperFrom} users on, ordering ${price.listVolumeFrom} is cheaper`,
        `| Users counted, plan open | ${running.ballpark.below} % | ${running.ballpark.above} % |`,
        `${running.ballpark.below} % below to ${running.ballpark.above} % above`,
        `hint="${users.atStart} users, smaller plan, eight days of work`,
        `JPY ${million(rough.plusMore, 2)} million more a year`,
        `: ${users.atStart} users, eight days of work`,
      ],
      [
        `年間利用料は${users.atStart}名で${yenJa(rough.fee)}、一時費用は初期設定と${price.workDays}人日分で${yenJa(rough.oneOff)}です。初年度は**${yenJa(rough.base)}**になります。上限まで値上げされた場合、2年目は${yenJa(rough.two)}、3年目は${yenJa(rough.three)}で、3年間の合計は**${yenJa(rough.years)}**です。`,
        `${own.daysAfter}人日でした。1人日${yenJa(own.day)}で${yenJa(own.costAfter)}です`,
        `初年度は${rangeJa(rough.firstYear)}、人数が変わらなければ3年間で${rangeJa(rough.threeYears)}です。別に自社の作業が約${own.daysAfter}人日`,
        `初年度${yenJa(rough.base)}との比較`,
        `| ${num(rough.plus)} | +${num(rough.plus - rough.base)} |`,
        `| ${users.atStart}名を150名に | ${num(rough.moreUsers)} | +${num(rough.moreUsers - rough.base)} |`,
        `| ${users.atStart}名を90名に | ${num(rough.fewerUsers)} | −${num(rough.base - rough.fewerUsers)} |`,
        `| ${num(rough.freshStart)} | −${num(rough.base - rough.freshStart)} |`,
        `| 作業${price.workDays}人日を${price.workDays * 2}人日に | ${num(rough.moreWork)} | +${num(rough.moreWork - rough.base)} |`,
        `${price.listVolumeFrom}名で${yenJa(rough.atThreshold)}、${price.listVolumeFrom - 1}名で${yenJa(rough.belowThreshold)}になります。${rough.cheaperFrom}名からは、${price.listVolumeFrom}名で契約するほうが安く`,
        `| 利用者数。プランは未定 | ${running.ballpark.below}% | ${running.ballpark.above}% |`,
        `${running.ballpark.below}%下から${running.ballpark.above}%上まで`,
        `hint="${users.atStart}名、下位のプラン、給与システムと社員名簿の連携に${price.workDays}人日"`,
        `年${man(rough.plusMore)}円増`,
        `：${users.atStart}名、作業${price.workDays}人日`,
      ],
    ),
    claim(
      'assets/rfp-template',
      [
        `each for ${users.atStart}, ${later} and ${running.renewal.expandTo} users`,
        `${users.atStart} users, ${later} from year two`,
        `Our range for year one: JPY ${range(rough.firstYear)}`,
        `${running.company.staff} staff, four sites`,
      ],
      [
        `${users.atStart}名・${later}名・${running.renewal.expandTo}名の場合`,
        `利用者${users.atStart}名（2年目から${later}名）`,
        `初年度の予算は${rangeJa(rough.firstYear)}`,
        `従業員${running.company.staff}名、4拠点`,
      ],
    ),
    claim(
      'assets/requirements-checklist',
      [`Within JPY ${million(rough.firstYear[1], 1)} million in the first year`],
      [`初年度${roundMan(rough.firstYear[1])}円以内`],
    ),
    claim(
      'guides/before-buying',
      [
        `The ${users.atStart} people in our offices and warehouses pass on ${num(running.work.requestsPerMonth)} requests a month`,
        `hint="${users.atStart} people pass on ${num(running.work.requestsPerMonth)} requests a month`,
        `about ${inaction.minutesPerWeek} minutes a week`,
        `about ${idle.mistakesPerMonth} requests a month are lost or sent twice`,
        `hint="JPY ${range(idleRange)}:`,
        `${users.atStart} people who lose ${inaction.minutesPerWeek} minutes a week lose ${idle.hoursPerWeek} hours a week, ${num(idle.hours)} a year. At ${yen(rates.hour)} an hour that is ${million(idle.lostBeforeShare, 1)} million; with a usable share of ${usableShare.low} to ${usableShare.high} %, ${million(idle.low.lost, 2)} to ${million(idle.high.lost, 2)} million`,
        `"Between JPY ${million(idle.low.sum, 1)} and ${million(idle.high.sum, 1)} million a year"`,
        `up to JPY ${million(authority.director, 0)} million by the director`,
      ],
      [
        `事務所と倉庫の${users.atStart}人が月${num(running.work.requestsPerMonth)}件の申請`,
        `hint="${users.atStart}人が月${num(running.work.requestsPerMonth)}件の申請`,
        `1人週${inaction.minutesPerWeek}分ほど`,
        `月に約${idle.mistakesPerMonth}件が行方不明または二重申請`,
        `hint="${rangeJa(idleRange)}。`,
        `${users.atStart}人が週${inaction.minutesPerWeek}分を失えば、週${idle.hoursPerWeek}時間、年${num(idle.hours)}時間です。時間単価${yenJa(rates.hour)}なら${man(idle.lostBeforeShare)}円で、使える割合を${usableShare.low}〜${usableShare.high}%とすれば${man(idle.low.lost)}〜${man(idle.high.lost)}円`,
        `「年${rangeJa(idleRange)}」`,
        `担当役員が${man(authority.director)}円まで`,
      ],
    ),
    claim(
      'guides/solution-development',
      [
        `First year JPY ${range(rough.firstYear)} before tax, three years ${range(rough.threeYears)}. Our own effort: about ${own.days} person-days, ${own.daysAfter} of them after the signature`,
        `"JPY ${range(rough.firstYear)} in year one, ${range(rough.threeYears)} over three years, ${users.atStart} users, before tax."`,
        `${running.ballpark.below} % less to ${running.ballpark.above} % more`,
        `${num(running.work.requestsPerMonth)} cases a month at ${gain.savedMinutes} minutes are ${gain.hours / 12} hours. Halved to ${gain.usableHours / 12} hours at ${yen(rates.hour)}, that is ${yen(gain.fullValue / 12)} a month, plus ${yen(oldLicence.perYear / 12)}`,
        `We are a company of ${running.company.staff} people.`,
        `About ${users.atStart} people would use the system at first, ${later} a year later`,
      ],
      [
        `初年度${rangeJa(rough.firstYear)}、3年間で${rangeJa(rough.threeYears)}（いずれも税抜）。自社の作業は約${own.days}人日、うち契約後が${own.daysAfter}人日`,
        `「${users.atStart}名、税抜で、初年度${rangeJa(rough.firstYear)}、3年間で${rangeJa(rough.threeYears)}」`,
        `${running.ballpark.below}%下から${running.ballpark.above}%上まで`,
        `月${num(running.work.requestsPerMonth)}件、1件${gain.savedMinutes}分で${gain.hours / 12}時間。半分の${gain.usableHours / 12}時間に${yenJa(rates.hour)}を掛けて月${man(gain.fullValue / 12)}円。ほかに、古いライセンスの月${man(oldLicence.perYear / 12)}円`,
        `当社は従業員${running.company.staff}名の会社です`,
        `利用者は当初約${users.atStart}名、1年後に${later}名`,
      ],
    ),
  ];
}
