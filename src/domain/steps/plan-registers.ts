import type { PlanPart } from '../journal/answer-events.ts';
import { FIELD, NO_HOLIDAYS_COUNTED, TICKED, valueOf } from '../journal/fields.ts';
import { readField } from '../journal/read-field.ts';
import type { JourneyView } from '../journal/view.ts';
import { parseDay } from '../shared/calendar-day.ts';
import type { StepRegister, StepRegisters, StepTemplates } from './plan-step.ts';
import { NO, planSteps, YES } from './plan-step.ts';
import type { Plan } from './schedule.ts';
import type { Holidays } from './workdays.ts';
import { NO_HOLIDAYS } from './workdays.ts';

/** The plan of a journey, in the words of one language. */
export function planOf(view: JourneyView, templates: StepTemplates, holidays: Holidays): Plan {
  return {
    steps: planSteps(stepRegisters(view), begunWith(view), templates),
    target: parseDay(valueOf(view, FIELD.planTarget)),
    holidays: countsHolidays(view) ? holidays : NO_HOLIDAYS,
  };
}

export function countsHolidays(view: JourneyView): boolean {
  return valueOf(view, FIELD.planHolidays) !== NO_HOLIDAYS_COUNTED;
}

export function begunWith(view: JourneyView): readonly string[] {
  return valueOf(view, FIELD.planSteps)
    .split(' ')
    .filter((id) => id !== '');
}

export function stepRegisters(view: JourneyView): StepRegisters {
  const all = new Map<string, StepRegister>(nextSteps(view));
  for (const [id, parts] of view.steps) {
    const said = [...parts].map(([part, { value }]) => [part, value] as const);
    all.set(id, new Map([...(all.get(id) ?? []), ...said]));
  }
  return all;
}

/**
 * What a rep of version 0.1 noted as next steps, in registers named `step:<id>/<part>`. They never left the rep's browser,
 * so they are internal until somebody says otherwise. What was said of a step since counts instead.
 */
function nextSteps(view: JourneyView): ReadonlyMap<string, StepRegister> {
  const found = new Map<string, Map<PlanPart, string>>();
  for (const [name, { value }] of view.fields) {
    const read = readField(name);
    if (read?.kind !== 'step') continue;
    const step = found.get(read.id) ?? new Map<PlanPart, string>([['internal', YES]]);
    found.set(read.id, step);
    if (read.part === 'text') step.set('title', value).set('present', value === '' ? NO : YES);
    else if (read.part === 'owner') step.set('side', value === 'them' ? 'buyer' : 'seller');
    else if (read.part === 'due') step.set('due', value);
    else step.set('state', value === TICKED ? 'done' : 'open');
  }
  return found;
}
