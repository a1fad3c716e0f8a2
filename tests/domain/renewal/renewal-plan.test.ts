import { expect, test } from 'vitest';
import { parseDays, renewalPlan } from '../../../src/domain/renewal/renewal-plan.ts';
import { isoDay, parseDay } from '../../../src/domain/shared/calendar-day.ts';

test('the deadline is counted back from the end of the term, and the steps from the last day for notice', () => {
  const plan = renewalPlan({ contractEnd: parseDay('2028-03-31')!, noticeDays: 90, approvalDays: 21 }, [
    { id: 'late', daysBefore: 8 },
    { id: 'early', daysBefore: 120 },
  ]);
  expect(isoDay(plan.lastNotice)).toBe('2028-01-01');
  expect(isoDay(plan.decideBy)).toBe('2027-12-04');
  expect(plan.steps.map(({ id, day }) => [id, isoDay(day)])).toEqual([
    ['early', '2027-09-03'],
    ['late', '2027-12-24'],
  ]);
});

test.each([
  ['90', 90],
  ['0', 0],
  ['1096', 1096],
  ['1097', undefined],
  ['-1', undefined],
  ['3 months', undefined],
  ['', undefined],
])('"%s" days are %s', (text, days) => {
  expect(parseDays(text)).toBe(days);
});
