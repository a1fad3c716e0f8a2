import { expect, test } from 'vitest';
import { agreedSteps, nextSteps } from '../../../src/domain/steps/next-steps.ts';
import { NO_HOLIDAYS } from '../../../src/domain/steps/workdays.ts';
import { day, step } from './support/plans.ts';

const steps = [
  step('later', '2027-06-20'),
  step('none', ''),
  step('unknown', ''),
  step('late', '2027-06-03'),
  step('done', '2027-06-01', { state: 'done' }),
  step('dropped', '2027-06-01', { state: 'dropped' }),
];
const plan = { steps, target: undefined, holidays: NO_HOLIDAYS };

test('open steps come by their day, late ones say by how much, and those without a day come last', () => {
  expect(nextSteps(plan, day('2027-06-07')).map((one) => [one.step.id, one.day, one.late])).toEqual([
    ['late', day('2027-06-03'), 2],
    ['later', day('2027-06-20'), 0],
    ['none', undefined, 0],
    ['unknown', undefined, 0],
  ]);
});

test('what is agreed comes by its day too, with what is done at the end and without what was dropped', () => {
  const agreed = agreedSteps(plan, day('2027-06-07'));
  expect(agreed.map((one) => one.step.id)).toEqual(['late', 'later', 'none', 'unknown', 'done']);
  expect(agreed.at(-1)?.late).toBe(0);
});
