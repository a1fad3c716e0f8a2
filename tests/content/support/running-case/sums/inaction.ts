import type { RunningCase } from '~/content-model/running-case.ts';
import { of } from './percent.ts';

/** What a year of doing nothing costs. */
export function inactionOf({ inaction, users, rates, usableShare, work, oldLicence }: RunningCase) {
  const hoursPerWeek = (users.atStart * inaction.minutesPerWeek) / 60;
  const hours = hoursPerWeek * inaction.weeksPerYear;
  const mistakesPerMonth = work.today.lost / 3;
  const mistakes = mistakesPerMonth * 12 * inaction.costOfMistake;
  const part = (bound: 'low' | 'high', time = hours) => {
    const lost = of(time * rates.hour, usableShare[bound]);
    const avoidable = of(mistakes, inaction.avoidableMistakes[bound]);
    const delays = inaction.delaysPerYear[bound] * inaction.costOfDelay;
    return { lost, avoidable, delays, sum: lost + avoidable + delays + oldLicence.perYear };
  };
  const low = part('low');
  return {
    hoursPerWeek,
    hours,
    lostBeforeShare: hours * rates.hour,
    mistakesPerMonth,
    mistakes,
    low,
    high: part('high'),
    lowAtHalf: part('low', hours / 2).sum,
    untilNextBudget: (low.sum / 12) * inaction.monthsToNextBudget,
  };
}
