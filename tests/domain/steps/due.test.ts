import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_WORKDAYS } from '../../../src/domain/link/plan-steps.ts';
import { NO_DUE, readDue, TARGET, writeDue, type Due } from '../../../src/domain/steps/due.ts';
import { day } from './support/plans.ts';

test.each([
  ['', NO_DUE],
  ['2027-03-10', { kind: 'date', day: day('2027-03-10') }],
  ['-10@target', { kind: 'workdays', count: -10, from: TARGET }],
  ['-0@target', { kind: 'workdays', count: 0, from: TARGET }],
  ['+0@both-signed', { kind: 'workdays', count: 0, from: 'both-signed' }],
  ['2027-02-30', NO_DUE],
  ['10@target', NO_DUE],
  ['-1000@target', NO_DUE],
  ['-10@', NO_DUE],
  ['soon', NO_DUE],
] as const)('"%s" is read as what it says, or as no day', (text, due) => {
  expect(readDue(text)).toEqual(due);
});

test('what is written is read as the same', () => {
  const dues: fc.Arbitrary<Due> = fc.oneof(
    fc.constant(NO_DUE),
    fc.record({ kind: fc.constant('date' as const), day: fc.integer({ min: 0, max: 60_000 }) }),
    fc.record({
      kind: fc.constant('workdays' as const),
      count: fc.integer({ min: -MOST_WORKDAYS, max: MOST_WORKDAYS }),
      from: fc.stringMatching(/^[0-9a-z-]{1,20}$/),
    }),
  );
  fc.assert(
    fc.property(dues, (due) => {
      expect(readDue(writeDue(due))).toEqual(due);
    }),
  );
});
