import { readDue } from '../../../../src/domain/steps/due.ts';
import type { PlanStep } from '../../../../src/domain/steps/plan-step.ts';
import type { Plan } from '../../../../src/domain/steps/schedule.ts';
import { NO_HOLIDAYS } from '../../../../src/domain/steps/workdays.ts';
import { parseDay } from '../../../../src/domain/shared/calendar-day.ts';

export const day = (text: string) => parseDay(text)!;

export function step(id: string, due: string, more: Partial<PlanStep> = {}): PlanStep {
  return {
    id,
    title: `Step ${id}`,
    doneWhen: '',
    side: 'buyer',
    buyer: '',
    seller: '',
    due: readDue(due),
    isGate: false,
    isInternal: false,
    state: 'open',
    ...more,
  };
}

/** `{ a: '-5@b' }` → a plan with these steps. */
export function planOf(dues: Readonly<Record<string, string>>, target?: string): Plan {
  const steps = Object.entries(dues).map(([id, due]) => step(id, due));
  return { steps, target: target === undefined ? undefined : day(target), holidays: NO_HOLIDAYS };
}
