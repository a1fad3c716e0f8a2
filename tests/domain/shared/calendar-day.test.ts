import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay, monthsBefore, parseDay } from '../../../src/domain/shared/calendar-day.ts';

const MS_PER_DAY = 86_400_000;

test('a day is the same as in the calendar of the platform, and reads back', () => {
  assert(
    property(integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const text = isoDay(day);
      expect(text).toBe(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
      expect(parseDay(text)).toBe(day);
    }),
  );
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
