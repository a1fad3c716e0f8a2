import holidayJp from '@holiday-jp/holiday_jp';
import { parseDay } from '../domain/shared/calendar-day.ts';

/** The public holidays of Japan from one year to another, as day numbers in their order. */
export function holidaysOfJapan(from: number, to: number): readonly number[] {
  return Object.keys(holidayJp.holidays)
    .filter((day) => Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to)
    .flatMap((day) => parseDay(day) ?? [])
    .sort((a, b) => a - b);
}
