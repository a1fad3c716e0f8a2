import type { RunningCase } from '~/content-model/running-case.ts';
import { claim, type Claim } from './claim.ts';
import { afterUseOf } from './sums/after-use.ts';
import { workOf } from './sums/own-work.ts';
import { priceOf } from './sums/price.ts';
import { dayEn, dayJa, fullEn, fullJa, man, million, num, rounded, yen, yenJa } from './write.ts';

/** What came of it, and the renewal; and the days by which something is counted back. */
export function useClaims(running: RunningCase): readonly Claim[] {
  const { users, work, rates, firstReview, renewal, contract, price } = running;
  const after = afterUseOf(running);
  const money = priceOf(running);
  const own = workOf(running);
  const { today, goal, atReview } = work;
  const later = own.everyUser;
  const fixed = (value: number) => value.toFixed(1);
  const at = (id: string): number => {
    const day = running.dates[id];
    if (typeof day !== 'number') throw new Error(`no single date "${id}" in running-case.yaml`);
    return day;
  };
  const wishedBegin = at('goals-begin') - (at('first-use') - at('wished-for'));
  const en = (id: string) => dayEn(at(id));
  const ja = (id: string) => dayJa(at(id));
  return [
    claim(
      'assets/value-review',
      [
        `${fixed(today.daysToDecision)} before, ${fixed(goal.daysToDecision)} planned, ${fixed(atReview.daysToDecision)} now`,
        `${today.lost} before, under ${goal.lost} planned, ${atReview.lost} now`,
        `${today.followUpHours} before, ${goal.followUpHours} planned, ${atReview.followUpHours} now`,
        `${million(money.yearOne, 2)} million approved, ${million(after.paid, 2)} paid or ordered. One more day on the connections (${million(after.addedWork, 2)}), ${firstReview.usersAdded} more users for nine months (${million(after.addedFees, 2)}). Own work ${firstReview.ownDays} days, planned ${own.daysAfter}.`,
        `${after.hoursSaved} hours a month × 12 × ${yen(rates.hour)} = ${num(after.followUpValue)} for goal 3`,
        `= ${rounded(after.daysReached)} %. For goal 3: ${after.hoursSaved} ÷ ${today.followUpHours - goal.followUpHours} = ${rounded(after.followUpReached)} %`,
        `${users.atStart} users: nearly, ${after.paidUsers}. First use on ${en('first-use')}: two weeks late`,
        `Mori, Ito, Kato, ${en('review-held')}.`,
      ],
      [
        `導入前${fixed(today.daysToDecision)}日、目標${fixed(goal.daysToDecision)}日、現在${fixed(atReview.daysToDecision)}日`,
        `導入前${today.lost}件、目標${goal.lost}件未満、現在${atReview.lost}件`,
        `導入前${today.followUpHours}時間、目標${goal.followUpHours}時間、現在${atReview.followUpHours}時間`,
        `1年目の承認${man(money.yearOne)}円、支払い（発注済みを含む）${man(after.paid)}円。連携の作業が1人日（${man(after.addedWork)}円）、利用者が${firstReview.usersAdded}名（9か月分${man(after.addedFees)}円）増えた。自社の作業は計画${own.daysAfter}人日、実績${firstReview.ownDays}人日。`,
        `月${after.hoursSaved}時間×12×${yenJa(rates.hour)}=${man(after.followUpValue)}円`,
        `で${rounded(after.daysReached)}%、目標3は${after.hoursSaved}÷${today.followUpHours - goal.followUpHours}で${rounded(after.followUpReached)}%`,
        `利用者${users.atStart}名：ほぼ当たり、${after.paidUsers}名。${ja('first-use')}の利用開始：2週間遅れ`,
        `森、伊藤、加藤、${ja('review-held')}。`,
      ],
    ),
    claim(
      'assets/renewal-planner',
      [
        `The term ends on ${fullEn(at('term-ends'))}. Notice: ${contract.noticeDays} days before, in writing, must be received. Counted back, that is Monday ${fullEn(at('last-day-for-notice'))}. With a week for delivery, the notice leaves on ${en('notice-sent')}.`,
        `the paper circulates on Friday ${fullEn(at('decide-renewal'))}`,
        `compares value and cost from ${en('compare-from')}. Prices are asked for on ${en('prices-asked')}; the contract obliges the supplier to name them ${contract.priceDays} days before the end, by ${en('price-named')}. Someone starts looking on ${en('renewal-begins')}`,
        `${fullEn(at('term-ends'))}; ${fullEn(at('last-day-for-notice'))}; ${fullEn(at('decide-renewal'))}, with`,
        `${after.paidUsers} paid, ${renewal.used} used`,
        `Value ${million(renewal.valueOfYear, 1)} million, counted for five months and scaled up to a year; fees and own hours ${million(after.costOfYear, 2)} million. Checked by finance on ${en('finance-agrees-to-renew')}`,
        `Renew ${later} as planned: ${million(after.planned, 2)}. Today's ${after.paidUsers}: ${million(after.sameAsToday, 2)}, since the volume price begins at ${price.orderForm.volumeFrom}. Reduce to ${renewal.reduceTo}: ${million(after.reduced + 1, 2)}. Expand to ${renewal.expandTo}: ${million(after.expanded, 2)}. Replace: ${million(renewal.replaceFirstYear, 2)} in`,
        `Renew with ${renewal.reduceTo}.`,
        `volume price from 130 users`,
        `with ${renewal.reduceTo} instead of ${after.paidUsers} users`,
        `until we need ${price.orderForm.volumeFrom}`,
        `finance ${en('finance-agrees-to-renew')}, final approver ${en('approver-agrees-to-renew')}`,
      ],
      [
        `満了は${fullJa(at('term-ends'))}、解約予告は${contract.noticeDays}日前までに書面で必着です。数えると${fullJa(at('last-day-for-notice'))}（月）です。届くまでの1週間を見て、${ja('notice-sent')}に発送`,
        `起案は${fullJa(at('decide-renewal'))}（金）`,
        `比べ始めるのは${ja('compare-from')}。価格を尋ねるのは${ja('prices-asked')}。契約では、供給会社は満了の${contract.priceDays}日前、${ja('price-named')}までに価格を示すことになっています。調べ始めるのは${ja('renewal-begins')}`,
        `${fullJa(at('term-ends'))}、${fullJa(at('last-day-for-notice'))}、${fullJa(at('decide-renewal'))}（`,
        `支払い${after.paidUsers}名、利用${renewal.used}名`,
        `効果${man(renewal.valueOfYear)}円（5か月の実績から1年分を推計）、利用料と自社の作業${man(after.costOfYear)}円。財務・経理が${ja('finance-agrees-to-renew')}に確認`,
        `予定どおり${later}名で更新${man(after.planned)}円。今の${after.paidUsers}名なら${man(after.sameAsToday)}円（割引は${price.orderForm.volumeFrom}名から）。${renewal.reduceTo}名に縮小${man(after.reduced)}円。${renewal.expandTo}名に拡大${man(after.expanded)}円。入れ替えは移行を含め初年度${man(renewal.replaceFirstYear)}円。`,
        `${renewal.reduceTo}名で更新。`,
        `割引を130名から`,
        `${after.paidUsers}名を${renewal.reduceTo}名に変更`,
        `${price.orderForm.volumeFrom}名になるまで`,
        `財務・経理${ja('finance-agrees-to-renew')}、最終決裁者${ja('approver-agrees-to-renew')}`,
      ],
    ),
    claim(
      'guides/after-purchase',
      [
        `${fixed(today.daysToDecision)} today, target ${fixed(goal.daysToDecision)}`,
        `${fullEn(at('term-begins'))}; ${fullEn(at('term-ends'))}; ${fullEn(at('last-day-for-notice'))} (${contract.noticeDays} days)`,
        `the term ends on ${fullEn(at('term-ends'))}, notice is ${contract.noticeDays} days, so the last day is ${fullEn(at('last-day-for-notice'))}. With a week for delivery, send it by ${en('notice-sent')}`,
        `the proposal leaves on ${en('decide-renewal')}`,
        `hint="${en('review')}, three months after first use`,
      ],
      [
        `今は${fixed(today.daysToDecision)}日、目標は${fixed(goal.daysToDecision)}日`,
        `${fullJa(at('term-begins'))}、${fullJa(at('term-ends'))}、${fullJa(at('last-day-for-notice'))}（${contract.noticeDays}日前）`,
        `満了が${fullJa(at('term-ends'))}、予告が${contract.noticeDays}日前なら、最終日は${fullJa(at('last-day-for-notice'))}です。届くまでの1週間をみて、${ja('notice-sent')}までに送ります`,
        `起案は${ja('decide-renewal')}です`,
        `hint="利用開始の3か月後、${ja('review')}`,
      ],
    ),
    claim(
      'assets/approval-one-pager-template',
      [
        `Answer needed by ${en('approved')} for first use on ${fullEn(at('first-use'))}`,
        `notice ${contract.noticeDays} days before the end`,
        `legal ${en('reviews-answered')} with one condition (met on ${en('wording-settled')}), finance ${en('finance-checked')}, office and warehouse users after the trial ${en('trial-decided')}`,
        `Sign by ${en('signed')}.`,
        `Finance checked on ${en('finance-checked')}`,
        `First review of the result: ${en('review')}, three months after first use`,
      ],
      [
        `${fullJa(at('first-use'))}の利用開始に向け、${ja('approved')}までに`,
        `解約予告は満了の${contract.noticeDays}日前`,
        `法務${ja('reviews-answered')}（条件1件、${ja('wording-settled')}に対応済み）、財務・経理${ja('finance-checked')}、事務所と倉庫の利用者は試用後の${ja('trial-decided')}`,
        `${ja('signed')}までに契約。`,
        `財務・経理が${ja('finance-checked')}に確認済み`,
        `利用開始から3か月後の${ja('review')}`,
      ],
    ),
    claim(
      'assets/mutual-action-plan',
      [
        `approval is on ${en('approved')}, signature on ${en('signed')}`,
        `| ${en('final-quote')} | Final quote, price held until ${en('quote-valid')} |`,
        `| ${en('review')} | Review against our goals |`,
      ],
      [
        `決裁が${ja('approved')}、署名が${ja('signed')}`,
        `| ${ja('final-quote')} | 最終見積（有効期限${ja('quote-valid')}） |`,
        `| ${ja('review')} | 目標と実績の比較 |`,
      ],
    ),
    claim(
      'assets/rollout-plan',
      [`first use on ${fullEn(at('first-use'))}, counted back`, `Twelve weeks back is ${en('signed')}`],
      [`${fullJa(at('first-use'))}の利用開始から逆算`, `12週間前は${ja('signed')}`],
    ),
    claim(
      'assets/options-guide',
      [
        `Set-up takes twelve weeks, so both sides sign by ${en('signed')}. Reviews and approval take ten weeks and New Year costs one more, so the papers are handed in by ${en('papers-latest')}. Comparing and trying takes eleven weeks: start on ${en('comparing-begins')}. Goal and must-haves take ten: start on ${en('goals-begin')}. Somebody had wished for ${en('wished-for')}. Counted the same way, that begins on ${dayEn(wishedBegin)}. On ${en('goals-begin')} it`,
      ],
      [
        `設定に12週間かかるので、${ja('signed')}までに契約します`,
        `資料は${ja('papers-latest')}までに渡します。比較と試用は11週間なので${ja('comparing-begins')}から、目標と必須要件は10週間なので${ja('goals-begin')}から`,
        `${ja('wished-for')}の開始を望む声もありましたが、同じ数え方なら${dayJa(wishedBegin)}に`,
      ],
    ),
  ];
}
