import { exerciseWords } from './exercise-words.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';

/** Moves one step of a list to its other place, and back. Numbers follow, because the list counts them itself. */
export class SbStepMover extends HTMLElement {
  #usualNext: Element | null | undefined;

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
  }

  connectedCallback(): void {
    // A browser may bring back what was chosen before the page was left.
    if (this.#isMoved) this.#onChange();
  }

  get #isMoved(): boolean {
    return [...this.querySelectorAll('input')].some(({ checked, value }) => checked && value === 'moved');
  }

  readonly #onChange = (): void => {
    const list = document.getElementById(this.dataset['list'] ?? '');
    const step = list?.querySelector(`[data-step="${this.dataset['step'] ?? ''}"]`);
    const after = list?.querySelector(`[data-step="${this.dataset['after'] ?? ''}"]`);
    if (!list || !step || !after) return;
    this.#usualNext ??= step.nextElementSibling;
    list.insertBefore(step, this.#isMoved ? after.nextElementSibling : this.#usualNext);
    this.#say(list, step);
  };

  #say(list: Element, step: Element): void {
    const status = this.querySelector('[data-status]');
    const name = step.querySelector('h4')?.textContent ?? '';
    const place = [...list.children].indexOf(step) + 1;
    if (status)
      status.textContent = exerciseWords[pageLocale()].mover.moved(name, place, list.children.length);
  }
}

define('sb-step-mover', SbStepMover);
