import holidayJp from '@holiday-jp/holiday_jp';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/shared/calendar-day.ts';
import { isWorkday, NO_HOLIDAYS, workdaysBetween, workdaysFrom } from '../../../src/domain/steps/workdays.ts';
import { day } from './support/plans.ts';

const japan = new Set(Object.keys(holidayJp.holidays).map(day));

test.each([
  ['2026-11-20', true], // Friday
  ['2026-11-21', false],
  ['2026-11-22', false],
  ['2026-11-23', false], // Labour Thanksgiving Day
  ['2026-11-24', true],
  ['1969-12-31', true], // a Wednesday before the first day of the count
  ['1969-12-28', false],
])('%s is a working day in Japan: %s', (text, expected) => {
  expect(isWorkday(day(text), japan)).toBe(expected);
});

describe('counting over weekends and holidays', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-24'], // over a weekend and a holiday
    ['2026-11-24', -1, '2026-11-20'],
    ['2027-04-28', 1, '2027-04-30'],
    ['2027-04-30', 1, '2027-05-06'], // the holidays of May
    ['2027-05-06', -2, '2027-04-28'],
    ['2026-11-21', 0, '2026-11-21'], // no working day, but the day itself was asked for
    ['2026-11-21', -1, '2026-11-20'],
  ])('%s and %i working days → %s', (from, count, expected) => {
    expect(isoDay(workdaysFrom(day(from), count, japan))).toBe(expected);
  });

  const days = fc.integer({ min: day('2024-01-01'), max: day('2035-12-31') });

  test('the count between two days leads from the one to the other', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        fc.pre(isWorkday(to, japan));
        expect(workdaysFrom(from, workdaysBetween(from, to, japan), japan)).toBe(to);
      }),
    );
  });

  test('a counted day is a working day, so many of them away, in the direction of the count', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (from, count) => {
        fc.pre(count !== 0);
        const to = workdaysFrom(from, count, japan);
        expect(isWorkday(to, japan)).toBe(true);
        expect(workdaysBetween(from, to, japan)).toBe(count);
        expect(Math.sign(to - from)).toBe(Math.sign(count));
      }),
    );
  });

  test('holidays only make the way longer', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 200 }), (from, count) => {
        expect(workdaysFrom(from, count, japan)).toBeGreaterThanOrEqual(
          workdaysFrom(from, count, NO_HOLIDAYS),
        );
      }),
    );
  });
});
