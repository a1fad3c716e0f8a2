import { tickField } from '~/domain/journal/fields.ts';
import { define } from '~/kit/define.ts';
import { pagePath } from '~/kit/page-path.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { Tick } from '~/kit/ticks.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';

/**
 * Makes each line of the list inside it a box to tick. Without script it stays a list with printed boxes. The list is
 * prose of a writer, so its lines stay the nodes they are: each of them is drawn around them (kit/ticks.ts).
 */
export class SbChecklistTicks extends StoreElement {
  #ticks: readonly Tick[] | undefined;

  connectedCallback(): void {
    startJourneys();
    const page = pagePath(location.pathname);
    const list = this.dataset['list'] ?? '';
    const items = this.querySelectorAll<HTMLElement>(':scope > ul > li, :scope > ol > li');
    const ticks = (this.#ticks ??= [...items].map(
      (item, index) => new Tick(item, tickField(page, list, index)),
    ));
    this.follow($shownView, (view) => {
      for (const tick of ticks) tick.show(view);
    });
  }
}

define('sb-checklist-ticks', SbChecklistTicks);
