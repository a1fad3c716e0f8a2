import { scheduleOf, type Plan } from '../steps/schedule.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { PlanFacts, StepFact } from './paper-facts.ts';

const SOON_DAYS = 14;

/**
 * The plan of both sides as papers tell it: its steps by day, without those that are internal, dropped or have no day.
 * `dayText` writes a day in the language of the page.
 */
export function planFacts(plan: Plan, today: DayNumber, dayText: (day: DayNumber) => string): PlanFacts {
  const placings = scheduleOf(plan);
  const steps = plan.steps.flatMap((step): readonly (StepFact & { readonly at: DayNumber })[] => {
    const placing = placings.get(step.id);
    const isTold = !step.isInternal && step.state !== 'dropped' && step.title !== '';
    if (!isTold || placing?.kind !== 'day') return [];
    const { id, title, isGate, state } = step;
    const { day } = placing;
    return [
      { id, title, day: dayText(day), isGate, isSoon: state === 'open' && day <= today + SOON_DAYS, at: day },
    ];
  });
  return {
    target: plan.target === undefined || plan.steps.length === 0 ? '' : dayText(plan.target),
    steps: steps.sort((a, b) => a.at - b.at),
  };
}
