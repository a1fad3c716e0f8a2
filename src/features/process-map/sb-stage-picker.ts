import { isPassed, type Milestone } from '~/domain/process-map/milestone.ts';
import { define } from '~/kit/define.ts';
import { milestoneAt } from './milestones.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { startJourneys } from '~/state/shown-journey.ts';

/** The questions that are usually open at one milestone. */
interface Block {
  readonly element: HTMLElement;
  readonly milestone: Milestone;
}

/**
 * Shows, of all milestones, those that one stage of a CRM covers. What is usually open is content and stays as the server
 * sent it: blocks are hidden, and a stage that covers nothing of the purchase cannot be picked. It writes no text.
 */
export class SbStagePicker extends StoreElement {
  #select: HTMLSelectElement | null = null;
  #stages: readonly HTMLOptionElement[] = [];
  #blocks: readonly Block[] = [];

  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    this.#select = this.querySelector('select');
    this.#stages = [...(this.#select?.options ?? [])].filter(({ value }) => value !== '');
    this.#blocks = [...this.querySelectorAll<HTMLElement>('[data-milestone]')].map((element) => ({
      element,
      milestone: milestoneAt(element),
    }));
    this.addEventListener('change', this.#onChange);
    this.#show();
    this.follow($shownJourney, (journey) => {
      if (journey) this.#leaveOut(journey);
    });
  }

  override disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    super.disconnectedCallback();
  }

  readonly #onChange = (): void => this.#show();

  #show(): void {
    const chosen = this.#select?.value ?? '';
    const milestones = chosen.split(' ');
    for (const { element, milestone } of this.#blocks)
      element.hidden = chosen !== '' && !milestones.includes(milestone.id);
  }

  #leaveOut({ view, process }: Journey): void {
    const isTracked = view.createdAt !== undefined;
    const outside = new Set<string>();
    for (const { element, milestone } of this.#blocks) {
      const isOutside = isTracked && !isPassed(milestone, process);
      if (isOutside) outside.add(milestone.id);
      element.toggleAttribute('data-outside', isOutside);
    }
    for (const stage of this.#stages) {
      stage.disabled = stage.value.split(' ').every((id) => outside.has(id));
      stage.hidden = stage.disabled;
    }
    if (!this.#select?.selectedOptions[0]?.disabled) return;
    this.#select.value = '';
    this.#show();
  }
}

define('sb-stage-picker', SbStagePicker);
