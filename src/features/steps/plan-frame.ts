import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isoDay, MS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { formatDay } from '~/kit/format.ts';
import { holidaysChange, targetChange, type FrameChange } from './frame-changes.ts';
import type { PlanSight } from './plan-sight.ts';
import { stepsWords } from './words.ts';

/** The target day, which days are off, and where the plan stands. */
export function planFrame(
  { locale, steps, plan, content, today }: PlanSight,
  withHolidays: boolean,
  change: (change: FrameChange) => void,
): TemplateResult {
  const t = stepsWords[locale];
  const done = steps.filter(({ step }) => step.state === 'done').length;
  const late = steps.filter((one) => one.late > 0).length;
  const next = steps.find(({ step, day }) => step.state === 'open' && day !== undefined && day >= today);
  const lastYear = new Date(content.lastHoliday * MS_PER_DAY).getUTCFullYear();
  const onTarget = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) change(targetChange(locale, target.value));
  };
  const onHolidays = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) change(holidaysChange(locale, target.checked));
  };
  return html`<div class="plan-frame">
    <label class="field"
      ><span>${t.target}</span
      ><input
        type="date"
        autocomplete="off"
        .value=${plan.target === undefined ? '' : isoDay(plan.target)}
        @change=${onTarget}
    /></label>
    <label class="tick no-print"
      ><input type="checkbox" .checked=${withHolidays} @change=${onHolidays} /><span
        >${t.holidays} <span class="small soft">${t.holidaysUntil(lastYear)}</span></span
      ></label
    >
    ${
      steps.length === 0
        ? nothing
        : html`<p class="plan-frame__sum">
            ${t.counted(steps.length, done)}${
              late > 0 ? html`<br /><strong class="plan-frame__late">${t.late(late)}</strong>` : nothing
            }${
              next?.day === undefined
                ? nothing
                : html`<br />${t.next(next.name, formatDay(locale, next.day))}`
            }
          </p>`
    }
  </div>`;
}
