import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { of } from './sums/percent.ts';
import { invoiceOf, priceOf } from './sums/price.ts';
import { fullEn, fullJa, man, million, num, yen, yenJa } from './write.ts';

/** Who joins by the change that the guide to changes asks for. */
const CHANGE = { people: 30, months: 6 } as const;
/** What leaving takes: months side by side, days of the supplier, an hour of training for each user. */
const LEAVING = { overlapMonths: 2, supplierDays: 3, riseNoReason: 5, riseReason: 40 } as const;
const CREDIT = { percent: 10, hoursDown: 2 } as const;

function leavingOf({ price, users, rates, ownWork }: RunningCase) {
  const fee = users.atStart * price.plusPerYear;
  const overlap = (fee / 12) * LEAVING.overlapMonths;
  const own = ownWork.daysToLeave * rates.hour * rates.hoursPerDay;
  const help = LEAVING.supplierDays * price.workDay;
  const training = users.atStart * rates.hour;
  return { fee, overlap, own, help, training, sum: overlap + own + help + training };
}

/** The pages of the contract: price, service levels, changes, leaving, the first invoice. */
export function contractClaims(running: RunningCase): readonly Claim[] {
  const { company, price, users, rates, ownWork, dates } = running;
  const money = priceOf(running);
  const { right, wrong, difference } = invoiceOf(running);
  const leaving = leavingOf(running);
  const [one, two, three] = money.fees;
  const half = users.atStart * 1.5;
  const fifthFewer = users.atStart * 0.8;
  const change = CHANGE.people * price.plusPerYear;
  const month = one / 12;
  const credit = of(month, CREDIT.percent);
  const lostHours = users.atStart * CREDIT.hoursDown;
  const end = running.dates['term-ends'] as number;
  const notice = dates['last-day-for-notice'] as number;
  return [
    claim(
      'assets/exit-plan',
      [
        `The fee is ${yen(leaving.fee)} a year for ${users.atStart} users. Overlap of two months: ${num(leaving.overlap)}.`,
        `${ownWork.daysToLeave} days of its own IT at ${yen(rates.hour * rates.hoursPerDay)}: ${num(leaving.own)}`,
        `${LEAVING.supplierDays} days at ${num(price.workDay)}: ${num(leaving.help)}`,
        `Training for ${users.atStart} users, one hour each at ${yen(rates.hour)}: ${num(leaving.training)}`,
        `Total: **${yen(leaving.sum)}**`,
        `A price rise of ${LEAVING.riseNoReason} % is ${num(of(leaving.fee, LEAVING.riseNoReason))} a year`,
        `A rise of ${LEAVING.riseReason} % is ${num(of(leaving.fee, LEAVING.riseReason))}`,
        `${million(leaving.sum, 1)} million, of which ${million(leaving.overlap, 1)} overlap`,
        `${fullEn(end)}; ${fullEn(notice)}`,
      ],
      [
        `利用料は年${man(leaving.fee)}円、${users.atStart}名です。並行期間2か月で${man(leaving.overlap)}円`,
        `${ownWork.daysToLeave}人日、1人日${man(rates.hour * rates.hoursPerDay)}円で${man(leaving.own)}円`,
        `${LEAVING.supplierDays}人日、1人日${man(price.workDay)}円で${man(leaving.help)}円`,
        `${users.atStart}名の研修1時間、1時間${yenJa(rates.hour)}で${man(leaving.training)}円`,
        `合計は**${man(leaving.sum)}円**`,
        `${LEAVING.riseNoReason}%の値上げは年${man(of(leaving.fee, LEAVING.riseNoReason))}円`,
        `${LEAVING.riseReason}%の値上げは年${man(of(leaving.fee, LEAVING.riseReason))}円`,
        `${man(leaving.sum)}円（うち並行期間${man(leaving.overlap)}円）`,
        `${fullJa(end)}、${fullJa(notice)}`,
      ],
    ),
    claim(
      'assets/delivery-and-invoice-check',
      [
        `"Line 1 says ${wrong.count} users; the signed order form of 15 March says ${right.count}.`,
        `Ordered: ${right.count} users at ${yen(price.plusPerYear)} a year, set-up ${num(price.setUp)}, work on the connections at ${num(price.workDay)} a day; accepted: ${right.days} days.`,
        `Invoiced: ${wrong.count} users, ${num(wrong.licence)}; set-up ${num(price.setUp)}; ${wrong.days} days, ${num(wrong.work)}; tax ${rates.consumptionTax} %, ${num(wrong.tax)}; in all ${num(wrong.total)}.`,
        `Right: ${num(right.licence)}, ${num(price.setUp)} and ${num(right.work)}, tax ${num(right.tax)}, in all **${yen(right.total)}**`,
        `make ${num(difference)} with tax`,
        `${yen(wrong.total)}"`,
        `${wrong.count} instead of ${right.count} users, ${wrong.days} instead of ${right.days} days; ${yen(difference)} with tax`,
        `${yen(right.total)}, on the due date`,
      ],
      [
        `1行目が${wrong.count}名ですが、3月15日付の注文書の1行目は${right.count}名`,
        `注文は${right.count}名、1人年額${yenJa(price.plusPerYear)}。初期設定${yenJa(price.setUp)}。連携の作業は1人日${yenJa(price.workDay)}で、検収は${right.days}人日分`,
        `${wrong.count}名で${yenJa(wrong.licence)}、初期設定${yenJa(price.setUp)}、作業${wrong.days}人日で${yenJa(wrong.work)}、消費税${rates.consumptionTax}%で${yenJa(wrong.tax)}、合計${yenJa(wrong.total)}。`,
        `正しくは、${yenJa(right.licence)}、${yenJa(price.setUp)}、${yenJa(right.work)}、消費税${yenJa(right.tax)}で、合計**${yenJa(right.total)}**`,
        `税込${yenJa(difference)}の差`,
        `${yenJa(wrong.total)}"`,
        `5月14日付の検収書（${right.days}人日）`,
        `${right.count}名のところ${wrong.count}名、${right.days}人日のところ${wrong.days}人日。税込${yenJa(difference)}`,
        `${yenJa(right.total)}を期日に`,
      ],
    ),
    claim(
      'assets/service-level-questions',
      [
        `The fee is ${yen(month)} a month; the credit below 99.9 % is ${CREDIT.percent} %`,
        `You get ${yen(credit)} back. If ${users.atStart} users lose two hours each, that is ${lostHours} hours; at ${yen(rates.hour)} an hour ${yen(lostHours * rates.hour)}. The credit covers one forty-eighth`,
      ],
      [
        `利用料は月${man(month)}円で、99.9%を下回ると${CREDIT.percent}%の減額`,
        `戻るのは${yenJa(credit)}です。${users.atStart}名が2時間ずつ失うと${lostHours}時間。1時間${yenJa(rates.hour)}で${man(lostHours * rates.hour)}円です。減額は、その${(lostHours * rates.hour) / credit}分の1`,
      ],
    ),
    claim(
      'assets/price-model-questions',
      [
        `${users.atStart} users; two branches may join in year two`,
        `${million(money.yearOne, 2)} (set-up and connections included), ${million(two, 2)}, ${million(three, 2)} million`,
        `${half} from year two: ${million(money.renewalAt(half), 2)} million; the volume price begins at ${price.orderForm.volumeFrom}`,
        `${fifthFewer} from year two: ${million(money.renewalAt(fifthFewer), 2)} million`,
      ],
      [
        `${users.atStart}名。2年目に2支店`,
        `${man(money.yearOne)}円（初期設定と連携を含む）、${man(two)}円、${man(three)}円`,
        `${half}名なら${man(money.renewalAt(half))}円。数量割引は${price.orderForm.volumeFrom}名から`,
        `${fifthFewer}名なら${man(money.renewalAt(fifthFewer))}円`,
        '利用開始までに60人日、その後は年6人日',
      ],
    ),
    claim(
      'assets/contract-negotiation-plan',
      [`You will hold the personal data of ${company.staff} staff`],
      [`従業員${company.staff}名の個人データ`],
    ),
    claim(
      'assets/change-and-escalation-guide',
      [
        `For ${CHANGE.months} months: ${yen((change / 12) * CHANGE.months)}; then ${num(change)} a year (${CHANGE.people} people at ${num(price.plusPerYear)}); set-up 1 day, ${num(price.workDay)}`,
        `${users.atStart} people are affected`,
      ],
      [
        `残り${CHANGE.months}か月で37万5,000円、その後は年${man(change)}円（${CHANGE.people}名、1人年${yenJa(price.plusPerYear)}）。設定1日${man(price.workDay)}円`,
        `${users.atStart}名に影響`,
      ],
    ),
  ];
}
