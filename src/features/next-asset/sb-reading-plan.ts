import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readingPlan, type PlanStep } from '~/domain/suggestion/reading-plan.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { readingPlanWords } from './reading-plan-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $catalogueFailed } from '~/state/catalogue.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';

const USUAL_MINUTES = 15;

/** What closes the most open questions in 5, 15 or 30 minutes. The choice is not kept: it is about now. */
export class SbReadingPlan extends DrawnElement {
  protected override stores() {
    return [$shownJourney, $catalogueFailed];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  #listen(): void {
    this.addEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    this.requestDraw();
  };

  get #minutes(): number {
    return Number(this.querySelector<HTMLInputElement>('input:checked')?.value) || USUAL_MINUTES;
  }

  protected override draw(): TemplateResult | undefined {
    const t = readingPlanWords[pageLocale()];
    const journey = $shownJourney.get();
    if (!journey) return $catalogueFailed.get() ? html`<p>${t.failed}</p>` : undefined;
    this.querySelector('fieldset')?.removeAttribute('disabled');
    return this.#plan(journey);
  }

  #plan(journey: Journey): TemplateResult {
    const { catalogue, phase } = journey;
    const t = readingPlanWords[pageLocale()];
    const { steps, questions, minutes } = readingPlan(journey, this.#minutes);
    const here = journey.coverage.byPhase.get(phase);
    const open = here ? here.applicable - here.answered : 0;
    const closes = questions.filter((id) => catalogue.questions.get(id)?.phase === phase).length;
    const elsewhere = questions.length - closes;
    const none = open === 0 ? t.noneOpen(nameOf.phase(phase)) : t.none;
    const summary =
      elsewhere === 0 ? t.summary(closes, open, minutes) : t.summaryMore(closes, open, elsewhere, minutes);
    return html`<p class="reading-plan__summary" role="status">${steps.length === 0 ? none : summary}</p>
      ${
        steps.length === 0
          ? nothing
          : html`<ol class="reading-plan__steps">
              ${steps.map((step) => this.#step(step))}
            </ol>`
      }`;
  }

  #step({ asset, minutes, questions }: PlanStep): TemplateResult {
    const t = readingPlanWords[pageLocale()];
    return html`<li>
      <a href=${localizedPath(pageLocale(), pages.asset(asset))}>${nameOf.asset(asset)}</a>
      <span class="small soft">${t.step(questions.length, minutes)}</span>
    </li>`;
  }
}

define('sb-reading-plan', SbReadingPlan);
