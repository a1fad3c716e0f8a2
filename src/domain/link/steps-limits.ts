import { GREATEST_CODE } from './code-set.ts';
import type { LinkSteps } from './plan-steps.ts';
import { LAST_STEP_DAY, MOST_STEPS, MOST_WORKDAYS, OWN_ID_LENGTH } from './plan-steps.ts';
import type { Limited } from './range.ts';
import { ownId, ownSteps, templateSteps } from './steps-encode.ts';

/** What must fit of the plan of both sides. */
export function stepsLimits({ target, steps }: LinkSteps): readonly Limited[] {
  const keys = steps.map(({ key }) => key);
  const own = ownSteps(steps).map(({ key }) => key);
  const dues = steps.flatMap(({ due }) => (due === undefined ? [] : [due]));
  const counted = dues.filter((due) => due.kind === 'workdays');
  const missing = counted.filter(
    ({ from }) => from !== 'target' && typeof from === 'string' && !own.includes(from),
  );
  return [
    ['target', [target ?? 0], LAST_STEP_DAY],
    ['steps', [keys.length], MOST_STEPS],
    ['steps', [keys.length - new Set(keys).size], 0],
    ['steps', templateSteps(steps).map(({ key }) => key), GREATEST_CODE],
    ['steps', own.map((key) => Math.abs(ownId(key).length - OWN_ID_LENGTH)), 0],
    // Day 0 means that there is none.
    ['due', dues.map((due) => (due.kind === 'date' ? due.day - 1 : 0)), LAST_STEP_DAY - 1],
    ['due', counted.map(({ count }) => Math.abs(count)), MOST_WORKDAYS],
    ['due', counted.map(({ from }) => (typeof from === 'number' ? from : 0)), GREATEST_CODE],
    ['due', [missing.length], 0],
  ];
}
