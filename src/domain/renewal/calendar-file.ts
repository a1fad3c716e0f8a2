import type { DayNumber } from '../shared/calendar-day.ts';
import { isoDay } from '../shared/calendar-day.ts';

/** A whole-day entry of a calendar file. */
export interface CalendarEntry {
  /** Stays the same when the file is made again, so that a calendar replaces the entry. */
  readonly uid: string;
  readonly day: DayNumber;
  readonly title: string;
  readonly note: string;
  /** Days before at which the calendar reminds. */
  readonly remindDays?: number;
}

const LINE_BYTES = 75;

/** An iCalendar file (RFC 5545). `made` is the day it was made on. */
export function calendarFile(entries: readonly CalendarEntry[], made: DayNumber): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shirube//Renewal planner//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, made)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(
  { uid, day, title, note, remindDays }: CalendarEntry,
  made: DayNumber,
): readonly string[] {
  const reminder =
    remindDays === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(title)}`,
          `TRIGGER:-P${remindDays}D`,
          'END:VALARM',
        ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    ...reminder,
    'END:VEVENT',
  ];
}

function compact(day: DayNumber): string {
  return isoDay(day).replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 bytes of UTF-8; a character is never cut. */
function folded(line: string): string {
  let out = '';
  let room = LINE_BYTES;
  for (const sign of line) {
    const bytes = bytesOf(sign);
    if (bytes > room) {
      out += '\r\n ';
      room = LINE_BYTES - 1;
    }
    out += sign;
    room -= bytes;
  }
  return out;
}

function bytesOf(sign: string): number {
  const code = Number(sign.codePointAt(0));
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
