import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { inactionOf } from './sums/inaction.ts';
import { invoiceOf, priceOf } from './sums/price.ts';
import { paybackMonths, returnOf } from './sums/return.ts';
import { man, million, num, paybackIn, range, rangeJa, roundMan, yen, yenJa } from './write.ts';

/** The papers that one can look at. What Sum works out there needs no second look. */
export function specimenClaims(running: RunningCase): readonly Claim[] {
  const { users, price, authority, work, contract } = running;
  const money = priceOf(running);
  const gain = returnOf(running);
  const idle = inactionOf(running);
  const { right, wrong, difference } = invoiceOf(running);
  const later = users.atStart + users.joinInYearTwo;
  const idleRange = [idle.low.sum, idle.high.sum] as const;
  const { inWords, inYearsJa } = paybackIn(paybackMonths(gain.likely)!);
  const { orderForm } = price;
  return [
    claim(
      'pages/specimens',
      [
        `up to JPY ${million(authority.director, 0)} million (authority rules)`,
        `for ${users.atStart} staff, ${later} from year two`,
        `JPY ${million(money.request, 2)} million over three years, before tax`,
        `need ${work.today.daysToDecision} working days to a decision. From March to May 2026, ${work.today.lost} were`,
        `JPY ${range(idleRange)} a year by our own count`,
        `covered ${inWords} after first use`,
        `Term of ${contract.months} months, notice ${contract.noticeDays} days before its end`,
        `Most we can lose in year one: JPY ${million(gain.firstYearAtRisk, 2)} million`,
        `at most ${price.workDays} days`,
        `${price.workDays} days in our offer`,
        `${price.volumeDiscount} % from ~~${price.listVolumeFrom}~~ <Added>${orderForm.volumeFrom}</Added> users`,
        `at most ${orderForm.riseAfter} % at each renewal`,
        `worth about JPY ${million(money.listThreeYears - money.threeYears, 1)} million`,
        `| ${wrong.count} users | ${num(price.plusPerYear)} | ${num(wrong.licence)} |`,
        `| ${wrong.days} days | ${num(price.workDay)} | ${num(wrong.work)} |`,
        `| 1 | ${num(price.setUp)} | ${num(price.setUp)} |`,
        num(wrong.sum),
        num(wrong.tax),
        num(wrong.total),
        `${wrong.count} users were charged`,
        `the order form says ${right.count}. ${wrong.count - right.count} × ${num(price.plusPerYear)} = ${yen(wrong.licence - right.licence)} too many`,
        `the acceptance note says ${right.days}. ${yen(wrong.work - right.work)} too many`,
        `With tax, ${yen(difference)}. Right would be ${yen(right.total)}`,
      ],
      [
        `決裁権限規程：${man(authority.director)}円まで`,
        `${users.atStart}名、2年目から${later}名`,
        `3年間で${man(money.request)}円（税抜）`,
        `決裁まで${work.today.daysToDecision}営業日かかっています。2026年3〜5月は${work.today.lost}件`,
        `年${rangeJa(idleRange)}の損失`,
        `利用開始から${inYearsJa}で回収`,
        `契約は${contract.months}か月、解約予告は満了の${contract.noticeDays}日前`,
        `1年目の損失は最大${man(gain.firstYearAtRisk)}円`,
        `${price.workDays}人日を上限`,
        `見積の${price.workDays}人日のうち3人日`,
        `~~${price.listVolumeFrom}~~<Added>${orderForm.volumeFrom}</Added>名以上で${price.volumeDiscount}%引き`,
        `以後の更新ごとの値上げは${orderForm.riseAfter}%を上限`,
        `3年間で約${roundMan(money.listThreeYears - money.threeYears)}円の価値`,
        `| ${wrong.count}名 | ${num(price.plusPerYear)} | ${num(wrong.licence)} |`,
        `| ${wrong.days}人日 | ${num(price.workDay)} | ${num(wrong.work)} |`,
        `| 1 | ${num(price.setUp)} | ${num(price.setUp)} |`,
        num(wrong.sum),
        num(wrong.tax),
        num(wrong.total),
        `| 利用者 | ${users.atStart}名、`,
        `利用者${wrong.count}名分の請求です`,
        `約${price.workDays}人日、~~`,
        `</Added>1人日<Sum`,
        `検収書（${right.days}人日）`,
        `作業${wrong.days}人日分の請求です`,
        `注文書では${right.count}名なので、${wrong.count - right.count}名×${yenJa(price.plusPerYear)}で${yenJa(wrong.licence - right.licence)}多すぎます`,
        `検収書では${right.days}人日なので、${yenJa(wrong.work - right.work)}多すぎます`,
        `税込みで${yenJa(difference)}です。正しい金額は${yenJa(right.total)}です`,
      ],
    ),
  ];
}
