import type { EventBody } from '../journal/event.ts';
import { FIELD, NO_HOLIDAYS_COUNTED } from '../journal/fields.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import { stepBodies, targetBody } from './plan-changes.ts';
import type { StepRegister } from './plan-step.ts';
import { NO, YES } from './plan-step.ts';
import type { SharedPart, SharedPlan } from './shared-plan.ts';
import { SHARED_PARTS } from './shared-plan.ts';

/** One thing that the other side has otherwise. */
export type Difference =
  | { readonly kind: 'target'; readonly target: DayNumber | undefined }
  | { readonly kind: 'holidays'; readonly withHolidays: boolean }
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'changed'; readonly id: string; readonly parts: readonly SharedPart[] };

/**
 * What the other side changed. `base` is what both had before them last: where theirs is still as it was then, only our side
 * changed it, and they have not seen that yet. Without a base, everything that differs is told. Steps in `hidden` are
 * internal here.
 */
export function differencesOf(
  ours: SharedPlan,
  theirs: SharedPlan,
  base: SharedPlan | undefined,
  hidden: ReadonlySet<string>,
): readonly Difference[] {
  const differs = <Value>(read: (plan: SharedPlan) => Value) =>
    read(ours) !== read(theirs) && (base === undefined || read(base) !== read(theirs));
  const ids = [...new Set([...theirs.steps.keys(), ...ours.steps.keys()])].filter((id) => !hidden.has(id));
  return [
    ...(differs(({ target }) => target) ? [{ kind: 'target', target: theirs.target } as const] : []),
    ...(differs(({ withHolidays }) => withHolidays)
      ? [{ kind: 'holidays', withHolidays: theirs.withHolidays } as const]
      : []),
    ...ids.flatMap((id): readonly Difference[] => {
      if (differs(({ steps }) => steps.has(id)))
        return [{ kind: theirs.steps.has(id) ? 'added' : 'removed', id }];
      if (!ours.steps.has(id) || !theirs.steps.has(id)) return [];
      const parts = SHARED_PARTS.filter((part) => differs(({ steps }) => steps.get(id)?.get(part)));
      return parts.length === 0 ? [] : [{ kind: 'changed', id, parts }];
    }),
  ];
}

/** What to record to have it as they have it. `now`: what is said here of the step, whether or not it is in the plan. */
export function takeInBodies(
  difference: Difference,
  theirs: SharedPlan,
  now: StepRegister | undefined,
): readonly EventBody[] {
  switch (difference.kind) {
    case 'target':
      return [targetBody(difference.target)];
    case 'holidays':
      return [
        {
          kind: 'set',
          field: FIELD.planHolidays,
          value: difference.withHolidays ? '' : NO_HOLIDAYS_COUNTED,
        },
      ];
    case 'removed':
      return stepBodies(difference.id, { present: NO });
    case 'added':
    case 'changed': {
      const { id } = difference;
      const parts = difference.kind === 'added' ? SHARED_PARTS : difference.parts;
      const said = parts.map((part) => [part, theirs.steps.get(id)?.get(part) ?? ''] as const);
      const news = said.filter(([part, value]) => (now?.get(part) ?? '') !== value);
      return stepBodies(id, {
        ...(difference.kind === 'added' ? { present: YES } : {}),
        ...Object.fromEntries(news),
      });
    }
  }
}
