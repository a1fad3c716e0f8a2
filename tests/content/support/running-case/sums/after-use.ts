import type { RunningCase } from '~/content-model/running-case.ts';
import { priceOf } from './price.ts';
import { returnOf } from './return.ts';

/** The first review, and each way on at the renewal. */
export function afterUseOf(running: RunningCase) {
  const { firstReview, users, price, work, rates, renewal } = running;
  const money = priceOf(running);
  const addedFees = (firstReview.usersAdded * price.plusPerYear * firstReview.monthsOfAddedUsers) / 12;
  const addedWork = firstReview.workDaysAdded * price.workDay;
  const reached = (before: number, goal: number, now: number) => ((before - now) / (before - goal)) * 100;
  const paidUsers = users.atStart + firstReview.usersAdded;
  const hoursSaved = work.today.followUpHours - work.atReview.followUpHours;
  return {
    addedFees,
    addedWork,
    paid: money.yearOne + addedFees + addedWork,
    paidUsers,
    hoursSaved,
    followUpValue: hoursSaved * 12 * rates.hour,
    daysReached: reached(work.today.daysToDecision, work.goal.daysToDecision, work.atReview.daysToDecision),
    followUpReached: reached(work.today.followUpHours, work.goal.followUpHours, work.atReview.followUpHours),
    planned: money.renewalAt(users.atStart + users.joinInYearTwo),
    sameAsToday: money.renewalAt(paidUsers),
    reduced: money.renewalAt(renewal.reduceTo),
    expanded: money.renewalAt(renewal.expandTo),
    costOfYear: money.fees[0] + addedFees + returnOf(running).running,
  };
}
