import type { PlanPart } from '../journal/answer-events.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import { TARGET, writeDue } from './due.ts';
import type { PlanStep, StepRegister, StepRegisters, StepTemplate, StepTemplates } from './plan-step.ts';
import { NO, YES } from './plan-step.ts';
import type { Plan } from './schedule.ts';
import { scheduleOf } from './schedule.ts';

/** The parts of a step that the other side may see. */
export const SHARED_PARTS = [
  'title',
  'done-when',
  'side',
  'buyer',
  'seller',
  'due',
  'gate',
  'state',
] as const satisfies readonly PlanPart[];
export type SharedPart = (typeof SHARED_PARTS)[number];

/** A plan as both sides may see it. A part that says what the content says anyway is left out. */
export interface SharedPlan {
  readonly target: DayNumber | undefined;
  readonly withHolidays: boolean;
  readonly steps: StepRegisters;
}

/** What is written for a step of one's own. Templates name theirs in words. */
export const OWN_ID = /^[0-9a-f]{8}$/;

/** Internal steps stay out, and nothing names them: what counts from one gets the date that it has. */
export function sharedPlan(plan: Plan, withHolidays: boolean, templates: StepTemplates): SharedPlan {
  const shared = plan.steps.filter(
    ({ id, isInternal }) => !isInternal && (templates.has(id) || OWN_ID.test(id)),
  );
  const known = new Set([TARGET, ...shared.map(({ id }) => id)]);
  const placings = scheduleOf(plan);
  const steps = shared.map((step): readonly [string, StepRegister] => {
    const { due, id } = step;
    if (due.kind !== 'workdays' || known.has(due.from)) return [id, saidOf(step, templates.get(id))];
    const placing = placings.get(id);
    const date =
      placing?.kind === 'day' ? ({ kind: 'date', day: placing.day } as const) : ({ kind: 'none' } as const);
    return [id, saidOf({ ...step, due: date }, templates.get(id))];
  });
  return { target: plan.target, withHolidays, steps: new Map(steps) };
}

function saidOf(step: PlanStep, template: StepTemplate | undefined): StepRegister {
  const none = 'none';
  const rows: readonly (readonly [SharedPart, string, string])[] = [
    ['title', step.title, template?.title ?? ''],
    ['done-when', step.doneWhen, template?.doneWhen ?? ''],
    ['side', step.side, template?.side ?? 'buyer'],
    ['buyer', step.buyer, template?.buyer ?? ''],
    ['seller', step.seller, template?.seller ?? ''],
    ['due', writeDue(step.due), template?.due ?? none],
    ['gate', step.isGate ? YES : NO, template?.isGate === true ? YES : NO],
    ['state', step.state, 'open'],
  ];
  return new Map(
    rows.flatMap(([part, value, otherwise]) => (value === otherwise ? [] : [[part, value] as const])),
  );
}
