import type { StepCodes } from '~/domain/steps/link-steps.ts';
import { STEP_SIDES, type StepTemplate, type StepTemplates } from '~/domain/steps/plan-step.ts';
import type { Holidays } from '~/domain/steps/workdays.ts';
import { recordsIn } from './data-records.ts';

/** What the page knows of plans, in its language: the server wrote it into the element's attributes. */
export interface PlanContent {
  readonly templates: StepTemplates;
  readonly codes: StepCodes;
  readonly holidays: Holidays;
  readonly lastHoliday: number;
  /** Names of the roles at the buyer's, by id. */
  readonly roles: ReadonlyMap<string, string>;
  readonly plans: readonly {
    readonly id: string;
    readonly name: string;
    readonly steps: readonly string[];
  }[];
}

export function planContentIn({ dataset }: HTMLElement): PlanContent {
  const steps = recordsIn(dataset['steps']);
  const templates = steps.map((step): StepTemplate => ({
    id: step.text('id'),
    title: step.text('title'),
    doneWhen: step.text('doneWhen'),
    side: STEP_SIDES.find((side) => side === step.text('side')) ?? 'buyer',
    buyer: step.text('buyer'),
    seller: step.text('seller'),
    due: step.text('due'),
    isGate: step.flag('isGate'),
  }));
  const holidays = daysOf(dataset['holidays'] ?? '');
  return {
    templates: new Map(templates.map((template) => [template.id, template])),
    codes: {
      codes: new Map(steps.map((step) => [step.text('id'), step.number('code')])),
      ids: new Map(steps.map((step) => [step.number('code'), step.text('id')])),
    },
    holidays: new Set(holidays),
    lastHoliday: holidays.at(-1) ?? 0,
    roles: new Map(recordsIn(dataset['roles']).map((role) => [role.text('id'), role.text('name')])),
    plans: recordsIn(dataset['plans']).map((plan) => ({
      id: plan.text('id'),
      name: plan.text('name'),
      steps: plan.texts('steps') ?? [],
    })),
  };
}

/** The first day, then how many days later each next one is. */
function daysOf(text: string): readonly number[] {
  let day = 0;
  return text
    .split(' ')
    .filter((gap) => gap !== '')
    .map((gap) => (day += Number(gap)));
}
