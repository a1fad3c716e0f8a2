/**
 * A decimal number. The domain imports nothing, so the caller passes the library in (kit/decimal.ts): divisions keep 20
 * places, and a half is rounded away from zero.
 */
export interface Decimal<D> {
  plus(other: D): D;
  minus(other: D): D;
  times(other: D): D;
  /** Throws for a division by zero; quotient() does not. */
  div(other: D): D;
  pow(times: number): D;
  cmp(other: D): number;
  round(places: number): D;
  /** All digits, without an exponent: "-0.05". */
  toFixed(): string;
}

/** Makes one from its text: "1234.5". */
export type ToDecimal<D> = (text: string) => D;

/** Undefined for a division by zero. */
export function quotient<D extends Decimal<D>>(value: D, by: D, of: ToDecimal<D>): D | undefined {
  return by.cmp(of('0')) === 0 ? undefined : value.div(by);
}

/** To the nearest multiple of a step: 1000 for thousands, 0.1 for one decimal. */
export function toStep<D extends Decimal<D>>(value: D, step: D): D {
  return value.div(step).round(0).times(step);
}
