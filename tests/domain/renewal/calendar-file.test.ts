import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/domain/renewal/calendar-file.ts';
import { parseDay } from '../../../src/domain/shared/calendar-day.ts';

const entry = { uid: 'a@x', day: parseDay('2027-12-31')!, title: 'Decide', note: 'Now' };
const made = parseDay('2026-11-22')!;

test('an entry is a whole day with a reminder, and nothing depends on a time zone', () => {
  expect(calendarFile([{ ...entry, remindDays: 14 }], made).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shirube//Renewal planner//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:a@x',
    'DTSTAMP:20261122T000000Z',
    'DTSTART;VALUE=DATE:20271231',
    'DTEND;VALUE=DATE:20280101',
    'SUMMARY:Decide',
    'DESCRIPTION:Now',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Decide',
    'TRIGGER:-P14D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('signs with a meaning are escaped, and without a reminder there is no alarm', () => {
  const file = calendarFile([{ ...entry, title: 'a;b,c\\d', note: 'one\r\ntwo\nthree' }], made);
  expect(file).toContain('SUMMARY:a\\;b\\,c\\\\d\r\n');
  expect(file).toContain('DESCRIPTION:one\\ntwo\\nthree\r\n');
  expect(file).not.toContain('VALARM');
});

test('no line is longer than 75 bytes, and unfolding gives the text back', () => {
  const title = `解約予告の期限é😀${'更新プランナー😀'.repeat(20)}`;
  const file = calendarFile([{ ...entry, title }], made);
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
});
