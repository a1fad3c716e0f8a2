import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { inactionOf } from './sums/inaction.ts';
import { workOf } from './sums/own-work.ts';
import { priceOf } from './sums/price.ts';
import { paybackMonths, returnOf } from './sums/return.ts';
import { num, paybackIn, rounded, thousand } from './write.ts';

/** The sums finance reads: total cost, return and payback. */
export function returnClaims(running: RunningCase): readonly Claim[] {
  const { users, usableShare } = running;
  const money = priceOf(running);
  const gain = returnOf(running);
  const own = workOf(running);
  const idle = inactionOf(running);
  const later = own.everyUser;
  const bold = (cells: readonly string[]) => `**${cells.join('** | **')}** |`;
  const highMonths = paybackMonths(gain.high)!;
  const { inYears, inYearsJa } = paybackIn(paybackMonths(gain.likely)!);
  return [
    claim(
      'assets/roi-tco-calculator',
      [
        `${users.atStart} users, ${later} from year 2`,
        `| Set-up and connections | ${thousand(money.oneOff)} | | | | ${thousand(money.oneOff)} |`,
        `| Own work, ${own.daysAfter} days | ${thousand(own.costAfter)} | | | | ${thousand(own.costAfter)} |`,
        `| Fees, 5 % more each year | | ${gain.fees.map(thousand).join(' | ')} | ${thousand(gain.supplier - money.oneOff)} |`,
        `| Running it, ${own.runningDays} days a year | | ${[1, 2, 3].map(() => thousand(gain.running)).join(' | ')} | ${thousand(gain.running * 3)} |`,
        `| Leaving at the end, ${running.ownWork.daysToLeave} days | | | | ${thousand(gain.leaving)} | ${thousand(gain.leaving)} |`,
        `| **Total cost** | ${bold([...gain.costs.map(thousand), thousand(gain.cost)])}`,
        `The ${own.daysAfter} days are those of`,
        `the supplier charges ${thousand(gain.supplier)}. With your own work the total is ${thousand(gain.cost)}: ${rounded((gain.cost / gain.supplier - 1) * 100)} % more`,
        `${num(gain.requests)} cases × ${gain.savedMinutes} minutes ÷ 60 = ${num(gain.hours)} hours`,
        `came to ${num(idle.hours)}; two counts`,
        `${num(gain.usableHours)} hours × 5 thousand yen = ${thousand(gain.fullValue)} a year`,
        `| | ${gain.likely.time.map(thousand).join(' | ')} | ${thousand(gain.likely.time.reduce((a, b) => a + b))} |`,
        `| Old licence | | ${gain.licences.map(thousand).join(' | ')} | ${thousand(gain.licences.reduce((a, b) => a + b))} |`,
        `| Cost | −${gain.costs.map(thousand).join(' | −')} | −${thousand(gain.cost)} |`,
        `| **Year** | ${bold([...gain.likely.years.map(thousand), thousand(gain.likely.net)])}`,
        `| **Running total** | ${bold(gain.likely.running.map(thousand))}`,
        `= ${thousand(gain.likely.net)} ÷ ${thousand(gain.cost)} = ${rounded(gain.likely.roi)} %`,
        `= 2 years + ${thousand(-gain.likely.running[2]!)} ÷ ${thousand(gain.likely.years[3]!)} = about ${inYears} after first use`,
        `= ${thousand(gain.likely.years[0]!)} + ${thousand(gain.likely.years[1]!)} ÷ 1.05 + ${thousand(gain.likely.years[2]!)} ÷ 1.1025 + ${thousand(gain.likely.years[3]!)} ÷ 1.1576 = about ${num(Math.round(gain.npv / 10_000) * 10)}`,
        `| ${usableShare.low} % | ${thousand(gain.low.value)} | ${thousand(gain.low.net)} | −${rounded(-gain.low.roi)} % | Not within three years |`,
        `| ${usableShare.likely} % | ${thousand(gain.likely.value)} | ${thousand(gain.likely.net)} | ${rounded(gain.likely.roi)} % | About ${inYears.replace(' and', '')} |`,
        `| ${usableShare.high} % | ${thousand(gain.high.value)} | ${thousand(gain.high.net)} | ${rounded(gain.high.roi)} % | About ${Math.floor(highMonths / 12)} year ${highMonths % 12} months |`,
        `break-even is at about ${rounded(gain.breakEven)} %`,
        `at least ${rounded(gain.breakEven)} % of the saved time`,
      ],
      [
        `${users.atStart}名、2年目から${later}名`,
        `| 初期費用と連携 | ${thousand(money.oneOff)} | | | | ${thousand(money.oneOff)} |`,
        `| 自社の工数（${own.daysAfter}人日） | ${thousand(own.costAfter)} | | | | ${thousand(own.costAfter)} |`,
        `| 利用料（毎年5%増） | | ${gain.fees.map(thousand).join(' | ')} | ${thousand(gain.supplier - money.oneOff)} |`,
        `| 運用（年${own.runningDays}人日） | | ${[1, 2, 3].map(() => thousand(gain.running)).join(' | ')} | ${thousand(gain.running * 3)} |`,
        `| 終了時の解約作業（${running.ownWork.daysToLeave}人日） | | | | ${thousand(gain.leaving)} | ${thousand(gain.leaving)} |`,
        `| **総費用** | ${bold([...gain.costs.map(thousand), thousand(gain.cost)])}`,
        `${own.daysAfter}人日は、`,
        `3年間で${thousand(gain.supplier)}です。自社の作業などを加えた総費用は${thousand(gain.cost)}で、${rounded((gain.cost / gain.supplier - 1) * 100)}%多く`,
        `${num(gain.requests)}件×${gain.savedMinutes}分÷60=${num(gain.hours)}時間`,
        `記録では${num(idle.hours)}時間でした`,
        `半分の${num(gain.usableHours)}時間です。1時間5千円なので、満額で年${thousand(gain.fullValue)}`,
        `| | ${gain.likely.time.map(thousand).join(' | ')} | ${thousand(gain.likely.time.reduce((a, b) => a + b))} |`,
        `| 古い利用料 | | ${gain.licences.map(thousand).join(' | ')} | ${thousand(gain.licences.reduce((a, b) => a + b))} |`,
        `| 費用 | −${gain.costs.map(thousand).join(' | −')} | −${thousand(gain.cost)} |`,
        `| **各年の差し引き** | ${bold([...gain.likely.years.map(thousand), thousand(gain.likely.net)])}`,
        `| **累計** | ${bold(gain.likely.running.map(thousand))}`,
        `=${thousand(gain.likely.net)}÷${thousand(gain.cost)}=${rounded(gain.likely.roi)}%`,
        `=2年+${thousand(-gain.likely.running[2]!)}÷${thousand(gain.likely.years[3]!)}=利用開始から${inYearsJa}`,
        ` = ${thousand(gain.likely.years[0]!)} + ${thousand(gain.likely.years[1]!)} ÷ 1.05 + ${thousand(gain.likely.years[2]!)} ÷ 1.1025 + ${thousand(gain.likely.years[3]!)} ÷ 1.1576 = 約${num(Math.round(gain.npv / 10_000) * 10)}`,
        `| ${usableShare.low}% | ${thousand(gain.low.value)} | ${thousand(gain.low.net)} | −${rounded(-gain.low.roi)}% | 3年以内に回収できない |`,
        `| ${usableShare.likely}% | ${thousand(gain.likely.value)} | ${thousand(gain.likely.net)} | ${rounded(gain.likely.roi)}% | ${inYearsJa} |`,
        `| ${usableShare.high}% | ${thousand(gain.high.value)} | ${thousand(gain.high.net)} | ${rounded(gain.high.roi)}% | 約${Math.floor(highMonths / 12)}年${highMonths % 12}か月 |`,
        `割合が約${rounded(gain.breakEven)}%のとき`,
        `減る時間の${rounded(gain.breakEven)}%以上`,
      ],
    ),
  ];
}
