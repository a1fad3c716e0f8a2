import { html, nothing, type TemplateResult } from 'lit/html.js';
import { nextWithin, type NextWithin } from '~/domain/suggestion/next-within.ts';
import type { PlanStep } from '~/domain/suggestion/reading-plan.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { readingPlanWords } from './reading-plan-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $catalogueFailed } from '~/state/catalogue.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $minutesAtHand } from '~/state/minutes.ts';
import { nameOf } from '~/state/names.ts';
import { $atHand } from './at-hand.ts';

/**
 * What closes the most open questions in 5, 15 or 30 minutes. The choice is not kept: it is about now. The sign "Next" of the
 * page follows it, so that both begin with the same asset.
 */
export class SbReadingPlan extends DrawnElement {
  protected override stores() {
    return [$shownJourney, $catalogueFailed, $minutesAtHand];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    this.follow($minutesAtHand, (minutes) => {
      for (const one of this.querySelectorAll('input')) one.checked = Number(one.value) === minutes;
      $atHand.set({
        nextOf: (context) => nextWithin(context, minutes),
        saidOf: (context) => leftForLater(nextWithin(context, minutes), minutes),
      });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    $atHand.set(undefined);
  }

  #listen(): void {
    this.addEventListener('change', this.#onChange);
  }

  readonly #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) $minutesAtHand.set(Number(target.value));
  };

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
    const { steps, questions, minutes } = nextWithin(journey, $minutesAtHand.get()).plan;
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

/** Where the minutes at hand change what comes first: what they put off, and why. */
function leftForLater({ plan, later }: NextWithin, minutes: number): string {
  if (later === undefined) return '';
  const t = readingPlanWords[pageLocale()];
  const { suggestion, why } = later;
  const name = nameOf.asset(suggestion.asset);
  if (plan.steps.length === 0) return t.nothingFits(minutes);
  return why === 'too-long' ? t.tooLong(minutes, name, suggestion.minutes) : t.othersCloseMore(minutes, name);
}

define('sb-reading-plan', SbReadingPlan);
