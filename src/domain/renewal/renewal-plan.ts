import type { DayNumber } from '../catalogue/content-asset.ts';

/** What a contract and a company say about a renewal. */
export interface RenewalTerms {
  /** The last day of the term. */
  readonly contractEnd: DayNumber;
  readonly noticeDays: number;
  /** Days the own approval takes. */
  readonly approvalDays: number;
}

/** Something to do a number of days before the last day for notice. */
export interface RenewalStep {
  readonly id: string;
  readonly daysBefore: number;
}

export interface RenewalPlan {
  readonly lastNotice: DayNumber;
  /** The paper must be ready by then: approval and delivery still fit before the last day for notice. */
  readonly decideBy: DayNumber;
  /** Earliest first. */
  readonly steps: readonly { readonly id: string; readonly day: DayNumber }[];
}

/** A notice may take a week to arrive. */
export const DELIVERY_DAYS = 7;

/** decide by = end of term − notice period − a week for delivery − own approval time. */
export function renewalPlan(terms: RenewalTerms, steps: readonly RenewalStep[]): RenewalPlan {
  const lastNotice = terms.contractEnd - terms.noticeDays;
  return {
    lastNotice,
    decideBy: lastNotice - DELIVERY_DAYS - terms.approvalDays,
    steps: steps
      .map(({ id, daysBefore }) => ({ id, day: lastNotice - daysBefore }))
      .sort((a, b) => a.day - b.day),
  };
}

/** A count of days somebody typed: digits only, at most three years; undefined otherwise. */
export function parseDays(text: string): number | undefined {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return days <= 1096 ? days : undefined;
}
