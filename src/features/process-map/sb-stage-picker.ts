import { define } from '~/kit/define.ts';
/** Shows, of all milestones, those that one stage of a CRM covers. */
export class SbStagePicker extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#onChange);
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#show();

  #show(): void {
    const chosen = this.querySelector('select')?.value ?? '';
    const milestones = chosen.split(' ');
    for (const block of this.querySelectorAll<HTMLElement>('[data-usually]')) {
      block.hidden = chosen !== '' && !milestones.includes(block.dataset['usually'] ?? '');
    }
  }
}

define('sb-stage-picker', SbStagePicker);
