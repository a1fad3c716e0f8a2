import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { MS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { STEP_SIDES } from '~/domain/steps/plan-step.ts';
import { formatDay } from '~/kit/format.ts';
import { chairName, dueWords, sideName, type PlanSight, type StepSight } from './plan-sight.ts';
import { stepsWords } from './words.ts';

export interface StepActs {
  readonly tick: (one: StepSight, isDone: boolean) => void;
  readonly edit: (one: StepSight) => void;
  readonly move: (one: StepSight) => void;
  readonly remove: (one: StepSight) => void;
  /** The form that is open below a step. */
  readonly open: (one: StepSight) => TemplateResult | typeof nothing;
}

/** The steps under their months; those without a day at the end. */
export function stepList(sight: PlanSight, acts: StepActs): TemplateResult {
  const months = Map.groupBy(sight.steps, ({ day }) => monthOf(sight, day));
  return html`${repeat(
    months,
    ([month]) => month,
    ([month, steps]) =>
      html`<section class="plan-month">
        <h3>${month}</h3>
        <ol class="plain-list plan-list">
          ${repeat(
            steps,
            ({ step }) => step.id,
            (one) => stepRow(sight, one, acts),
          )}
        </ol>
      </section>`,
  )}`;
}

function monthOf({ locale }: PlanSight, day: number | undefined): string {
  return day === undefined ? stepsWords[locale].noDay : monthName(locale, day);
}

function monthName(locale: PlanSight['locale'], day: number): string {
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', options).format(day * MS_PER_DAY);
}

function stepRow(sight: PlanSight, one: StepSight, acts: StepActs): TemplateResult {
  const t = stepsWords[sight.locale];
  const { step, number, name } = one;
  const counted = dueWords(sight, step);
  return html`<li class="plan-step" data-state=${step.state} data-step=${step.id}>
    <div class="plan-step__day">
      <span class="plan-step__number" aria-hidden="true">${number}</span>
      <strong>${one.day === undefined ? '' : formatDay(sight.locale, one.day)}</strong>
      ${counted === '' ? nothing : html`<span class="small soft">${counted}</span>`}
    </div>
    <div class="plan-step__what">
      <p class="plan-step__title">${step.state === 'dropped' ? html`<s>${name}</s>` : name}</p>
      ${marks(sight, one)}
      ${
        step.doneWhen === ''
          ? nothing
          : html`<p class="small"><span class="soft">${t.doneWhenIs}</span>${step.doneWhen}</p>`
      }
    </div>
    <dl class="plan-step__sides small">
      ${STEP_SIDES.map((side) => {
        const chair = chairName(sight.content, step[side]);
        const does = side === step.side;
        if (chair === '' && !does) return nothing;
        return html`<div data-does=${does ? 'yes' : 'no'}>
          <dt>${sideName(sight, side)}</dt>
          <dd>${does ? t.doer(chair) : chair}</dd>
        </div>`;
      })}
    </dl>
    <div class="plan-step__acts no-print">
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${live(step.state === 'done')}
          @change=${({ target }: Event) =>
            target instanceof HTMLInputElement ? acts.tick(one, target.checked) : undefined}
        /><span aria-hidden="true">${t.states.done}</span
        ><span class="visually-hidden">${t.isDone(name)}</span></label
      >
      ${actButton(t.edit, t.editLabel(name), () => acts.edit(one))}
      ${actButton(t.move, t.moveLabel(name), () => acts.move(one))}
      ${actButton(t.remove, t.removeLabel(name), () => acts.remove(one))}
    </div>
    ${acts.open(one)}
  </li>`;
}

function actButton(text: string, label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button--quiet" aria-label=${label} @click=${act}>${text}</button>`;
}

/** What stands out about a step, each in words. */
function marks({ locale }: PlanSight, one: StepSight): TemplateResult | typeof nothing {
  const t = stepsWords[locale];
  const { step, late, why, isAfterTarget } = one;
  const said = [
    ['state', step.state === 'open' ? '' : t.states[step.state]],
    ['late', late > 0 ? t.lateBy(late) : ''],
    ['late', why === undefined || why === 'none' ? '' : t.reasons[why]],
    ['late', isAfterTarget && step.due.kind === 'date' ? t.afterTarget : ''],
    ['gate', step.isGate ? t.gate : ''],
    ['internal', step.isInternal ? t.internalMark : ''],
  ].filter(([, text]) => text !== '');
  if (said.length === 0) return nothing;
  return html`<p class="plan-marks small">
    ${said.map(([kind, text]) => html`<span data-mark=${kind ?? ''}>${text}</span> `)}
  </p>`;
}
