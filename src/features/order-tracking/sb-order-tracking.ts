import { arrivalField } from '~/domain/journal/fields.ts';
import { arrivalsOf } from '~/domain/order-flow/arrival.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { orderTrackingWords } from '~/kit/order-tracking-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { Tick } from '~/kit/ticks.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';

/** What arrived of an order, as boxes to tick: only what this kind of purchase waits for. */
export class SbOrderTracking extends StoreElement {
  #ticks: readonly Tick[] | undefined;

  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    const ticks = (this.#ticks ??= this.#items.map(
      (item) => new Tick(item, arrivalField(item.dataset['arrival'] ?? '')),
    ));
    this.follow($shownView, (view) => {
      for (const tick of ticks) tick.show(view);
    });
    this.follow($shownJourney, (journey) => {
      if (journey) this.#show(journey);
    });
    this.follow($catalogueFailed, (failed) => {
      if (failed && !$shownJourney.get()) this.#say(orderTrackingWords[pageLocale()].failed);
    });
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-arrival]')];
  }

  #show({ catalogue, process, order }: Journey): void {
    const t = orderTrackingWords[pageLocale()];
    const shown = new Set(arrivalsOf(catalogue, process).map(({ id }) => id));
    for (const item of this.#items) {
      item.toggleAttribute('data-other', !shown.has(item.dataset['arrival'] ?? ''));
      for (const link of item.querySelectorAll<HTMLElement>('[data-question-link]'))
        link.hidden = !process.questions.has(toId<QuestionId>(link.dataset['questionLink'] ?? ''));
    }
    this.#say(order.expected === 0 ? t.nothing : t.progress(order.arrived, order.expected));
  }

  #say(words: string): void {
    const progress = this.querySelector('[data-progress]');
    if (progress && progress.textContent !== words) progress.textContent = words;
  }
}

define('sb-order-tracking', SbOrderTracking);
