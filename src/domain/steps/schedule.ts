import type { DayNumber } from '../shared/calendar-day.ts';
import type { Due } from './due.ts';
import { TARGET } from './due.ts';
import type { PlanStep } from './plan-step.ts';
import type { Holidays } from './workdays.ts';
import { workdaysFrom } from './workdays.ts';

export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly target: DayNumber | undefined;
  readonly holidays: Holidays;
}

/**
 * Why a step has no day: nobody gave it one; it counts from the target day, and there is none; it counts from a step that
 * is not in the plan; or the steps count from each other in a circle.
 */
export const NO_DAY_REASONS = ['none', 'no-target', 'missing', 'circle'] as const;
export type NoDayReason = (typeof NO_DAY_REASONS)[number];

export type Placing =
  { readonly kind: 'day'; readonly day: DayNumber } | { readonly kind: 'open'; readonly why: NoDayReason };

/** The day of each step. A step that counts from one without a day has none either, for the same reason. */
export function scheduleOf({ steps, target, holidays }: Plan): ReadonlyMap<string, Placing> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const placings = new Map<string, Placing>();
  for (const step of steps) {
    const line = new Set<PlanStep>();
    let at: PlanStep | undefined = step;
    // Each step counts from one other at most, so the way to a day is a line, or runs into itself.
    while (at !== undefined && !placings.has(at.id) && !line.has(at) && countsFromStep(at)) {
      line.add(at);
      at = byId.get(at.due.from);
    }
    let placing = placingOf(at, line, placings, target, holidays);
    if (at !== undefined && !line.has(at)) placings.set(at.id, placing);
    for (const one of [...line].reverse()) {
      placing = counted(one, placing, holidays);
      placings.set(one.id, placing);
    }
  }
  return placings;
}

type Counted = PlanStep & { readonly due: Extract<Due, { kind: 'workdays' }> };

function countsFromStep(step: PlanStep): step is Counted {
  return step.due.kind === 'workdays' && step.due.from !== TARGET;
}

/** Of the step at which the way to a day ends. */
function placingOf(
  end: PlanStep | undefined,
  line: ReadonlySet<PlanStep>,
  placings: ReadonlyMap<string, Placing>,
  target: DayNumber | undefined,
  holidays: Holidays,
): Placing {
  if (end === undefined) return { kind: 'open', why: 'missing' };
  if (line.has(end)) return { kind: 'open', why: 'circle' };
  const known = placings.get(end.id);
  if (known !== undefined) return known;
  const { due } = end;
  if (due.kind === 'date') return { kind: 'day', day: due.day };
  if (due.kind === 'none') return { kind: 'open', why: 'none' };
  return target === undefined
    ? { kind: 'open', why: 'no-target' }
    : { kind: 'day', day: workdaysFrom(target, due.count, holidays) };
}

function counted({ due }: PlanStep, base: Placing, holidays: Holidays): Placing {
  return base.kind === 'day' && due.kind === 'workdays'
    ? { kind: 'day', day: workdaysFrom(base.day, due.count, holidays) }
    : base;
}
