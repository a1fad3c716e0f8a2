import type { RunningCase } from '~/content-model/running-case.ts';
import { of, raised, total } from './percent.ts';

/** What the supplier charges: the agreed price, the early range, the first invoice. */
export function priceOf({ price, users }: RunningCase) {
  const { orderForm } = price;
  const later = users.atStart + users.joinInYearTwo;
  const volumePrice = price.plusPerYear - of(price.plusPerYear, price.volumeDiscount);
  const perUser = (count: number) => (count >= orderForm.volumeFrom ? volumePrice : price.plusPerYear);
  const yearTwoPrice = raised(perUser(later), orderForm.riseAtFirstRenewal);
  const yearThreePrice = raised(yearTwoPrice, orderForm.riseAfter);
  const oneOff = price.setUp + price.workDays * price.workDay;
  const fees = [
    users.atStart * perUser(users.atStart),
    later * yearTwoPrice,
    later * yearThreePrice,
  ] as const;
  const listTwo = later * raised(price.plusPerYear, price.listRise);
  const listThree = raised(listTwo, price.listRise);
  const work = price.workDays * price.workDay;
  return {
    work,
    oneOff,
    fees,
    volumePrice,
    yearThreePrice,
    yearOne: fees[0] + oneOff,
    threeYears: total(fees) + oneOff,
    /** An approval below the cost does not cover it. */
    request: Math.ceil((total(fees) + oneOff) / 10_000) * 10_000,
    feeTimesThree: fees[0] * 3,
    listThreeYears: fees[0] + oneOff + listTwo + listThree,
    listYears: [listTwo, listThree] as const,
    /** Nobody joins: no increase at the first renewal, then the limit. */
    withoutGrowth: [fees[0], fees[0], raised(fees[0], orderForm.riseAfter)] as const,
    renewalAt: (count: number) => count * perUser(count),
  };
}

export function ballparkOf({ price, users, ballpark }: RunningCase) {
  const oneOff = price.setUp + price.workDays * price.workDay;
  const first = (count: number, fee: number, once = oneOff) => count * fee + once;
  const base = first(users.atStart, price.standardPerYear);
  const fee = users.atStart * price.standardPerYear;
  const two = raised(fee, price.listRise);
  const three = raised(two, price.listRise);
  const below = (value: number) => value - of(value, ballpark.below);
  const above = (value: number) => value + of(value, ballpark.above);
  const discounted = (count: number) =>
    count * (price.standardPerYear - of(price.standardPerYear, price.volumeDiscount));
  const years = base + two + three;
  const standard = price.standardPerYear;
  return {
    fee,
    oneOff,
    base,
    two,
    three,
    years,
    firstYear: [below(base), above(base)] as const,
    threeYears: [below(years), above(years)] as const,
    plus: first(users.atStart, price.plusPerYear),
    plusMore: users.atStart * (price.plusPerYear - standard),
    moreUsers: first(users.atStart + 30, standard),
    fewerUsers: first(users.atStart - 30, standard),
    freshStart: first(users.atStart, standard, price.setUp),
    moreWork: first(users.atStart, standard, oneOff + price.workDays * price.workDay),
    atThreshold: discounted(price.listVolumeFrom),
    belowThreshold: (price.listVolumeFrom - 1) * standard,
    /** From this number on, ordering the number of the threshold is cheaper. */
    cheaperFrom: Math.floor(discounted(price.listVolumeFrom) / standard) + 1,
  };
}

export function invoiceOf(running: RunningCase) {
  const { price, users, invoiceErrors, rates } = running;
  const sums = (count: number, days: number) => {
    const licence = count * price.plusPerYear;
    const work = days * price.workDay;
    const sum = licence + price.setUp + work;
    const tax = of(sum, rates.consumptionTax);
    return { count, days, licence, work, sum, tax, total: sum + tax };
  };
  const right = sums(users.atStart, price.workDays);
  const wrong = sums(users.atStart + invoiceErrors.users, price.workDays + invoiceErrors.workDays);
  return { right, wrong, difference: wrong.total - right.total };
}
