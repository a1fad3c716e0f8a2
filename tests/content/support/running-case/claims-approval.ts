import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { inactionOf } from './sums/inaction.ts';
import { workOf } from './sums/own-work.ts';
import { priceOf } from './sums/price.ts';
import { paybackMonths, returnOf } from './sums/return.ts';
import { man, million, num, paybackIn, range, rangeJa, roundMan, rounded, yen, yenJa } from './write.ts';

/** What the approver is asked, and how the amount comes about. */
export function approvalClaims(running: RunningCase): readonly Claim[] {
  const { users, price, authority, ownWork } = running;
  const money = priceOf(running);
  const gain = returnOf(running);
  const own = workOf(running);
  const idle = inactionOf(running);
  const [one, two, three] = money.fees;
  const later = own.everyUser;
  const idleRange = [idle.low.sum, idle.high.sum] as const;
  const { inWords, inYearsJa } = paybackIn(paybackMonths(gain.likely)!);
  return [
    claim(
      'assets/approval-one-pager-template',
      [
        `Approve JPY ${million(money.request, 2)} million over three years, before tax, for a request-handling service for ${users.atStart} staff (${later} from year two)`,
        `JPY ${range(idleRange)} a year by our own count`,
        `To the supplier: year one ${million(money.yearOne, 2)}, year two ${million(two, 2)}, year three ${million(three, 2)} million. Own work: ${own.daysAfter} days until first use, ${million(own.costAfter, 1)} million, then ${own.runningDays} days a year, and ${ownWork.daysToLeave} to leave. Three years in all: ${million(gain.cost, 1)} million.`,
        `covered ${inWords} after first use; ${rounded(gain.breakEven)} % is enough within three years`,
        `${million(gain.firstYearAtRisk, 2)} million, that is all payments (${million(money.yearOne, 2)}) and our own work (${million(gain.firstYearAtRisk - money.yearOne, 2)})`,
      ],
      [
        `${users.atStart}名（2年目から${later}名）で導入したく、3年間で${man(money.request)}円（税抜）の支出`,
        `年${rangeJa(idleRange)}の損失`,
        `1年目${man(money.yearOne)}円、2年目${man(two)}円、3年目${man(three)}円（税抜）。自社の作業は利用開始までに${own.daysAfter}人日（${man(own.costAfter)}円分）、以後は年${own.runningDays}人日、終了時に${ownWork.daysToLeave}人日。3年間の総費用は約${roundMan(gain.cost)}円`,
        `利用開始から${inYearsJa}で回収。${rounded(gain.breakEven)}%使えれば3年以内に回収`,
        `最大${man(gain.firstYearAtRisk)}円（支払い全額${man(money.yearOne)}円と自社の作業${man(gain.firstYearAtRisk - money.yearOne)}円分）`,
      ],
    ),
    claim(
      'assets/price-explainer',
      [
        `${users.atStart} users, ${later} from year two`,
        `Set-up costs ${yen(price.setUp)}; connecting payroll and the staff directory takes ${price.workDays} days at ${yen(price.workDay)}`,
        `The ${price.volumeDiscount} % volume price begins at ${price.orderForm.volumeFrom} users instead of ${price.listVolumeFrom}`,
        `rises by ${price.orderForm.riseAfter} % at most after that`,
        `Year one: ${users.atStart} × ${num(price.plusPerYear)} = ${num(one)}, plus ${num(money.oneOff)} once = **${yen(money.yearOne)}**`,
        `Year two: ${later} × ${num(money.volumePrice)} = **${yen(two)}**`,
        `Year three: ${later} × ${num(money.yearThreePrice)} = **${yen(three)}**`,
        `Three years: **${yen(money.threeYears)}** before tax`,
        `would have given ${num(money.feeTimesThree)}. The gap of about ${million(money.threeYears - money.feeTimesThree, 1)} million`,
        `would cost ${yen(money.listThreeYears)}: they are worth about ${million(money.listThreeYears - money.threeYears, 1)} million`,
      ],
      [
        `${users.atStart}名、2年目から${later}名`,
        `初期設定は${yenJa(price.setUp)}、給与システムと社員名簿をつなぐ作業は${price.workDays}人日で、1人日${yenJa(price.workDay)}です`,
        `${price.volumeDiscount}%の割引を、${price.listVolumeFrom}名ではなく${price.orderForm.volumeFrom}名から`,
        `その後の値上げは${price.orderForm.riseAfter}%まで`,
        `1年目：${users.atStart} × ${num(price.plusPerYear)} = ${yenJa(one)}。初回のみの${yenJa(money.oneOff)}を足して**${yenJa(money.yearOne)}**`,
        `2年目：${later} × ${num(money.volumePrice)} = **${yenJa(two)}**`,
        `3年目：${later} × ${num(money.yearThreePrice)} = **${yenJa(three)}**`,
        `3年間の合計：**${yenJa(money.threeYears)}**（税抜）`,
        `${yenJa(money.feeTimesThree)}です。約${roundMan(money.threeYears - money.feeTimesThree)}円の差`,
        `${yenJa(money.listThreeYears)}になります。この2文には約${roundMan(money.listThreeYears - money.threeYears)}円の価値`,
      ],
    ),
    claim(
      'assets/approval-path-guide',
      [
        `${running.company.staff} staff, JPY ${million(money.yearOne, 1)} million in the first year`,
        `up to JPY ${million(authority.headOfDepartment, 0)} million, the director up to JPY ${million(authority.director, 0)} million`,
        `came to exactly JPY ${million(one, 1)} million. With set-up and connections it was ${million(money.yearOne, 1)} million, and ${million(money.request, 2)} million over three years`,
        `JPY ${million(money.request, 2)} million over three years, ${million(money.yearOne, 1)} million of it in year one; director, up to JPY ${million(authority.director, 0)} million`,
      ],
      [
        `従業員${running.company.staff}名、初年度${man(money.yearOne)}円`,
        `部長の決裁は${man(authority.headOfDepartment)}円まで、担当役員は${man(authority.director)}円まで`,
        `ちょうど${man(one)}円でした。しかし、初期設定と連携を足すと${man(money.yearOne)}円、3年間では${man(money.request)}円`,
        `3年間で${man(money.request)}円、うち初年度${man(money.yearOne)}円。担当役員決裁（${man(authority.director)}円まで）`,
      ],
    ),
    claim(
      'assets/buying-group-map',
      [
        `up to JPY ${million(authority.headOfDepartment, 0)} million; above that the director, up to JPY ${million(authority.director, 0)} million`,
        `Head of administration up to JPY ${million(authority.headOfDepartment, 0)} million; the director above that`,
        `about ${users.atStart} users`,
      ],
      [
        `${man(authority.headOfDepartment)}円までは太田さん（管理本部長）の決裁。超える場合は担当役員（${man(authority.director)}円まで）`,
        `管理本部長、${man(authority.headOfDepartment)}円まで。超える場合は担当役員`,
        `利用者は約${users.atStart}名`,
      ],
    ),
    claim(
      'guides/evaluation',
      [
        `"Three years, JPY ${million(gain.cost, 1)} million before tax, of which ${million(gain.ownInAll, 1)} million is our own time. Low ${million(gain.lowCost, 1)} (nobody joins), high ${million(gain.highCost, 1)} (${users.joinInYearTwo} more users at list price, ${price.listRise} % at each renewal)."`,
        `${users.atStart} users in year 1 and ${later} in years 2 and 3`,
        `JPY ${million(gain.beforeStart, 1)} million before the start, then a gain of ${[1, 2, 3]
          .map((year) => million(gain.likely.years[year]!, 2))
          .join(', ')
          .replace(
            /, ([\d.]+)$/,
            ' and $1',
          )} million in the first three years. It is paid back ${inWords} after first use`,
      ],
      [
        `「3年で税抜${roundMan(gain.cost)}円、うち自社の工数が${roundMan(gain.ownInAll)}円。低め${roundMan(gain.lowCost)}円（増員なし）、高め${roundMan(gain.highCost)}円（${users.joinInYearTwo}名を定価で追加、更新ごとに${price.listRise}%増）」`,
        `1年目${users.atStart}名、2年目と3年目${later}名`,
        `開始前に${man(gain.beforeStart)}円かかり、1〜3年目の差し引きが${[1, 2, 3].map((year) => `${man(gain.likely.years[year]!)}円`).join('、')}なら、利用開始から${inYearsJa}で回収`,
      ],
    ),
    claim(
      'guides/commitment',
      [
        `"JPY ${million(money.yearOne, 2)} million in year one (fees ${million(one, 1)}, set-up ${million(price.setUp, 1)}, connections ${million(money.work, 1)}), ${million(two, 2)} in year two and ${million(three, 2)} in year three."`,
        `"Approve JPY ${million(money.request, 2)} million over three years, ${million(money.yearOne, 1)} million of it in year one, by`,
        `We buy X for ${users.atStart} users, ${later} from year two`,
      ],
      [
        `「1年目${man(money.yearOne)}円（利用料${man(one)}円、初期設定${man(price.setUp)}円、連携${man(money.work)}円）、2年目${man(two)}円、3年目${man(three)}円」`,
        `「3年間で${man(money.request)}円、うち1年目${man(money.yearOne)}円の支出について`,
        `「Xを${users.atStart}名（2年目から${later}名）で`,
      ],
    ),
  ];
}
