import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/domain/renewal/calendar-file.ts';
import { parseDay } from '../../../src/domain/shared/calendar-day.ts';

const entry = { uid: 'a@x', day: parseDay('2027-12-31')!, title: 'Decide', note: 'Now', edition: 4 };
const made = Date.UTC(2026, 10, 22, 9, 5, 7) / 1000;

test('an entry is a whole day with a reminder, and nothing depends on a time zone', () => {
  expect(calendarFile([{ ...entry, remindDays: 14 }], { site: 'Guides, Inc.', made }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guides\\, Inc.//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:a@x',
    'DTSTAMP:20261122T090507Z',
    'DTSTART;VALUE=DATE:20271231',
    'DTEND;VALUE=DATE:20280101',
    'SUMMARY:Decide',
    'DESCRIPTION:Now',
    'TRANSP:TRANSPARENT',
    'SEQUENCE:4',
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
  const file = calendarFile([{ ...entry, title: 'a;b,c\\d', note: 'one\r\ntwo\nthree' }], {
    site: 'Guides, Inc.',
    made,
  });
  expect(file).toContain('SUMMARY:a\\;b\\,c\\\\d\r\n');
  expect(file).toContain('DESCRIPTION:one\\ntwo\\nthree\r\n');
  expect(file).not.toContain('VALARM');
});

test('no line is longer than 75 bytes, and unfolding gives the text back', () => {
  const title = `解約予告の期限é😀${'更新プランナー😀'.repeat(20)}`;
  const file = calendarFile([{ ...entry, title }], { site: 'Guides, Inc.', made });
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
});

test('a changed entry has a greater number, and one that is off is sent as cancelled, without a reminder', () => {
  const file = calendarFile([{ ...entry, edition: 7, isCancelled: true, remindDays: 3 }], {
    site: 'x',
    made,
  });
  expect(file).toContain('SEQUENCE:7\r\nSTATUS:CANCELLED\r\nEND:VEVENT');
  expect(file).not.toContain('VALARM');
});
