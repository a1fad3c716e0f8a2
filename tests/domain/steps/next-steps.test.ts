import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/domain/steps/next-steps.ts';
import { NO_HOLIDAYS } from '../../../src/domain/steps/workdays.ts';
import { day, step } from './support/plans.ts';

test('open steps come by their day, late ones say by how much, and those without a day come last', () => {
  const steps = [
    step('later', '2027-06-20'),
    step('none', ''),
    step('unknown', ''),
    step('late', '2027-06-03'),
    step('done', '2027-06-01', { state: 'done' }),
    step('dropped', '2027-06-01', { state: 'dropped' }),
  ];
  const plan = { steps, target: undefined, holidays: NO_HOLIDAYS };
  expect(nextSteps(plan, day('2027-06-07')).map((one) => [one.step.id, one.day, one.late])).toEqual([
    ['late', day('2027-06-03'), 2],
    ['later', day('2027-06-20'), 0],
    ['none', undefined, 0],
    ['unknown', undefined, 0],
  ]);
});
