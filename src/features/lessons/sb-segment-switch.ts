import { FIELD } from '~/domain/journal/fields.ts';
import { $view } from '~/state/coverage-store.ts';
import { startJournal } from '~/state/journal-store.ts';
import { define } from '~/kit/define.ts';
import { StoreElement } from '~/kit/store-element.ts';

/**
 * Shows the parts of the page that belong to one kind of sale (`data-for`) and hides the others. It begins with what
 * the purchase says; the choice itself is about reading, so it is not kept.
 */
export class SbSegmentSwitch extends StoreElement {
  #hasChosen = false;

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
  }

  connectedCallback(): void {
    startJournal();
    // A browser may bring back what was chosen before the page was left.
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    if (chosen) this.#show(chosen.value);
    this.follow($view, ({ fields }) => {
      const segment = fields.get(FIELD.segment)?.value;
      if (!this.#hasChosen && segment !== undefined) this.#choose(segment);
    });
  }

  readonly #onChange = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#hasChosen = true;
    this.#show(event.target.value);
  };

  #choose(segment: string): void {
    const choice = [...this.querySelectorAll('input')].find(({ value }) => value === segment);
    if (!choice) return;
    choice.checked = true;
    this.#show(segment);
  }

  #show(segment: string): void {
    for (const part of document.querySelectorAll<HTMLElement>('[data-for]')) {
      part.toggleAttribute('data-other', part.dataset['for'] !== segment);
    }
  }
}

define('sb-segment-switch', SbSegmentSwitch);
