import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Coverage } from '~/domain/coverage/coverage.ts';
import type { PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { ring } from '~/kit/ring.ts';
import { routeMapWords } from './words.ts';
import { $shownJourney } from '~/state/journeys.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { nameOf } from '~/state/names.ts';

/**
 * The route map with its rings filled by coverage, the same in words, and a sign where the purchase stands. Looking at a
 * station moves nothing.
 */
export class SbRouteMap extends DrawnElement {
  protected override stores() {
    return [$shownJourney];
  }

  get #words() {
    return routeMapWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    if (!journey) return undefined;
    const { catalogue, coverage } = journey;
    return html`<ol class="route-map__line plain-list">
        ${catalogue.phases.map(({ id }, index) => this.#stop(journey, id, index + 1, coverage.byPhase.get(id)))}
      </ol>
      <ul class="route-map__always plain-list" aria-label=${this.#words.alwaysOn}>
        ${catalogue.jobs
          .filter(({ alwaysOn }) => alwaysOn)
          .map(({ id }) => {
            return html`<li data-job=${id}>
              <span class="route-map__job">${nameOf.job(id)}</span>
              <span class="route-map__words">${this.#counted(coverage.byJob.get(id))}</span>
            </li>`;
          })}
        ${this.#order(journey)}
      </ul>`;
  }

  #stop(journey: Journey, id: PhaseId, number: number, coverage: Coverage | undefined): TemplateResult {
    const isHere = journey.hasBegun && id === journey.phase;
    const address = localizedPath(pageLocale(), pages.phase(id));
    const percent = Math.round((coverage?.ratio ?? 0) * 100);
    return html`<li
      class="route-map__stop"
      data-line=${number}
      data-phase=${id}
      ?data-outside=${coverage === undefined}
    >
      ${isHere ? html`<p class="route-map__here">${this.#words.here}</p>` : nothing}
      <a href=${address}>
        ${ring('route-map__ring', percent, String(number).padStart(2, '0'))}
        <span class="route-map__name">${nameOf.phase(id)}</span>
      </a>
      <p class="route-map__words">${this.#counted(coverage)}</p>
    </li>`;
  }

  /** How far it is, in words of two parts, each of which stays on its line. */
  #counted(coverage: Coverage | undefined): TemplateResult {
    const t = this.#words;
    const { answered = 0, applicable = 0, received = 0 } = coverage ?? {};
    const counted = applicable === 0 ? t.nothing : t.answered(answered, applicable);
    const first = coverage === undefined ? t.outside : counted;
    return received === 0
      ? html`<span>${first}</span>`
      : html`<span>${first}${t.and}</span>${t.gap}<span>${t.received(received)}</span>`;
  }

  #order({ order: { arrived, expected } }: Journey): TemplateResult {
    const t = this.#words;
    return html`<li data-order>
      <a class="route-map__job" href=${localizedPath(pageLocale(), pages.order)}>${t.order}</a>
      <span class="route-map__job-words">${arrived === 0 ? t.noArrival : t.arrived(arrived, expected)}</span>
    </li>`;
  }
}

define('sb-route-map', SbRouteMap);
