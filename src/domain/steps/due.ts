import type { DayNumber } from '../shared/calendar-day.ts';
import { isoDay, parseDay } from '../shared/calendar-day.ts';

/** What a step may count from beside another step: the day on which the buyer wants to begin. */
export const TARGET = 'target';

/** By when a step is due. `count` working days after `from` (a step or the target day), before it if negative. */
export type Due =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly day: DayNumber }
  | { readonly kind: 'workdays'; readonly count: number; readonly from: string };

export const NO_DUE: Due = { kind: 'none' };

/** An empty register would fall back to the day of the template. */
const NONE = 'none';

const COUNTED = /^([+-]\d{1,3})@(.+)$/;

/** As it is stored: `none`, `2027-03-10`, `-10@target` or `+3@signed`. What is none of these says no day. */
export function readDue(text: string): Due {
  const day = parseDay(text);
  if (day !== undefined) return { kind: 'date', day };
  const [, count, from] = COUNTED.exec(text) ?? [];
  // No day is written "-0": adding 0 makes it 0.
  return count === undefined || from === undefined
    ? NO_DUE
    : { kind: 'workdays', count: Number(count) + 0, from };
}

export function writeDue(due: Due): string {
  switch (due.kind) {
    case 'none':
      return NONE;
    case 'date':
      return isoDay(due.day);
    case 'workdays':
      return `${due.count < 0 ? '-' : '+'}${Math.abs(due.count)}@${due.from}`;
  }
}
