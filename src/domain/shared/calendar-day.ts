/** Days since 1970-01-01, in no time zone. */
export type DayNumber = number;

/** Days of the Gregorian calendar as numbers since 1970-01-01, without a clock or a time zone. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/** What turns a time of an event (seconds since 1970) into days. */
export const SECONDS_PER_DAY = 86_400;

/** `2027-03-31` → day number; undefined if there is no such day. */
export function parseDay(text: string): DayNumber | undefined {
  const [, year, month, date] = (ISO_DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = dayNumber(year, month, date);
  return isoDay(day) === text ? day : undefined;
}

/** Day number → `2027-03-31`. */
export function isoDay(day: DayNumber): string {
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const inEra = shifted - era * DAYS_PER_ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  const full = year + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(full, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
}

/** The same date some months earlier, or the last day of that month where it has no such date. */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const text = isoDay(day);
  const date = Number(text.slice(-2));
  const from = Number(text.slice(0, -6)) * 12 + Number(text.slice(-5, -3)) - 1 - months;
  const first = (index: number) => dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
  return Math.min(first(from) + date - 1, first(from + 1) - 1);
}

/** Counts years from March, so that the leap day is the last one. */
function dayNumber(year: number, month: number, date: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const inEra = shifted - era * 400;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const days = inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
  return era * DAYS_PER_ERA + days - DAYS_TO_1970;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
