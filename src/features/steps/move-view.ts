import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isoDay, parseDay } from '~/domain/shared/calendar-day.ts';
import { TARGET } from '~/domain/steps/due.ts';
import type { Plan } from '~/domain/steps/schedule.ts';
import { slipsBetween, withAllAfterOn, withStepOn, type Slip } from '~/domain/steps/slips.ts';
import { dayWords, nameOfBase, type PlanSight, type StepSight } from './plan-sight.ts';
import { stepsWords } from './words.ts';

export interface MoveActs {
  /** Another day was typed; undefined while it is none. */
  readonly look: (day: number | undefined) => void;
  readonly apply: (after: Plan, day: number) => void;
  readonly cancel: () => void;
}

/** Puts one step on another day, and shows what slips before anything is kept. */
export function moveView(
  sight: PlanSight,
  { step, day }: StepSight,
  to: number | undefined,
  acts: MoveActs,
): TemplateResult {
  const t = stepsWords[sight.locale];
  const now = to ?? day;
  const changed = to !== undefined && to !== day;
  return html`<div class="plan-move" role="group" aria-label=${t.move}>
    <label class="field"
      ><span>${t.newDay}</span
      ><input
        type="date"
        data-focus-form
        .value=${now === undefined ? '' : isoDay(now)}
        @input=${({ target }: Event) =>
          target instanceof HTMLInputElement ? acts.look(parseDay(target.value)) : undefined}
    /></label>
    <div aria-live="polite">${changed ? previews(sight, step.id, to, acts) : nothing}</div>
    <p><button type="button" @click=${acts.cancel}>${t.cancel}</button></p>
  </div>`;
}

function previews(sight: PlanSight, id: string, to: number, { apply }: MoveActs): TemplateResult {
  const t = stepsWords[sight.locale];
  const { plan } = sight;
  const ways = [
    [t.onlyThis, withStepOn(plan, id, to)],
    [t.allAfter, withAllAfterOn(plan, id, to)],
  ] as const;
  const slips = ways.map(([, after]) => slipsBetween(plan, after));
  const same = JSON.stringify(slips[0]) === JSON.stringify(slips[1]);
  return html`<div class="plan-move__ways">
    ${ways.slice(0, same ? 1 : 2).map(
      ([label, after], index) =>
        html`<section>
          ${slipLines(sight, slips[index] ?? [], id)}
          ${
            plan.target !== undefined && after.target === plan.target && to > plan.target
              ? html`<p class="small">${t.slipBeyond}</p>`
              : nothing
          }
          <p><button type="button" class="button--main" @click=${() => apply(after, to)}>${label}</button></p>
        </section>`,
    )}
  </div>`;
}

function slipLines(sight: PlanSight, slips: readonly Slip[], id: string): TemplateResult {
  const t = stepsWords[sight.locale];
  const others = slips.filter((slip) => slip.id !== id);
  if (others.length === 0) return html`<p class="small">${t.nothingElse}</p>`;
  return html`<h4>${t.slips}</h4>
    <ul class="small">
      ${others.map((slip) => {
        const name = slip.id === TARGET ? t.target : nameOfBase(sight, slip.id);
        return html`<li>
          ${t.slip(name, dayWords(sight.locale, slip.from), dayWords(sight.locale, slip.to))}
        </li>`;
      })}
    </ul>`;
}
