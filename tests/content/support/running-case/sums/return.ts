import type { RunningCase } from '~/content-model/running-case.ts';
import { of, thousands, total } from './percent.ts';
import { priceOf } from './price.ts';
import { workOf } from './own-work.ts';

/** Total cost, return and payback. */
export function returnOf(running: RunningCase) {
  const { work, usableShare, effectByYear, oldLicence, rates, ownWork } = running;
  const own = workOf(running);
  const price = priceOf(running);
  const running1 = own.runningDays * own.day;
  const leaving = ownWork.daysToLeave * own.day;
  const beforeStart = price.oneOff + own.costAfter;
  const fees = price.fees.map(thousands);
  const costs = [beforeStart, ...fees.map((fee, year) => fee + running1 + (year === 2 ? leaving : 0))];
  const cost = total(costs);
  const savedMinutes = work.today.minutesPerRequest - work.goal.minutesPerRequest;
  const requests = work.requestsPerMonth * 12;
  const hours = (requests * savedMinutes) / 60;
  const licence = [of(oldLicence.perYear, (oldLicence.monthsSavedInYearOne / 12) * 100)];
  const licences = [...licence, oldLicence.perYear, oldLicence.perYear];
  const fullValue = (share: number) => of(hours, share) * rates.hour;
  const at = (share: number) => {
    const time = effectByYear.map((effect) => of(fullValue(share), effect));
    const value = total(time) + total(licences);
    const years = [-beforeStart, ...time.map((each, year) => each + licences[year]! - costs[year + 1]!)];
    const running = years.map((_, year) => total(years.slice(0, year + 1)));
    return { time, value, years, running, net: value - cost, roi: ((value - cost) / cost) * 100 };
  };
  const likely = at(usableShare.likely);
  const npv = total(likely.years.map((year, index) => year / (1 + rates.discount / 100) ** index));
  const timeAtFull = total(effectByYear.map((effect) => of(fullValue(100), effect)));
  return {
    requests,
    savedMinutes,
    hours,
    usableHours: of(hours, usableShare.likely),
    fullValue: fullValue(usableShare.likely),
    running: running1,
    leaving,
    beforeStart,
    fees,
    costs,
    cost,
    supplier: price.oneOff + total(fees),
    licences,
    ownInAll: own.costAfter + running1 * 3 + leaving,
    firstYearAtRisk: costs[0]! + costs[1]!,
    npv,
    breakEven: ((cost - total(licences)) / timeAtFull) * 100,
    low: at(usableShare.low),
    likely,
    high: at(usableShare.high),
    lowCost: cost - total(fees) + total(price.withoutGrowth.map(thousands)),
    highCost: cost - total(fees) + thousands(price.fees[0]) + total(price.listYears.map(thousands)),
  };
}

/** Whole months from first use until the running total turns positive; undefined if it does not. */
export function paybackMonths({ years, running }: { years: readonly number[]; running: readonly number[] }) {
  const year = running.findIndex((sum) => sum >= 0);
  if (year < 1) return undefined;
  return Math.round((year - 1 + -running[year - 1]! / years[year]!) * 12);
}
