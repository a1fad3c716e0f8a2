import { FIELD } from '~/domain/journal/fields.ts';
import { define } from '~/kit/define.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';

/**
 * Shows the parts of the page that belong to one kind of sale (`data-for`) and hides the others. It begins with what
 * the purchase says; the choice itself is about reading, so it is not kept. The parts are content all over the page:
 * they stay as the server sent them, and one attribute says which belong to the other kind.
 */
export class SbSegmentSwitch extends StoreElement {
  #hasChosen = false;
  #choices: readonly HTMLInputElement[] = [];
  #parts: readonly HTMLElement[] = [];

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
  }

  connectedCallback(): void {
    startJourneys();
    this.#choices = [...this.querySelectorAll('input')];
    this.#parts = [...document.querySelectorAll<HTMLElement>('[data-for]')];
    // A browser may bring back what was chosen before the page was left.
    const chosen = this.#choices.find(({ checked }) => checked);
    if (chosen) this.#show(chosen.value);
    this.follow($shownView, ({ fields }) => {
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
    const choice = this.#choices.find(({ value }) => value === segment);
    if (!choice) return;
    choice.checked = true;
    this.#show(segment);
  }

  #show(segment: string): void {
    for (const part of this.#parts) part.toggleAttribute('data-other', part.dataset['for'] !== segment);
  }
}

define('sb-segment-switch', SbSegmentSwitch);
