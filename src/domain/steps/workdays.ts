import type { DayNumber } from '../shared/calendar-day.ts';

/** Public holidays. Saturdays and Sundays are off everywhere. */
export type Holidays = ReadonlySet<DayNumber>;

export const NO_HOLIDAYS: Holidays = new Set();

/** 1970-01-01 was a Thursday. */
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

export function isWorkday(day: DayNumber, holidays: Holidays): boolean {
  const weekday = (((day + THURSDAY) % 7) + 7) % 7;
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.has(day);
}

/** So many working days after a day, before it if negative; 0 is the day itself, whatever it is. */
export function workdaysFrom(day: DayNumber, count: number, holidays: Holidays): DayNumber {
  const direction = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found += direction;
    if (isWorkday(found, holidays)) left -= 1;
  }
  return found;
}

/** The count that leads from one day to another that is a working day: `workdaysFrom(from, count) === to`. */
export function workdaysBetween(from: DayNumber, to: DayNumber, holidays: Holidays): number {
  const direction = Math.sign(to - from);
  let count = 0;
  for (let day = from; day !== to;) {
    day += direction;
    if (isWorkday(day, holidays)) count += direction;
  }
  return count;
}
