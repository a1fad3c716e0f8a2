import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { invoiceOf, priceOf } from './sums/price.ts';
import { man, num, yen, yenJa } from './write.ts';

/** The quote, the invoice and what is paid. */
export function paymentClaims(running: RunningCase): readonly Claim[] {
  const { users, price, oldLicence } = running;
  const money = priceOf(running);
  const { right, wrong, difference } = invoiceOf(running);
  const [one] = money.fees;
  return [
    claim(
      'assets/invoice-guide',
      [
        `The order form says ${right.count} users at ${yen(price.plusPerYear)} for 12 months, set-up ${num(price.setUp)}, work on the connections at ${num(price.workDay)} a day. The acceptance note says ${right.days} days.`,
        `${wrong.count} users, ${num(wrong.licence)}. Set-up ${num(price.setUp)}. Connections ${wrong.days} days, ${num(wrong.work)}. Sum ${num(wrong.sum)}, tax ${num(wrong.tax)}, total ${num(wrong.total)}.`,
        `${num(right.licence)} + ${num(price.setUp)} + ${num(right.work)} = ${num(right.sum)}, tax ${num(right.tax)}, total **${num(right.total)}**`,
        `make ${yen(difference)} with tax`,
        `${yen(wrong.total)}"`,
        `line 1: ${right.count} users`,
        `: ${right.days} days."`,
        `Invoice: ${wrong.count} users and ${wrong.days} days. Agreed: ${right.count} and ${right.days}. Difference ${yen(difference)} with tax.`,
        `The undisputed ${num(right.total)} will be paid`,
      ],
      [
        `注文書は、${right.count}名、1人年額${yenJa(price.plusPerYear)}、初期設定${yenJa(price.setUp)}、連携の作業は1人日${yenJa(price.workDay)}です。検収書の作業は${right.days}人日です。`,
        `${wrong.count}名で${yenJa(wrong.licence)}、初期設定${yenJa(price.setUp)}、連携の作業${wrong.days}人日で${yenJa(wrong.work)}。小計${yenJa(wrong.sum)}、消費税${yenJa(wrong.tax)}、合計${yenJa(wrong.total)}です。`,
        `${yenJa(right.licence)}、${yenJa(price.setUp)}、${yenJa(right.work)}で、小計${yenJa(right.sum)}です。消費税${yenJa(right.tax)}を足して、合計**${yenJa(right.total)}**`,
        `税込${yenJa(difference)}の差です`,
        `${yenJa(wrong.total)}"`,
        `1行目、${right.count}名`,
        `検収書、${right.days}人日`,
        `請求書は${wrong.count}名と${wrong.days}人日、合意は${right.count}名と${right.days}人日。差額は税込${yenJa(difference)}。`,
        `争いのない${yenJa(right.total)}は`,
      ],
    ),
    claim(
      'assets/quote-review-checklist',
      [
        `| Licence | ${num(price.plusPerYear)} a year | ${users.atStart} users | 12 months | Repeated | ${num(one)} |`,
        `| Set-up | ${num(price.setUp)} | 1 | n/a | Once | ${num(price.setUp)} |`,
        `| Connections | ${num(price.workDay)} | ${price.workDays} days, no more without our consent | n/a | Once | ${num(money.work)} |`,
      ],
      [
        `| 利用料 | 年額${num(price.plusPerYear)} | ${users.atStart}名 | 12か月 | 継続 | ${num(one)} |`,
        `| 初期設定 | ${num(price.setUp)} | 1 | なし | 1回 | ${num(price.setUp)} |`,
        `| 連携の作業 | ${num(price.workDay)} | ${price.workDays}人日（承諾なしに超えない） | なし | 1回 | ${num(money.work)} |`,
      ],
    ),
    claim(
      'assets/sla-sheet',
      [
        `pays ${yen(one)} a year, so ${yen(one / 12)} a month`,
        `gets ${yen(one / 120)}. If ${users.atStart} people could not work for those 3 hours, it lost ${users.atStart * 3} hours`,
      ],
      [
        `利用料は年${man(one)}円、1か月あたり${man(one / 12)}円`,
        `戻るのは${yenJa(one / 120)}です。一方、${users.atStart}人が3時間働けなければ、失った時間は${users.atStart * 3}時間`,
      ],
    ),
    claim(
      'assets/rollout-plan',
      [`one more month of the old licence, ${yen(oldLicence.perYear / 12)}`],
      [`1か月分（${man(oldLicence.perYear / 12)}円）`],
    ),
  ];
}
