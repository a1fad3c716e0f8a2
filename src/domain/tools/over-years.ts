import { quotient, type Decimal, type ToDecimal } from './decimal.ts';

/** What the years of a row come to, the year before the start first. */
export function overYears<D extends Decimal<D>>(
  operation: string,
  years: readonly D[],
  rate: D,
  of: ToDecimal<D>,
): D | undefined {
  if (operation === 'payback') return paybackMonths(years, of);
  return operation === 'npv' ? presentValue(years, rate, of) : total(years, of);
}

const total = <D extends Decimal<D>>(years: readonly D[], of: ToDecimal<D>): D =>
  years.reduce((sum, year) => sum.plus(year), of('0'));

/** The sums of a row up to each year. */
export function runningTotal<D extends Decimal<D>>(years: readonly D[], of: ToDecimal<D>): D[] {
  return years.map((_, index) => total(years.slice(0, index + 1), of));
}

/** The years at a rate in percent; the year before the start counts in full. Undefined at −100 %. */
function presentValue<D extends Decimal<D>>(years: readonly D[], rate: D, of: ToDecimal<D>): D | undefined {
  const growth = of('1').plus(rate.div(of('100')));
  const parts = years.map((year, index) => quotient(year, growth.pow(index), of));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? total(known, of) : undefined;
}

/**
 * The months from the start until the running total is no longer below zero and stays so, the last year being taken as
 * even. Undefined if it ends below zero.
 */
function paybackMonths<D extends Decimal<D>>(years: readonly D[], of: ToDecimal<D>): D | undefined {
  const zero = of('0');
  const running = runningTotal(years, of);
  const last = running.findLastIndex((sum) => sum.cmp(zero) < 0);
  const [short, year] = [running[last], years[last + 1]];
  if (short === undefined) return zero;
  return year && of(String(last)).minus(short.div(year)).times(of('12'));
}
