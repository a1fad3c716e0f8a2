import type { DayNumber } from '../shared/calendar-day.ts';
import { workdaysLate } from './lateness.ts';
import type { PlanStep } from './plan-step.ts';
import type { Plan } from './schedule.ts';
import { scheduleOf } from './schedule.ts';

export interface PlannedStep {
  readonly step: PlanStep;
  /** Undefined for a step without a day; those come last. */
  readonly day: DayNumber | undefined;
  /** Working days; 0 if it is not late. */
  readonly late: number;
}

/** The open steps of a plan in the order of their days, late ones first by that. */
export function nextSteps(plan: Plan, today: DayNumber): readonly PlannedStep[] {
  return plannedSteps(plan, today).filter(({ step }) => step.state === 'open');
}

/** Open steps in the order of their days, then those that are done; without what was dropped. */
export function agreedSteps(plan: Plan, today: DayNumber): readonly PlannedStep[] {
  const planned = plannedSteps(plan, today);
  return (['open', 'done'] as const).flatMap((state) => planned.filter(({ step }) => step.state === state));
}

function plannedSteps(plan: Plan, today: DayNumber): readonly PlannedStep[] {
  const placings = scheduleOf(plan);
  return plan.steps
    .map((step) => {
      const placing = placings.get(step.id);
      const day = placing?.kind === 'day' ? placing.day : undefined;
      return { step, day, late: workdaysLate(step, placing, today, plan.holidays) };
    })
    .sort((a, b) => (a.day ?? Number.MAX_VALUE) - (b.day ?? Number.MAX_VALUE));
}
