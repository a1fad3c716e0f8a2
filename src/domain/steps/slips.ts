import type { DayNumber } from '../shared/calendar-day.ts';
import type { Due } from './due.ts';
import { MOST_WORKDAYS } from '../link/plan-steps.ts';
import { TARGET } from './due.ts';
import type { PlanStep } from './plan-step.ts';
import type { Plan } from './schedule.ts';
import { scheduleOf } from './schedule.ts';
import type { Holidays } from './workdays.ts';
import { workdaysBetween, workdaysFrom } from './workdays.ts';

/** A day that is another one than before; undefined where there is none. `id`: a step, or TARGET. */
export interface Slip {
  readonly id: string;
  readonly from: DayNumber | undefined;
  readonly to: DayNumber | undefined;
}

/** What moves when one plan takes the place of another, the target day first, then as the steps stand in the plan. */
export function slipsBetween(before: Plan, after: Plan): readonly Slip[] {
  const [old, now] = [daysOf(before), daysOf(after)];
  const all = [
    { id: TARGET, from: before.target, to: after.target },
    ...after.steps.map(({ id }) => ({ id, from: old.get(id), to: now.get(id) })),
  ];
  return all.filter(({ from, to }) => from !== to);
}

/** Puts one step on a day. Steps that count from it go with it; all others, and the target day, stay. */
export function withStepOn(plan: Plan, id: string, day: DayNumber): Plan {
  const days = daysOf(plan);
  const steps = plan.steps.map((step) =>
    step.id === id
      ? { ...step, due: dueOn(day, step.due, baseOf(step, days, plan.target), plan.holidays) }
      : step,
  );
  return { ...plan, steps };
}

/**
 * Puts one step on a day, and everything after it as many working days later or earlier, the target day too. What comes
 * before it, and what is done or dropped, keeps its day, whatever it counts from.
 */
export function withAllAfterOn(plan: Plan, id: string, day: DayNumber): Plan {
  const { steps, holidays } = plan;
  const old = daysOf(plan);
  const from = old.get(id);
  if (from === undefined) return withStepOn(plan, id, day);
  const shift = workdaysBetween(from, day, holidays);
  const moved = (before: DayNumber) => workdaysFrom(before, shift, holidays);
  const target = plan.target !== undefined && plan.target > from ? moved(plan.target) : plan.target;
  const followers = followersOf(steps, id);
  const wanted = new Map(old).set(id, day);
  for (const step of steps) {
    const before = old.get(step.id);
    if (before === undefined || step.id === id || step.state !== 'open') continue;
    const isAfter = before > from || (before === from && followers.has(step.id));
    if (isAfter) wanted.set(step.id, moved(before));
  }
  return {
    ...plan,
    target,
    steps: steps.map((step) => {
      const on = wanted.get(step.id);
      return on === undefined
        ? step
        : { ...step, due: dueOn(on, step.due, baseOf(step, wanted, target), holidays) };
    }),
  };
}

/** Takes a step out. What counted from it keeps its day: it counts from what that step counted from. */
export function withoutStep(plan: Plan, id: string): Plan {
  const days = daysOf(plan);
  const gone = plan.steps.find((step) => step.id === id);
  if (gone === undefined) return plan;
  const base = baseOf(gone, days, plan.target);
  const steps = plan.steps
    .filter((step) => step !== gone)
    .map((step) => {
      const day = days.get(step.id);
      const countsFromIt = step.due.kind === 'workdays' && step.due.from === id;
      return countsFromIt && day !== undefined
        ? { ...step, due: dueOn(day, gone.due, base, plan.holidays) }
        : step;
    });
  return { ...plan, steps };
}

function daysOf(plan: Plan): ReadonlyMap<string, DayNumber> {
  const placed = [...scheduleOf(plan)];
  return new Map(
    placed.flatMap(([id, placing]) => (placing.kind === 'day' ? [[id, placing.day] as const] : [])),
  );
}

/** The day that a step counts from. */
function baseOf(
  { due }: PlanStep,
  days: ReadonlyMap<string, DayNumber>,
  target: DayNumber | undefined,
): DayNumber | undefined {
  if (due.kind !== 'workdays') return undefined;
  return due.from === TARGET ? target : days.get(due.from);
}

/** Counts from the same as before where that leads to the day; the date itself where it does not. */
function dueOn(day: DayNumber, due: Due, base: DayNumber | undefined, holidays: Holidays): Due {
  const date: Due = { kind: 'date', day };
  if (due.kind !== 'workdays' || base === undefined) return date;
  if (workdaysFrom(base, due.count, holidays) === day) return due;
  const count = workdaysBetween(base, day, holidays);
  const isReached = Math.abs(count) <= MOST_WORKDAYS && workdaysFrom(base, count, holidays) === day;
  return isReached ? { ...due, count } : date;
}

/** The step and all that count from it, directly or by way of others. */
function followersOf(steps: readonly PlanStep[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id: other, due } of steps)
      if (due.kind === 'workdays' && found.has(due.from)) found.add(other);
  }
  return found;
}
