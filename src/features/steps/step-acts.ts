import { nothing } from 'lit/html.js';
import type { EventBody } from '~/domain/journal/event.ts';
import { dayBodies, stepBodies } from '~/domain/steps/plan-changes.ts';
import { NO } from '~/domain/steps/plan-step.ts';
import { withoutStep } from '~/domain/steps/slips.ts';
import { formatDay } from '~/kit/format.ts';
import { moveView } from './move-view.ts';
import type { PlanSight } from './plan-sight.ts';
import { stepForm } from './step-fields.ts';
import type { StepActs } from './step-list.ts';
import { stepsWords } from './words.ts';

/** What is open below a step. */
export type Opened =
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly to: number | undefined };

interface Host {
  readonly opened: Opened | undefined;
  /** Records, and offers to take it back. */
  readonly record: (text: string, ...bodies: readonly EventBody[]) => void;
  readonly toggle: (opened: Opened) => void;
  readonly look: (opened: Opened) => void;
  readonly close: (id: string) => void;
  readonly goHome: () => void;
}

/** What may be done with each step of a plan. */
export function stepActs(sight: PlanSight, host: Host): StepActs {
  const t = stepsWords[sight.locale];
  return {
    tick: ({ step, name }, isDone) =>
      host.record(
        isDone ? t.nowDone(name) : t.nowOpen(name),
        ...stepBodies(step.id, { state: isDone ? 'done' : 'open' }),
      ),
    edit: ({ step: { id } }) => host.toggle({ kind: 'edit', id }),
    move: ({ step: { id } }) => host.toggle({ kind: 'move', id, to: undefined }),
    remove: ({ step, name }) => {
      const days = dayBodies(sight.plan, withoutStep(sight.plan, step.id));
      host.record(t.removed(name), ...stepBodies(step.id, { present: NO }), ...days);
      host.goHome();
    },
    open: (one) => {
      const { opened } = host;
      const { id } = one.step;
      if (opened?.id !== id) return nothing;
      const cancel = () => host.close(id);
      if (opened.kind === 'edit') {
        const save = (parts: Parameters<typeof stepBodies>[1]) => {
          host.record(t.saved(parts.title ?? one.name), ...stepBodies(id, parts));
          cancel();
        };
        return stepForm(sight, one.step, save, cancel);
      }
      return moveView(sight, one, opened.to, {
        look: (to) => host.look({ ...opened, to }),
        apply: (after, day) => {
          host.record(t.moved(one.name, formatDay(sight.locale, day)), ...dayBodies(sight.plan, after));
          cancel();
        },
        cancel,
      });
    },
  };
}
