import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { askedRangeOf } from './sums/early-range.ts';
import { workOf } from './sums/own-work.ts';
import { dayEn, dayJa, man, million, num, roundMan, yenJa } from './write.ts';

/** Rounded outwards, as the page says, to a hundred thousand. */
const down = (value: number) => Math.floor(value / 100_000) * 100_000;
const up = (value: number) => Math.ceil(value / 100_000) * 100_000;

/** The range that three suppliers were asked for, at three sizes, and the note for finance. */
export function askedRangeClaims(running: RunningCase): readonly Claim[] {
  const { askedForRange, ballpark, company, work, dates } = running;
  const { perUser, steps, byVolume, width } = askedForRange;
  const asked = askedRangeOf(running);
  const own = workOf(running);
  const sizes = [asked.half, asked.ours, asked.double];
  const [half, ours, double] = sizes.map(({ users }) => users);
  const [few, some, many] = sizes.map(({ requests }) => num(requests));
  const closes = dates['budget-request'] as number;
  const row = ({ byUser, byStep, byVolume: volume }: typeof asked.ours) =>
    `${num(byUser)} | ${num(byStep)} | ${num(volume)} |`;
  const [low, high, later, setUp] = [down(asked.low), up(asked.high), up(asked.highLater), up(asked.setUp)];
  const discount = 10;
  const giveBack = (discount * 3) / 2;
  return [
    claim(
      'assets/ballpark-worksheet',
      [
        `hint="${ours}; of these 30 only approve. Half ${half}, double ${double}"`,
        `hint="${some} requests a month; half ${few}, double ${many}"`,
        `Requests of ${work.yearsStored} years`,
        `for ${half}, ${ours} and ${double} users (${few}, ${some} and ${many} requests a month)`,
        `${company.name.en} (invented): three ways`,
        `charges ${num(perUser)} per user per month. Supplier B charges in steps: ${num(steps.small)} a month up to ${steps.smallTo} users, ${num(steps.large)} up to ${steps.largeTo}. Supplier C charges ${num(byVolume.base)} a month plus ${byVolume.perRequest} per request`,
        `| Half: ${half} users, ${few} requests | ${row(asked.half)}`,
        `| Yours: ${ours} users, ${some} requests | ${row(asked.ours)}`,
        `| Double: ${double} users, ${many} requests | ${row(asked.double)}`,
        `within ${asked.apart} % of each other`,
        `jumps by ${num(asked.jump)} a year at the ${steps.smallTo + 1}st user`,
        `| Number of users, plan still open | ${ballpark.below} % | ${ballpark.above} % |`,
        `| Users, plan and links | ${width.below} % | ${width.above} % |`,
        `${discount} % off for three years is worth exactly as much as the right to give back ${giveBack} %`,
        `Fee ${million(low, 1)} to ${million(high, 1)} million in year one, ${million(low, 1)} to ${million(later, 1)} a year later; set-up 0 to ${million(setUp, 1)} million`,
        `hint="${own.daysAfter} person-days, own-effort planner"`,
        `hint="${ours} users, plan with single sign-on`,
        `Users over ${steps.smallTo} with supplier B: ${million(asked.jump, 1)} million a year. Half the requests with supplier C: ${million(asked.lessAtHalf, 2)} million less`,
        `closes on ${dayEn(closes)};`,
        `instead of ${ours} seats`,
      ],
      [
        `hint="${ours}名、うち承認だけが30名。半分は${half}名、2倍は${double}名"`,
        `hint="月${some}件。半分は${few}件、2倍は${many}件"`,
        `${work.yearsStored}年分の申請`,
        `${half}名、${ours}名、${double}名（月${few}件、${some}件、${many}件）`,
        `${company.name.ja}（架空）：3通り`,
        `A社は1人月${yenJa(perUser)}です。B社は段階制で、${steps.smallTo}名まで月${yenJa(steps.small)}、${steps.largeTo}名まで月${yenJa(steps.large)}です。C社は月${yenJa(byVolume.base)}に、1件${yenJa(byVolume.perRequest)}を加えます`,
        `| 半分：${half}名、${few}件 | ${row(asked.half)}`,
        `| 自社：${ours}名、${some}件 | ${row(asked.ours)}`,
        `| 2倍：${double}名、${many}件 | ${row(asked.double)}`,
        `3社の差は${asked.apart}%以内`,
        `B社は${steps.smallTo + 1}人目で年${yenJa(asked.jump)}上がります`,
        `| 利用者数。プランは未定 | ${ballpark.below}% | ${ballpark.above}% |`,
        `| 利用者数、プラン、連携 | ${width.below}% | ${width.above}% |`,
        `3年間の${discount}%引きは、1年後に人数を${giveBack}%減らせる権利とちょうど同じ価値`,
        `利用料は初年度${man(low)}〜${man(high)}円、以後は年${man(low)}〜${man(later)}円。初期設定は0〜${roundMan(setUp)}円`,
        `hint="${own.daysAfter}人日、自社工数プランナー"`,
        `hint="${ours}名、シングルサインオンのあるプラン`,
        `B社で${steps.smallTo}名を超える場合：年${man(asked.jump)}円増。C社で件数が半分の場合：年${man(asked.lessAtHalf)}円減`,
        `締め切りの${dayJa(closes)}までに`,
        `${ours}人分ではなく`,
      ],
    ),
  ];
}
