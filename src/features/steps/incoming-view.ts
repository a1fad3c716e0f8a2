import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Difference } from '~/domain/steps/differences.ts';
import type { PlanStep } from '~/domain/steps/plan-step.ts';
import type { SharedPart } from '~/domain/steps/shared-plan.ts';
import { formatDay } from '~/kit/format.ts';
import { chairName, dayWords, dueWords, sideName, type PlanSight } from './plan-sight.ts';
import { shareStepsWords } from './share-words.ts';
import { stepsWords } from './words.ts';

export interface TakeActs {
  readonly take: (difference: Difference, text: string) => void;
  readonly takeAll: () => void;
  readonly leave: () => void;
}

/** What the other side changed, step by step, each with a button to take it in. */
export function differencesView(
  ours: PlanSight,
  theirs: PlanSight,
  withHolidays: boolean,
  differences: readonly Difference[],
  acts: TakeActs,
): TemplateResult {
  const t = shareStepsWords[ours.locale];
  if (differences.length === 0) return html`<p data-focus-home><strong>${t.same}</strong></p>`;
  return html`<h2 data-focus-home>${t.differences(differences.length)}</h2>
    <ul class="plain-list plan-differences">
      ${differences.map((difference) => {
        const { kind, name, lines } = wordsOf(ours, theirs, withHolidays, difference);
        const text = name === '' ? kind : name;
        return html`<li>
          <div>
            <p><span class="soft small">${kind}</span> <strong>${name}</strong></p>
            ${lines.map((line) => html`<p class="small">${line}</p>`)}
          </div>
          <button type="button" aria-label=${t.takeLabel(text)} @click=${() => acts.take(difference, text)}>
            ${t.take}
          </button>
        </li>`;
      })}
    </ul>
    <p class="row">
      <button type="button" class="button--main" @click=${acts.takeAll}>${t.takeAll}</button>
      <button type="button" @click=${acts.leave}>${t.leave}</button>
    </p>`;
}

function wordsOf(ours: PlanSight, theirs: PlanSight, withHolidays: boolean, difference: Difference) {
  const t = shareStepsWords[ours.locale];
  const kind = t.kinds[difference.kind];
  const day = (value: number | undefined) => dayWords(ours.locale, value);
  switch (difference.kind) {
    case 'target':
      return { kind, name: '', lines: [`${day(ours.plan.target)} → ${day(difference.target)}`] };
    case 'holidays': {
      const said = (isOn: boolean) => (isOn ? t.holidays.on : t.holidays.off);
      return { kind, name: '', lines: [`${said(withHolidays)} → ${said(difference.withHolidays)}`] };
    }
    case 'added': {
      const one = theirs.steps.find(({ step }) => step.id === difference.id);
      return { kind, name: one?.name ?? '', lines: one?.day === undefined ? [] : [day(one.day)] };
    }
    case 'removed':
      return { kind, name: nameIn(ours, difference.id), lines: [] };
    case 'changed':
      return {
        kind,
        name: nameIn(ours, difference.id),
        lines: difference.parts.map((part) => {
          const [from, to] = [ours, theirs].map((sight) => partWords(sight, difference.id, part));
          return t.change(t.parts[part], from ?? '', to ?? '');
        }),
      };
  }
}

function nameIn({ steps }: PlanSight, id: string): string {
  return steps.find(({ step }) => step.id === id)?.name ?? '';
}

/** A part of a step, in words; a due day with what it counts from. */
function partWords(sight: PlanSight, id: string, part: SharedPart): string {
  const t = shareStepsWords[sight.locale];
  const one = sight.steps.find(({ step }) => step.id === id);
  if (one === undefined) return t.nothing;
  const text = textOf(sight, one.step, one.day, part);
  return text === '' ? t.nothing : text;
}

function textOf(sight: PlanSight, step: PlanStep, day: number | undefined, part: SharedPart): string {
  const t = shareStepsWords[sight.locale];
  switch (part) {
    case 'title':
      return step.title;
    case 'done-when':
      return step.doneWhen;
    case 'side':
      return sideName(sight, step.side);
    case 'buyer':
    case 'seller':
      return chairName(sight.content, step[part]);
    case 'due': {
      const counted = dueWords(sight, step);
      const on = dayWords(sight.locale, day);
      return counted === '' ? on : `${on}${sight.locale === 'ja' ? `（${counted}）` : ` (${counted})`}`;
    }
    case 'gate':
      return step.isGate ? t.yes : t.no;
    case 'state':
      return stepsWords[sight.locale].states[step.state];
  }
}

/** A plan that is not in this browser yet: who sent it, and what is in it. */
export function arrivedView(
  theirs: PlanSight,
  from: string,
  unknown: number,
  buttons: TemplateResult,
): TemplateResult {
  const t = shareStepsWords[theirs.locale];
  const { locale, plan, steps } = theirs;
  return html`<h2 data-focus-home>${from}</h2>
    <p>
      ${t.preview(steps.length, plan.target === undefined ? '' : formatDay(locale, plan.target))}${
        unknown > 0 ? html`<br />${t.unknown(unknown)}` : nothing
      }
    </p>
    <ol class="small">
      ${steps.map(
        ({ name, day }) =>
          html`<li>${name} <span class="soft">${day === undefined ? '' : formatDay(locale, day)}</span></li>`,
      )}
    </ol>
    <p class="small">${t.keepNote}</p>
    ${buttons}`;
}
