import type { DayNumber } from '../shared/calendar-day.ts';
import { monthsBefore } from '../shared/calendar-day.ts';

/** `90 days` and `3 months` before an end are different days. */
export const NOTICE_UNITS = ['days', 'months'] as const;
export type NoticeUnit = (typeof NOTICE_UNITS)[number];

/** Three years. */
const MOST = { days: 1096, months: 36 } as const satisfies Record<NoticeUnit, number>;

/** What a contract and a company say about a renewal. */
export interface RenewalTerms {
  /** The last day of the term. */
  readonly contractEnd: DayNumber;
  readonly notice: { readonly count: number; readonly unit: NoticeUnit };
  /** Days the own approval takes, days off included. */
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
  const { contractEnd, notice } = terms;
  const lastNotice =
    notice.unit === 'months' ? monthsBefore(contractEnd, notice.count) : contractEnd - notice.count;
  return {
    lastNotice,
    decideBy: lastNotice - DELIVERY_DAYS - terms.approvalDays,
    steps: steps
      .map(({ id, daysBefore }) => ({ id, day: lastNotice - daysBefore }))
      .sort((a, b) => a.day - b.day),
  };
}

/** A count somebody typed: digits only, at most three years; undefined otherwise. */
export function parseCount(text: string, unit: NoticeUnit): number | undefined {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return count <= MOST[unit] ? count : undefined;
}

/** The unit somebody chose; days until then. */
export function noticeUnit(text: string): NoticeUnit {
  return NOTICE_UNITS.find((unit) => unit === text) ?? 'days';
}
