import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { ballparkOf, priceOf } from './sums/price.ts';
import { man, num, yen, yenJa } from './write.ts';

/** What another supplier would ask for with single sign-on in the plan. */
const WITH_SIGN_ON = 21_000;
/** How often the interface may be called in a minute; how many people change on 1 April, with how many calls each. */
const CALLS_A_MINUTE = 60;
const CHANGES = { people: 200, calls: 3 };
const CALLS_EACH = 2;

/** What the plan with the security costs more, and whether the limits of the interface suffice. */
export function limitClaims(running: RunningCase): readonly Claim[] {
  const { users, price, work, company } = running;
  const more = price.plusPerYear - price.standardPerYear;
  const less = price.plusPerYear - WITH_SIGN_ON;
  const { plusMore } = ballparkOf(running);
  const connections = priceOf(running).work;
  const stored = work.requestsPerMonth * 12 * work.yearsStored;
  const calls = stored * CALLS_EACH;
  const minutes = calls / CALLS_A_MINUTE;
  const changing = CHANGES.people * CHANGES.calls;
  return [
    claim(
      'assets/security-review-kit',
      [
        `hint="Plan with single sign-on, ${users.atStart} users,`,
        `${company.name.en} (invented): the plan decides the price`,
        `${users.atStart} users. The plan that does the job costs ${yen(price.standardPerYear)} a year for each, the one with single sign-on ${yen(price.plusPerYear)}. Difference: ${users.atStart} × ${num(more)} = ${yen(plusMore)} a year. A supplier that includes it at ${yen(WITH_SIGN_ON)} would be cheaper by ${users.atStart} × ${num(less)} = ${yen(users.atStart * less)}.`,
      ],
      [
        `hint="シングルサインオンのあるプラン、${users.atStart}名、`,
        `${company.name.ja}（架空）：プランで価格が決まる`,
        `利用者${users.atStart}名。業務に足りるプランは1人年${yenJa(price.standardPerYear)}、シングルサインオンのあるプランは年${yenJa(price.plusPerYear)}です。差額は${users.atStart}名×${yenJa(more)}で、年${yenJa(plusMore)}になります。最初から含んで年${yenJa(WITH_SIGN_ON)}の会社があれば、${users.atStart}名×${yenJa(less)}で、年${yenJa(users.atStart * less)}安くなります。`,
      ],
    ),
    claim(
      'assets/integration-check',
      [
        `hint="${company.staff} people, 7 changes a day, ${CHANGES.people} on 1 April"`,
        `allows ${CALLS_A_MINUTE} calls a minute. On 1 April, ${CHANGES.people} staff changes need three calls each: ${CHANGES.people} × ${CHANGES.calls} = ${changing} calls, ten minutes.`,
        `Loading all ${num(stored)} closed requests with two calls each would take ${num(calls)} ÷ ${CALLS_A_MINUTE} = ${num(minutes)} minutes, about ${Math.round(minutes / 60)} hours`,
        `${yen(connections)} once`,
      ],
      [
        `hint="${company.staff}名、1日7件、4月1日は${CHANGES.people}件"`,
        `1分に${CALLS_A_MINUTE}回です。4月1日の異動${CHANGES.people}件に${CHANGES.calls}回ずつ呼び出すと、${CHANGES.people}×${CHANGES.calls}で${changing}回、10分で終わります`,
        `処理済みの申請${num(stored)}件をすべて${CALLS_EACH}回ずつで入れると、${num(calls)}÷${CALLS_A_MINUTE}で${num(minutes)}分、約${Math.round(minutes / 60)}時間`,
        `一時${man(connections)}円`,
      ],
    ),
  ];
}
