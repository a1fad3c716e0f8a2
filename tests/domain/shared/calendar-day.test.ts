import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay, monthsBefore, parseDay, utcInstant } from '../../../src/domain/shared/calendar-day.ts';

test('every day of the years 0 to 9999 reads back', () => {
  assert(
    property(integer({ min: parseDay('0000-01-01')!, max: parseDay('9999-12-31')! }), (day) => {
      const text = isoDay(day);
      expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(parseDay(text)).toBe(day);
    }),
  );
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2026-11-22', 20_779],
  ['0000-03-01', -719_468],
])('%s is day %i', (text, day) => {
  expect(parseDay(text)).toBe(day);
  expect(isoDay(day)).toBe(text);
});

test.each(['', '2027-02-29', '2027-13-01', '2027-00-10', '27-01-01', '2027-1-1', 'x2027-01-01'])(
  '"%s" is no day',
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);

test('a leap day is a day', () => {
  expect(isoDay(parseDay('2028-02-29') ?? 0)).toBe('2028-02-29');
});

test.each([
  ['2028-03-31', 3, '2027-12-31'],
  ['2028-03-31', 1, '2028-02-29'],
  ['2027-03-31', 1, '2027-02-28'],
  ['2027-06-30', 1, '2027-05-30'],
  ['2027-12-31', 6, '2027-06-30'],
  ['2028-01-15', 1, '2027-12-15'],
  ['2028-02-29', 12, '2027-02-28'],
  ['2028-03-31', 36, '2025-03-31'],
  ['2028-03-31', 0, '2028-03-31'],
])('%s is %i months after %s', (end, months, start) => {
  expect(isoDay(monthsBefore(parseDay(end)!, months))).toBe(start);
});

test.each([
  [1_795_305_600, '2026-11-22T00:00:00Z'],
  [1_795_305_599, '2026-11-21T23:59:59Z'],
  [0, '1970-01-01T00:00:00Z'],
])('the moment %i is %s', (seconds, text) => {
  expect(utcInstant(seconds)).toBe(text);
});
