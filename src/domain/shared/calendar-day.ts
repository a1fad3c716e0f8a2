/** A day of the calendar, in no time zone: days since 1970-01-01. */
export type DayNumber = number;

export const SECONDS_PER_DAY = 86_400;
export const MS_PER_DAY = SECONDS_PER_DAY * 1000;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2027-03-31` → day number; undefined if there is no such day. */
export function parseDay(text: string): DayNumber | undefined {
  const [, year, month, date] = (ISO_DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = dayNumber(year, month - 1, date);
  return isoDay(day) === text ? day : undefined;
}

/** Day number → `2027-03-31`, for the years 0 to 9999. */
export function isoDay(day: DayNumber): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The same date some months earlier, or the last day of that month where it has no such date. */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = dayNumber(year, month + 1, 0);
  return Math.min(dayNumber(year, month, date.getUTCDate()), lastOfMonth);
}

/** A moment (seconds since 1970) as `2026-11-22T00:30:00Z`: for files that machines read. */
export function utcInstant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, -5)}Z`;
}

/**
 * The day of what is known by its day alone: a receipt tells no more, so its marks stand at the first second of the day in
 * UTC. A moment that happens to be that second is taken for its day. A day is the same in every time zone.
 */
export function bareDay(seconds: number): DayNumber | undefined {
  return seconds % SECONDS_PER_DAY === 0 ? seconds / SECONDS_PER_DAY : undefined;
}

/** `2026-11-22` where only the day is known, and otherwise the instant. */
export function dayOrInstant(seconds: number): string {
  const day = bareDay(seconds);
  return day === undefined ? utcInstant(seconds) : isoDay(day);
}

function dateOf(day: DayNumber): Date {
  return new Date(day * MS_PER_DAY);
}

/** Months count from 0; a month or date outside its range leads into the next or former ones. */
function dayNumber(year: number, month: number, date: number): DayNumber {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month, date) / MS_PER_DAY;
}
