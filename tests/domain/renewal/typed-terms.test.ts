import { expect, test } from 'vitest';
import { readTerms } from '../../../src/domain/renewal/typed-terms.ts';
import { parseDay } from '../../../src/domain/shared/calendar-day.ts';

const typed = { contractEnd: '2027-03-31', noticeCount: '90', noticeUnit: '', approvalDays: '' };
const contractEnd = parseDay('2027-03-31');

test('the last day and the notice period are enough', () => {
  expect(readTerms(typed)).toEqual({
    terms: { contractEnd, notice: { count: 90, unit: 'days' }, approvalDays: 0 },
    isBadDay: false,
    isBadCount: false,
  });
  expect(readTerms({ ...typed, noticeCount: '3', noticeUnit: 'months', approvalDays: '21' }).terms).toEqual({
    contractEnd,
    notice: { count: 3, unit: 'months' },
    approvalDays: 21,
  });
});

test('nothing typed is no mistake', () => {
  const empty = { contractEnd: '', noticeCount: '', noticeUnit: '', approvalDays: '' };
  expect(readTerms(empty)).toEqual({ isBadDay: false, isBadCount: false });
});

test.each([
  ['a day that does not exist', { contractEnd: '2027-02-30' }, { isBadDay: true, isBadCount: false }],
  ['a notice period in words', { noticeCount: 'three months' }, { isBadDay: false, isBadCount: true }],
  ['an approval time in words', { approvalDays: 'x' }, { isBadDay: false, isBadCount: true }],
  [
    'a notice period too long for its unit',
    { noticeCount: '90', noticeUnit: 'months' },
    { isBadDay: false, isBadCount: true },
  ],
])('%s is told, and gives no plan', (_, changed, problems) => {
  expect(readTerms({ ...typed, ...changed })).toEqual(problems);
});
