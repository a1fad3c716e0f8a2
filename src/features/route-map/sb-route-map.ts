import type { Coverage } from '~/domain/coverage/coverage.ts';
import { toId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { routeMapWords } from './words.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { startJourneys } from '~/state/shown-journey.ts';

/**
 * Fills the rings of the route map by coverage, says it in words, and marks where the purchase stands. The stations and
 * their links are the server's; looking at one moves nothing.
 */
export class SbRouteMap extends StoreElement {
  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    this.follow($shownJourney, (journey) => {
      if (journey) this.#show(journey);
    });
  }

  #show(journey: Journey): void {
    const { byPhase, byJob } = journey.coverage;
    for (const stop of this.querySelectorAll<HTMLElement>('[data-phase]')) {
      const id = stop.dataset['phase'] ?? '';
      const isHere = journey.hasBegun && id === journey.phase;
      const here = stop.querySelector<HTMLElement>('.route-map__here');
      if (here) here.hidden = !isHere;
      this.#showStop(stop, byPhase.get(toId(id)));
    }
    for (const line of this.querySelectorAll<HTMLElement>('[data-job]')) {
      this.#showWords(line, byJob.get(toId(line.dataset['job'] ?? '')));
    }
    this.#showOrder(this.querySelector('[data-order]'), journey);
  }

  /** Only the large map has a line for the order. */
  #showOrder(line: Element | null, { order }: Journey): void {
    if (!line) return;
    const t = routeMapWords[pageLocale()];
    this.#write(
      line,
      '[data-progress]',
      order.arrived === 0 ? t.noArrival : t.arrived(order.arrived, order.expected),
    );
  }

  #showStop(stop: HTMLElement, coverage: Coverage | undefined): void {
    stop.toggleAttribute('data-outside', coverage === undefined);
    const percent = Math.round((coverage?.ratio ?? 0) * 100);
    stop.querySelector('.route-map__fill')?.setAttribute('stroke-dasharray', `${percent} 100`);
    this.#showWords(stop, coverage);
  }

  #showWords(part: HTMLElement, coverage: Coverage | undefined): void {
    const t = routeMapWords[pageLocale()];
    const { answered = 0, applicable = 0, received = 0 } = coverage ?? {};
    const counted =
      applicable === 0 ? t.nothing : t.answered(answered, applicable) + (received > 0 ? t.and : '');
    this.#write(part, '[data-answered]', coverage === undefined ? t.outside : counted);
    this.#write(part, '[data-received]', received > 0 ? t.received(received) : '');
    this.#write(
      part,
      '.route-map__short',
      coverage === undefined ? t.outsideShort : `${answered}/${applicable}`,
    );
  }

  #write(parent: Element, part: string, text: string): void {
    const target = parent.querySelector(part);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

define('sb-route-map', SbRouteMap);
