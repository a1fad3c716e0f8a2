import type { RunningCase, WorkLine } from '~/content-model/running-case.ts';
import { raised, total } from './percent.ts';

/** The hours and days of the buyer’s own people. */
function hoursOf({ people, hours, times = 1, beside = 0 }: WorkLine, users: number): number {
  return (people === 'all' ? users : people) * hours * times + beside;
}

export function workOf({ ownWork, users, rates }: RunningCase) {
  const everyUser = users.atStart + users.joinInYearTwo;
  const lines = (part: readonly WorkLine[]) =>
    part.map((line) => [line.id, hoursOf(line, everyUser)] as const);
  const hours = Object.fromEntries([...lines(ownWork.beforeSignature), ...lines(ownWork.afterSignature)]);
  const before = total(ownWork.beforeSignature.map((line) => hoursOf(line, everyUser)));
  const after = total(ownWork.afterSignature.map((line) => hoursOf(line, everyUser)));
  const daysOf = (sum: number) => Math.round(raised(sum, ownWork.buffer) / rates.hoursPerDay);
  const day = rates.hour * rates.hoursPerDay;
  return {
    everyUser,
    hours,
    before,
    after,
    all: before + after,
    allWithBuffer: raised(before + after, ownWork.buffer),
    days: daysOf(before + after),
    daysBefore: daysOf(before),
    daysAfter: daysOf(after),
    day,
    runningDays: (ownWork.runningHoursPerMonth * 12) / rates.hoursPerDay,
    costAfter: daysOf(after) * day,
    costOfAll: daysOf(before + after) * day,
  };
}
