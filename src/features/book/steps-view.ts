import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { STEP_OWNERS, type NextStep } from '~/domain/book/next-steps.ts';
import { formatDate } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { prospectWords } from './prospect-words.ts';

export interface StepsSetting {
  readonly locale: Locale;
  readonly steps: readonly NextStep[];
  readonly add: (step: Pick<NextStep, 'text' | 'owner' | 'due'>) => void;
  readonly tick: (step: NextStep, isDone: boolean) => void;
  readonly remove: (step: NextStep) => void;
  readonly copy: () => void;
  /** What became of the last copy. */
  readonly said: string;
}

/** What both sides agreed to do. */
export function stepsView(setting: StepsSetting): TemplateResult {
  const { locale, steps, copy, said } = setting;
  const t = prospectWords[locale];
  return html`${steps.length === 0 ? html`<p>${t.stepsNone}</p>` : nothing}
    <ul class="steps plain-list">
      ${repeat(
        steps,
        ({ id }) => id,
        (step) => oneStep(setting, step),
      )}
    </ul>
    <form class="steps__add" @submit=${(event: SubmitEvent) => submit(event, setting)}>
      <label class="field steps__text"
        ><span>${t.step}</span><input name="text" required maxlength="200" autocomplete="off"
      /></label>
      <label class="field"
        ><span>${t.owner}</span
        ><select name="owner">
          ${STEP_OWNERS.map((owner) => html`<option value=${owner}>${t.owners[owner]}</option>`)}
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

function oneStep({ locale, tick, remove }: StepsSetting, step: NextStep): TemplateResult {
  const t = prospectWords[locale];
  const due = dueText(locale, step.due);
  return html`<li class="steps__one">
    <label
      ><input
        type="checkbox"
        .checked=${step.isDone}
        @change=${(event: Event) =>
          event.target instanceof HTMLInputElement ? tick(step, event.target.checked) : undefined}
      /><span
        ><strong>${t.owners[step.owner]}</strong> ${step.isDone ? html`<s>${step.text}</s>` : step.text}
        ${due === '' ? nothing : html`<span class="small soft">${t.dueOn(due)}</span>`}</span
      ></label
    >
    <button
      type="button"
      class="button--quiet"
      aria-label=${t.removeStepLabel(step.text)}
      @click=${() => remove(step)}
    >
      ${t.removeStep}
    </button>
  </li>`;
}

/** The day in words; what is no day stays as it was written. */
export function dueText(locale: Locale, due: string): string {
  const seconds = Date.parse(`${due}T12:00:00`) / 1000;
  return Number.isFinite(seconds) ? formatDate(locale, seconds) : due;
}

/** All steps as lines for a mail. */
export function stepsText(locale: Locale, steps: readonly NextStep[]): string {
  const t = prospectWords[locale];
  return steps
    .map(({ text, owner, due, isDone }) => t.stepLine(t.owners[owner], text, dueText(locale, due), isDone))
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
  add({ text: read('text'), owner: read('owner') === 'them' ? 'them' : 'us', due: read('due') });
  target.reset();
}
