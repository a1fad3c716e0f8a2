import type { PlanPart } from '../journal/answer-events.ts';
import { PLAN_PARTS } from '../journal/answer-events.ts';
import type { EventBody } from '../journal/event.ts';
import { FIELD } from '../journal/fields.ts';
import { toId } from '../shared/brand.ts';
import { isoDay } from '../shared/calendar-day.ts';
import { writeDue } from './due.ts';
import type { Plan } from './schedule.ts';

export type PartValues = Partial<Readonly<Record<PlanPart, string>>>;

/** One event for each part of a step that is set. */
export function stepBodies(id: string, parts: PartValues): readonly EventBody[] {
  return PLAN_PARTS.flatMap((part) => {
    const value = parts[part];
    return value === undefined ? [] : [stepBody(id, part, value)];
  });
}

function stepBody(id: string, part: PlanPart, value: string): EventBody {
  return { kind: 'step', step: toId(id), part, value };
}

/** What has to be recorded for one plan to become another one with the same steps on other days. */
export function dayBodies(before: Plan, after: Plan): readonly EventBody[] {
  const dues = new Map(before.steps.map(({ id, due }) => [id, writeDue(due)]));
  const changed = after.steps.filter(({ id, due }) => dues.get(id) !== writeDue(due));
  return [
    ...(before.target === after.target ? [] : [targetBody(after.target)]),
    ...changed.map(({ id, due }) => stepBody(id, 'due', writeDue(due))),
  ];
}

export function targetBody(target: Plan['target']): EventBody {
  return { kind: 'set', field: FIELD.planTarget, value: target === undefined ? '' : isoDay(target) };
}
