import type { CalendarEntry } from '../renewal/calendar-file.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { PlanStep } from './plan-step.ts';
import type { Placing } from './schedule.ts';

/** What a calendar shall say of a step, in the reader's language. */
export interface StepWords {
  readonly title: string;
  readonly note: string;
}

/** A calendar reminds of a step while there is still time to do something about it. */
const REMIND_DAYS = 3;

/**
 * One entry for each step with a day. A step that was dropped is sent as cancelled, so that a calendar that has it takes it
 * out. `edition` never falls when the plan changes (the counter of its journal): the greater one wins in a calendar.
 */
export function planCalendar(
  steps: readonly PlanStep[],
  placings: ReadonlyMap<string, Placing>,
  plan: { readonly id: string; readonly edition: number },
  wordsOf: (step: PlanStep, day: DayNumber) => StepWords,
): readonly CalendarEntry[] {
  return steps.flatMap((step) => {
    const placing = placings.get(step.id);
    if (placing?.kind !== 'day') return [];
    return [
      {
        ...wordsOf(step, placing.day),
        uid: `${step.id}.${plan.id}@shirube.invalid`,
        day: placing.day,
        edition: plan.edition,
        isCancelled: step.state === 'dropped',
        ...(step.state === 'open' ? { remindDays: REMIND_DAYS } : {}),
      },
    ];
  });
}
