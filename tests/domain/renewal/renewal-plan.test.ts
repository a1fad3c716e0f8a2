import { expect, test } from 'vitest';
import { noticeUnit, parseCount, renewalPlan } from '../../../src/domain/renewal/renewal-plan.ts';
import { isoDay, parseDay } from '../../../src/domain/shared/calendar-day.ts';

test('the deadline is counted back from the end of the term, and the steps from the last day for notice', () => {
  const plan = renewalPlan(
    { contractEnd: parseDay('2028-03-31')!, notice: { count: 90, unit: 'days' }, approvalDays: 21 },
    [
      { id: 'late', daysBefore: 8 },
      { id: 'early', daysBefore: 120 },
    ],
  );
  expect(isoDay(plan.lastNotice)).toBe('2028-01-01');
  expect(isoDay(plan.decideBy)).toBe('2027-12-04');
  expect(plan.steps.map(({ id, day }) => [id, isoDay(day)])).toEqual([
    ['early', '2027-09-03'],
    ['late', '2027-12-24'],
  ]);
});

test.each([
  ['2028-03-31', 90, 'days', '2028-01-01'],
  ['2028-03-31', 3, 'months', '2027-12-31'],
  ['2028-05-31', 3, 'months', '2028-02-29'],
  ['2027-05-31', 3, 'months', '2027-02-28'],
  ['2028-03-31', 0, 'days', '2028-03-31'],
  ['2028-01-10', 30, 'days', '2027-12-11'],
] as const)('for a term that ends on %s, notice %i %s before is due on %s', (end, count, unit, day) => {
  const terms = { contractEnd: parseDay(end)!, notice: { count, unit }, approvalDays: 0 };
  const { lastNotice, decideBy } = renewalPlan(terms, []);
  expect(isoDay(lastNotice)).toBe(day);
  expect(lastNotice - decideBy).toBe(7);
});

test.each([
  ['90', 'days', 90],
  ['0', 'days', 0],
  ['1096', 'days', 1096],
  ['1097', 'days', undefined],
  ['36', 'months', 36],
  ['37', 'months', undefined],
  ['-1', 'days', undefined],
  ['3 months', 'months', undefined],
  ['', 'days', undefined],
] as const)('"%s" %s are %s', (text, unit, count) => {
  expect(parseCount(text, unit)).toBe(count);
});

test('a notice period counts in days until somebody chooses months', () => {
  expect(['', 'months', 'weeks'].map(noticeUnit)).toEqual(['days', 'months', 'days']);
});
