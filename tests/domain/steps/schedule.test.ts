import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/shared/calendar-day.ts';
import { scheduleOf, type Plan } from '../../../src/domain/steps/schedule.ts';
import { NO_HOLIDAYS } from '../../../src/domain/steps/workdays.ts';
import { day, planOf, step } from './support/plans.ts';

const shown = (plan: Plan) =>
  Object.fromEntries(
    [...scheduleOf(plan)].map(([id, placing]) => [
      id,
      placing.kind === 'day' ? isoDay(placing.day) : placing.why,
    ]),
  );

describe('counting back from the target day', () => {
  test('along a line of steps, in whatever order they stand', () => {
    const dues = {
      quote: '-3@wording',
      wording: '-2@signed',
      signed: '-5@target',
      first: '+0@target',
      review: '+3@first',
    };
    const expected = {
      quote: '2027-05-24',
      wording: '2027-05-27',
      signed: '2027-05-31',
      first: '2027-06-07',
      review: '2027-06-10',
    };
    expect(shown(planOf(dues, '2027-06-07'))).toEqual(expected);
    const backwards = Object.fromEntries(Object.entries(dues).reverse());
    expect(shown(planOf(backwards, '2027-06-07'))).toEqual(expected);
  });

  test('over holidays', () => {
    const plan = { ...planOf({ a: '-1@target' }, '2026-11-24'), holidays: new Set([day('2026-11-23')]) };
    expect(shown(plan)).toEqual({ a: '2026-11-20' });
  });
});

describe('a step without a day says why', () => {
  test.each([
    ['nobody gave it one', { a: '' }, '2027-06-07', { a: 'none' }],
    ['there is no target day', { a: '-5@target', b: '-1@a' }, undefined, { a: 'no-target', b: 'no-target' }],
    [
      'the step it counts from is gone',
      { a: '-5@gone', b: '+1@a' },
      '2027-06-07',
      { a: 'missing', b: 'missing' },
    ],
    ['the step it counts from has none', { a: '-5@b', b: '' }, '2027-06-07', { a: 'none', b: 'none' }],
    ['it counts from itself', { a: '+1@a' }, '2027-06-07', { a: 'circle' }],
    [
      'a circle, and a step that leads into it; others are not touched',
      { a: '+1@b', b: '+1@c', c: '+1@b', d: '-1@target' },
      '2027-06-07',
      { a: 'circle', b: 'circle', c: 'circle', d: '2027-06-04' },
    ],
  ] as const)('%s', (_, dues, target, expected) => {
    expect(shown(planOf(dues, target))).toEqual(expected);
  });
});

test('any references at all come to an end, and the order of the steps changes nothing', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const due = fc.oneof(
    fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(...ids, 'target', 'gone'))
      .map(([count, from]) => `${count < 0 ? '-' : '+'}${Math.abs(count)}@${from}`),
    fc.constantFrom('', '2027-03-10'),
  );
  fc.assert(
    fc.property(fc.array(due, { minLength: 6, maxLength: 6 }), fc.boolean(), (dues, hasTarget) => {
      const steps = ids.map((id, index) => step(id, dues[index] ?? ''));
      const plan = { steps, target: hasTarget ? day('2027-06-07') : undefined, holidays: NO_HOLIDAYS };
      const placed = shown(plan);
      expect(Object.keys(placed).sort()).toEqual(ids);
      expect(shown({ ...plan, steps: [...steps].reverse() })).toEqual(placed);
    }),
    { numRuns: 2000 },
  );
});

test('a line of ten thousand steps is counted without running out of anything', () => {
  const steps = Array.from({ length: 10_000 }, (_, index) =>
    step(`s${index}`, `+0@${index === 9999 ? 'target' : `s${index + 1}`}`),
  );
  const placings = scheduleOf({ steps, target: 20_000, holidays: NO_HOLIDAYS });
  expect(placings.get('s0')).toEqual({ kind: 'day', day: 20_000 });
});
