import { arrivalField } from '~/domain/journal/fields.ts';
import { arrivalsOf } from '~/domain/order-flow/arrival.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { orderTrackingWords } from '~/kit/order-tracking-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { Tick } from '~/kit/ticks.ts';
import { $catalogueFailed } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shownView } from '~/state/shown-journey.ts';
import type { Journey } from '~/domain/journey/journey.ts';

interface Arrival {
  readonly id: string;
  readonly item: HTMLElement;
  readonly tick: Tick;
}

/**
 * What arrived of an order, as boxes to tick: only what this kind of purchase waits for. What can arrive, with its text
 * and its questions, is the server's list, which the catalogue of the browser does not hold: its lines are found once, each
 * is drawn around its words (kit/ticks.ts), and what does not belong is hidden. The progress is drawn.
 */
export class SbOrderTracking extends DrawnElement {
  #arrivals: readonly Arrival[] | undefined;

  protected override stores() {
    return [$shownJourney, $catalogueFailed];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const arrivals = (this.#arrivals ??= [...this.querySelectorAll<HTMLElement>('[data-arrival]')].map(
      (item) => {
        const id = item.dataset['arrival'] ?? '';
        return { id, item, tick: new Tick(item, arrivalField(id)) };
      },
    ));
    this.follow($shownView, (view) => {
      for (const { tick } of arrivals) tick.show(view);
    });
  }

  protected override draw(): string | undefined {
    const t = orderTrackingWords[pageLocale()];
    const journey = $shownJourney.get();
    if (!journey) return $catalogueFailed.get() ? t.failed : undefined;
    this.#sort(journey);
    const { arrived, expected } = journey.order;
    return expected === 0 ? t.nothing : t.progress(arrived, expected);
  }

  #sort({ catalogue, process }: Journey): void {
    const awaited = new Set(arrivalsOf(catalogue, process).map(({ id }) => id));
    for (const { id, item } of this.#arrivals ?? []) {
      item.toggleAttribute('data-other', !awaited.has(id));
      for (const link of item.querySelectorAll<HTMLElement>('[data-question-link]'))
        link.hidden = !process.questions.has(toId<QuestionId>(link.dataset['questionLink'] ?? ''));
    }
  }
}

define('sb-order-tracking', SbOrderTracking);
