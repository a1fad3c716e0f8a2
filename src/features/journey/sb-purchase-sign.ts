import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answeredSince } from '~/domain/journey/progress.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { SECONDS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { define } from '~/kit/define.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { MarksElement } from '~/kit/marks-element.ts';
import { ring } from '~/kit/ring.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { $unnamedJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';
import { purchaseSignWords } from './sign-words.ts';

const LATELY = 7 * SECONDS_PER_DAY;

/** On the sign of My purchase: how much is answered, in the purchase and in the buying phase it stands in. */
export class SbPurchaseSign extends MarksElement {
  protected override stores() {
    return [$unnamedJourney];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $unnamedJourney.get();
    if (!journey) return undefined;
    const plate = this.closest<HTMLElement>('[data-line]');
    if (plate && journey.hasBegun)
      plate.dataset['line'] = String(
        journey.catalogue.phases.findIndex(({ id }) => id === journey.phase) + 1,
      );
    return journey.hasBegun ? this.#stand(journey) : this.#empty(journey);
  }

  #stand(journey: Journey): TemplateResult {
    const t = purchaseSignWords[pageLocale()];
    const { answered, applicable, ratio } = journey.coverage.whole;
    const here = journey.coverage.byPhase.get(journey.phase);
    const lately = answeredSince(journey, nowInSeconds() - LATELY);
    const percent = Math.floor((ratio ?? 0) * 100);
    const name = nameOf.phase(journey.phase);
    return html`${ring('route-map__ring purchase-sign__ring', percent, `${percent}%`)}
      <div class="purchase-sign__words">
        ${journey.label === '' ? nothing : html`<p class="small soft">${journey.label}</p>`}
        <p class="purchase-sign__count">
          ${answered === applicable ? t.all : t.answered(answered, applicable)}
        </p>
        <p>
          <span class="purchase-sign__part">${t.here(name)}</span>
          <span class="purchase-sign__part soft">${t.toGo(here ? here.applicable - here.answered : 0)}</span>
        </p>
        ${lately === 0 ? nothing : html`<p class="small purchase-sign__lately">${t.lately(lately)}</p>`}
        <p class="no-print">
          <a href=${localizedPath(pageLocale(), pages.phase(journey.phase))}>${t.toGuide(name)}</a>
        </p>
      </div>`;
  }

  /** Nobody has marked anything: the first step, and the two other ways in. */
  #empty({ phase }: Journey): TemplateResult {
    const t = purchaseSignWords[pageLocale()];
    return html`<div class="purchase-sign__words">
      <p class="purchase-sign__count">${t.empty}</p>
      <p>
        <a class="button button--main" href=${localizedPath(pageLocale(), pages.phase(phase))}
          >${t.firstStep(nameOf.phase(phase))}</a
        >
      </p>
      <p class="row"><a href="#settings">${t.setUp}</a> <a href="#device">${t.fromDevice}</a></p>
    </div>`;
  }
}

define('sb-purchase-sign', SbPurchaseSign);
