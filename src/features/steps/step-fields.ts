import type { PartValues } from '~/domain/steps/plan-changes.ts';
import { TARGET, writeDue, type Due } from '~/domain/steps/due.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { NO, STEP_SIDES, STEP_STATES, YES, type PlanStep } from '~/domain/steps/plan-step.ts';
import { LONGEST_CHAIR, LONGEST_DONE_WHEN, LONGEST_TITLE, MOST_WORKDAYS } from '~/domain/link/plan-steps.ts';
import { isoDay, parseDay } from '~/domain/shared/calendar-day.ts';
import type { PlanContent } from '~/kit/plan-content.ts';
import { chairName, sideName, type PlanSight } from './plan-sight.ts';
import { stepsWords } from './words.ts';

type DueKind = 'none' | 'date' | 'before' | 'after';
const DUE_KINDS: readonly DueKind[] = ['date', 'before', 'after', 'none'];

/** What is typed for a step that is added. */
export const NEW_STEP: PlanStep = {
  id: '',
  title: '',
  doneWhen: '',
  side: 'buyer',
  buyer: '',
  seller: '',
  due: { kind: 'none' },
  isGate: false,
  isInternal: false,
  state: 'open',
};

/** The form of one step, its fields filled with what is known of it. */
export function stepForm(
  sight: PlanSight,
  step: PlanStep,
  save: (parts: PartValues) => void,
  cancel: (() => void) | undefined,
): TemplateResult {
  const t = stepsWords[sight.locale];
  const isNew = step.id === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { target } = event;
    if (!(target instanceof HTMLFormElement)) return;
    save(partsOf(sight, new FormData(target), step));
    if (isNew) target.reset();
  };
  return html`<form class="plan-form" autocomplete="off" @submit=${submit}>
    <label class="field plan-form__wide"
      ><span>${t.step}</span
      ><input name="title" required maxlength=${LONGEST_TITLE} .defaultValue=${step.title} data-focus-form
    /></label>
    <label class="field"
      ><span>${t.who}</span
      ><select name="side">
        ${STEP_SIDES.map(
          (side) =>
            html`<option value=${side} ?selected=${side === step.side}>${sideName(sight, side)}</option>`,
        )}
      </select></label
    >
    ${STEP_SIDES.map(
      (side) =>
        html`<label class="field"
          ><span>${t.chair(sideName(sight, side))}</span
          ><input
            name=${side}
            list="plan-roles-${side}"
            maxlength=${LONGEST_CHAIR}
            .defaultValue=${chairName(sight.content, step[side])}
        /></label>`,
    )}
    ${dueFields(sight, step)}
    <label class="field plan-form__wide"
      ><span>${t.doneWhen}</span
      ><input name="doneWhen" maxlength=${LONGEST_DONE_WHEN} .defaultValue=${step.doneWhen}
    /></label>
    ${
      isNew
        ? nothing
        : html`<label class="field"
            ><span>${t.state}</span
            ><select name="state">
              ${STEP_STATES.map(
                (state) =>
                  html`<option value=${state} ?selected=${state === step.state}>${t.states[state]}</option>`,
              )}
            </select></label
          >`
    }
    <div class="plan-form__wide plan-form__ticks">
      ${tick('gate', t.gate, step.isGate)} ${tick('internal', t.internal, step.isInternal)}
    </div>
    <p class="row plan-form__wide">
      <button type="submit" class="button--main">${isNew ? t.addButton : t.save}</button>
      ${cancel ? html`<button type="button" @click=${cancel}>${t.cancel}</button>` : nothing}
    </p>
  </form>`;
}

function tick(name: string, text: string, isOn: boolean): TemplateResult {
  return html`<label class="tick"
    ><input type="checkbox" name=${name} .defaultChecked=${isOn} /><span>${text}</span></label
  >`;
}

function kindOf(due: Due): DueKind {
  if (due.kind !== 'workdays') return due.kind;
  return due.count <= 0 ? 'before' : 'after';
}

function dueFields(sight: PlanSight, { id, due }: PlanStep): TemplateResult {
  const t = stepsWords[sight.locale];
  // Whoever adds a step thinks of a date first; left empty, it is none.
  const kind = id === '' ? 'date' : kindOf(due);
  const day = due.kind === 'date' ? due.day : sight.steps.find(({ step }) => step.id === id)?.day;
  const base = due.kind === 'workdays' ? due.from : TARGET;
  return html`<fieldset class="plan-form__due plan-form__wide">
    <legend>${t.due}</legend>
    <label class="field"
      ><span class="visually-hidden">${t.due}</span
      ><select name="dueKind">
        ${DUE_KINDS.map(
          (one) => html`<option value=${one} ?selected=${one === kind}>${t.dueKinds[one]}</option>`,
        )}
      </select></label
    >
    <label class="field plan-form__date"
      ><span>${t.date}</span
      ><input type="date" name="date" .defaultValue=${day === undefined ? '' : isoDay(day)}
    /></label>
    <label class="field plan-form__count"
      ><span>${t.days}</span
      ><input
        type="number"
        name="count"
        min="0"
        max=${MOST_WORKDAYS}
        inputmode="numeric"
        .defaultValue=${due.kind === 'workdays' ? String(Math.abs(due.count)) : '0'}
    /></label>
    <label class="field plan-form__count"
      ><span>${t.of}</span
      ><select name="from">
        <option value=${TARGET} ?selected=${base === TARGET}>${t.targetName}</option>
        ${sight.steps
          .filter(({ step }) => step.id !== id)
          .map(
            ({ step, name }) => html`<option value=${step.id} ?selected=${step.id === base}>${name}</option>`,
          )}
      </select></label
    >
  </fieldset>`;
}

/** Only what differs from the step as it was. */
function partsOf(sight: PlanSight, typed: FormData, step: PlanStep): PartValues {
  const read = (name: string) => {
    const value = typed.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const chair = (side: 'buyer' | 'seller') => {
    const name = read(side);
    if (name === chairName(sight.content, step[side])) return step[side];
    const role = [...sight.content.roles].find(([, title]) => title === name)?.[0];
    return role !== undefined && side === 'buyer' ? `@${role}` : name;
  };
  const flag = (name: string) => (typed.has(name) ? YES : NO);
  const rows = [
    ['title', read('title'), step.title],
    ['done-when', read('doneWhen'), step.doneWhen],
    ['side', read('side'), step.side],
    ['buyer', chair('buyer'), step.buyer],
    ['seller', chair('seller'), step.seller],
    ['due', writeDue(dueOf(read)), writeDue(step.due)],
    ['gate', flag('gate'), step.isGate ? YES : NO],
    ['internal', flag('internal'), step.isInternal ? YES : NO],
    ['state', read('state') || 'open', step.state],
  ] as const;
  return Object.fromEntries(
    rows.flatMap(([part, now, before]) => (now === before ? [] : [[part, now] as const])),
  );
}

function dueOf(read: (name: string) => string): Due {
  const kind = read('dueKind');
  if (kind === 'date') {
    const day = parseDay(read('date'));
    return day === undefined ? { kind: 'none' } : { kind: 'date', day };
  }
  if (kind === 'none') return { kind: 'none' };
  const count = Math.min(MOST_WORKDAYS, Math.max(0, Math.trunc(Number(read('count')) || 0)));
  return { kind: 'workdays', count: kind === 'before' && count > 0 ? -count : count, from: read('from') };
}

/** Roles to choose from while a name is typed. */
export function roleNames({ roles }: PlanContent): TemplateResult {
  return html`<datalist id="plan-roles-buyer">
    ${[...roles.values()].map((name) => html`<option value=${name}></option>`)}
  </datalist>`;
}
