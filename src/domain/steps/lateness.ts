import type { DayNumber } from '../shared/calendar-day.ts';
import type { PlanStep } from './plan-step.ts';
import type { Placing } from './schedule.ts';
import type { Holidays } from './workdays.ts';
import { workdaysBetween } from './workdays.ts';

/** For how many working days a step should have been done by now; 0 if it is not late. */
export function workdaysLate(
  { state }: PlanStep,
  placing: Placing | undefined,
  today: DayNumber,
  holidays: Holidays,
): number {
  if (state !== 'open' || placing?.kind !== 'day' || placing.day >= today) return 0;
  // A step that was due on Friday is one day late on Saturday, too.
  return Math.max(1, workdaysBetween(placing.day, today, holidays));
}
