import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PlannedStep } from '~/domain/steps/next-steps.ts';
import { STEP_SIDES, type PlanStep, type StepSide } from '~/domain/steps/plan-step.ts';
import { formatDay } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { prospectWords } from './prospect-words.ts';

export interface NewStep {
  readonly title: string;
  readonly side: StepSide;
  /** A calendar day; empty if none was agreed. */
  readonly due: string;
}

export interface StepsSetting {
  readonly locale: Locale;
  readonly steps: readonly PlannedStep[];
  readonly add: (step: NewStep) => void;
  readonly tick: (step: PlanStep, isDone: boolean) => void;
  readonly remove: (step: PlanStep) => void;
  readonly copy: () => void;
  /** What became of the last copy. */
  readonly said: string;
}

/** The plan of both sides in short: what is agreed, by when, and who does it. Its own page has the rest. */
export function stepsView(setting: StepsSetting): TemplateResult {
  const { locale, steps, copy, said } = setting;
  const t = prospectWords[locale];
  return html`${steps.length === 0 ? html`<p>${t.stepsNone}</p>` : nothing}
    <ul class="steps plain-list">
      ${repeat(
        steps,
        ({ step }) => step.id,
        (one) => oneStep(setting, one),
      )}
    </ul>
    <form class="steps__add" @submit=${(event: SubmitEvent) => submit(event, setting)}>
      <label class="field steps__text"
        ><span>${t.step}</span><input name="text" required maxlength="200" autocomplete="off"
      /></label>
      <label class="field"
        ><span>${t.owner}</span
        ><select name="owner">
          ${[...STEP_SIDES].reverse().map((side) => html`<option value=${side}>${t.owners[side]}</option>`)}
        </select></label
      >
      <label class="field"><span>${t.due}</span><input type="date" name="due" /></label>
      <button type="submit">${t.addStep}</button>
    </form>
    ${
      steps.length === 0
        ? nothing
        : html`<p class="row steps__copy">
            <button type="button" @click=${copy}>${t.copySteps}</button><span role="status">${said}</span>
          </p>`
    }`;
}

function oneStep({ locale, tick, remove }: StepsSetting, { step, day, late }: PlannedStep): TemplateResult {
  const t = prospectWords[locale];
  const isDone = step.state === 'done';
  const title = titleOf(locale, step);
  const facts = [
    day === undefined ? '' : t.dueOn(formatDay(locale, day)),
    step.isInternal ? t.internalStep : '',
    late === 0 ? '' : t.stepLate(late),
  ].filter((fact) => fact !== '');
  return html`<li class="steps__one">
    <label
      ><input
        type="checkbox"
        .checked=${isDone}
        @change=${(event: Event) =>
          event.target instanceof HTMLInputElement ? tick(step, event.target.checked) : undefined}
      /><span
        ><strong>${t.owners[step.side]}</strong> ${isDone ? html`<s>${title}</s>` : title}
        ${facts.length === 0 ? nothing : html`<span class="small soft">${facts.join(' · ')}</span>`}</span
      ></label
    >
    <button
      type="button"
      class="button--quiet"
      aria-label=${t.removeStepLabel(title)}
      @click=${() => remove(step)}
    >
      ${t.removeStep}
    </button>
  </li>`;
}

function titleOf(locale: Locale, { title }: PlanStep): string {
  return title === '' ? prospectWords[locale].stepUntitled : title;
}

/** All steps as lines for a mail, without what stays inside. */
export function stepsText(locale: Locale, steps: readonly PlannedStep[]): string {
  const t = prospectWords[locale];
  return steps
    .filter(({ step }) => !step.isInternal)
    .map(({ step, day }) => {
      const due = day === undefined ? '' : formatDay(locale, day);
      return t.stepLine(t.owners[step.side], titleOf(locale, step), due, step.state === 'done');
    })
    .join('\n');
}

function submit(event: SubmitEvent, { add }: StepsSetting): void {
  event.preventDefault();
  const { target } = event;
  if (!(target instanceof HTMLFormElement)) return;
  const typed = new FormData(target);
  const read = (name: string) => {
    const value = typed.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  if (read('text') === '') return;
  const side = STEP_SIDES.find((one) => one === read('owner')) ?? 'seller';
  add({ title: read('text'), side, due: read('due') });
  target.reset();
}
