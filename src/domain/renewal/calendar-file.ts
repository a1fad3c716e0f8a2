import type { DayNumber } from '../shared/calendar-day.ts';
import { isoDay, utcInstant } from '../shared/calendar-day.ts';
import { escapedValue, foldedLine } from '../shared/content-lines.ts';

/** A whole-day entry of a calendar file. */
export interface CalendarEntry {
  /** Stays the same when the file is made again, so that a calendar replaces the entry. */
  readonly uid: string;
  readonly day: DayNumber;
  readonly title: string;
  readonly note: string;
  /** Days before at which the calendar reminds. */
  readonly remindDays?: number;
  /**
   * The counter of the journal that the entry follows from, which never falls: a calendar takes the entry with the greater
   * number for the newer one.
   */
  readonly edition: number;
  /** A calendar that has the entry takes it out. */
  readonly isCancelled?: boolean;
}

/** RFC 5545 asks for a whole number; some programs read it into 32 bits. */
const GREATEST_SEQUENCE = 2 ** 31 - 1;

/** What a calendar file says of itself: the site it comes from, and the moment it was made, in seconds since 1970. */
export interface CalendarOrigin {
  readonly site: string;
  readonly made: number;
}

/** An iCalendar file (RFC 5545). */
export function calendarFile(entries: readonly CalendarEntry[], { site, made }: CalendarOrigin): string {
  const stamp = `DTSTAMP:${utcInstant(made).replaceAll(/[-:]/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapedValue(site)}//Calendar//EN`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldedLine).join('\r\n')}\r\n`;
}

function eventLines(
  { uid, day, title, note, remindDays, edition, isCancelled = false }: CalendarEntry,
  stamp: string,
): readonly string[] {
  const reminder =
    remindDays === undefined || isCancelled
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escapedValue(title)}`,
          `TRIGGER:-P${remindDays}D`,
          'END:VALARM',
        ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    stamp,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    `SUMMARY:${escapedValue(title)}`,
    `DESCRIPTION:${escapedValue(note)}`,
    'TRANSP:TRANSPARENT',
    `SEQUENCE:${Math.min(edition, GREATEST_SEQUENCE)}`,
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    ...reminder,
    'END:VEVENT',
  ];
}

function compact(day: DayNumber): string {
  return isoDay(day).replaceAll('-', '');
}
