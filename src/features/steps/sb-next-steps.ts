import { html, nothing, type TemplateResult } from 'lit/html.js';
import { nextSteps, type PlannedStep } from '~/domain/steps/next-steps.ts';
import { planOf } from '~/domain/steps/plan-registers.ts';
import { define } from '~/kit/define.ts';
import { formatDay } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { MarksElement } from '~/kit/marks-element.ts';
import { today } from '~/state/clock.ts';
import { $shownView } from '~/state/shown-journey.ts';
import { nextStepsWords } from './next-words.ts';
import { planContentIn, type PlanContent } from '~/kit/plan-content.ts';

const MOST_SHOWN = 5;

/** The open steps that come next in the plan of both sides. They are ticked on the page of the plan. */
export class SbNextSteps extends MarksElement {
  #content: PlanContent | undefined;

  protected override stores() {
    return [$shownView];
  }

  protected override draw(): TemplateResult {
    const t = nextStepsWords[pageLocale()];
    const { templates, holidays } = (this.#content ??= planContentIn(this));
    const plan = planOf($shownView.get(), templates, holidays);
    if (plan.steps.length === 0) return html`<p class="soft">${t.none}</p>`;
    const next = nextSteps(plan, today());
    if (next.length === 0) return html`<p>${t.allDone(plan.steps.length)}</p>`;
    const rest = next.length - MOST_SHOWN;
    return html`<p>${t.sum(next.length, plan.steps.length)}</p>
      <ol class="next-steps__list plain-list">
        ${next.slice(0, MOST_SHOWN).map((one) => nextStep(one))}
      </ol>
      ${
        rest <= 0
          ? nothing
          : html`<p class="small"><a href=${localizedPath(pageLocale(), pages.steps)}>${t.more(rest)}</a></p>`
      }`;
  }
}

function nextStep({ step, day, late }: PlannedStep): TemplateResult {
  const locale = pageLocale();
  const t = nextStepsWords[locale];
  const about = [t.sides[step.side], ...(step.isGate ? [t.gate] : [])].join(' · ');
  return html`<li>
    <span class="next-steps__day">${day === undefined ? t.noDay : formatDay(locale, day)}</span>
    <span
      ><strong>${step.title === '' ? t.untitled : step.title}</strong>
      <span class="small soft">${about}</span>
      ${late === 0 ? nothing : html` <strong class="next-steps__late small">${t.late(late)}</strong>`}</span
    >
  </li>`;
}

define('sb-next-steps', SbNextSteps);
