import { bareDay, MS_PER_DAY, type DayNumber } from '~/domain/shared/calendar-day.ts';

/** Seconds since 1970, shown to people and never compared. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** The day of a moment (seconds since 1970) in the reader's own calendar: what people call "that day". */
export function localDay(seconds: number): DayNumber {
  return bareDay(seconds) ?? dayOf(new Date(seconds * 1000));
}

/** Today in the reader's own calendar. */
export function today(): DayNumber {
  return dayOf(new Date());
}

function dayOf(moment: Date): DayNumber {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / MS_PER_DAY;
}
