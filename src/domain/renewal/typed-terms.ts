import { parseDay } from '../shared/calendar-day.ts';
import type { RenewalTerms } from './renewal-plan.ts';
import { noticeUnit, parseCount } from './renewal-plan.ts';

/** What somebody typed into the planner, each empty at first. */
export interface TypedTerms {
  readonly contractEnd: string;
  readonly noticeCount: string;
  readonly noticeUnit: string;
  readonly approvalDays: string;
}

export interface ReadTerms {
  /** Undefined until the last day and the notice period are there and everything can be read. */
  readonly terms?: RenewalTerms;
  readonly isBadDay: boolean;
  readonly isBadCount: boolean;
}

/** An approval time that is left empty takes no days. */
export function readTerms(typed: TypedTerms): ReadTerms {
  const unit = noticeUnit(typed.noticeUnit);
  const contractEnd = parseDay(typed.contractEnd);
  const count = parseCount(typed.noticeCount, unit);
  const approvalDays = typed.approvalDays === '' ? 0 : parseCount(typed.approvalDays, 'days');
  const problems = {
    isBadDay: typed.contractEnd !== '' && contractEnd === undefined,
    isBadCount: (typed.noticeCount !== '' && count === undefined) || approvalDays === undefined,
  };
  if (contractEnd === undefined || count === undefined || approvalDays === undefined) return problems;
  return { ...problems, terms: { contractEnd, notice: { count, unit }, approvalDays } };
}
