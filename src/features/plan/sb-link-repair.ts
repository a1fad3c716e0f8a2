import { payloadIn, planPageFor } from './repair-link.ts';
import { define } from '~/kit/define.ts';

/**
 * On the page for unknown addresses: takes a plan out of the address, or out of what is pasted, to its own page. The
 * server's HTML names that page in both languages. The form speaks two languages, as the page does, so it stays as the
 * server sent it: the element uncovers it, and the sentence for a text without a plan. It writes no text.
 */
export class SbLinkRepair extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #text: HTMLTextAreaElement | null = null;
  #refusals: readonly HTMLElement[] = [];

  connectedCallback(): void {
    const payload = payloadIn(location.href);
    if (payload !== undefined) {
      location.replace(this.#planPage(payload));
      return;
    }
    this.#form = this.querySelector('form');
    this.#text = this.querySelector('textarea');
    this.#refusals = [...this.querySelectorAll<HTMLElement>('[data-none]')];
    this.#form?.addEventListener('submit', this.#onSubmit);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('submit', this.#onSubmit);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const payload = payloadIn(this.#text?.value ?? '');
    if (payload !== undefined) location.assign(this.#planPage(payload));
    for (const refusal of this.#refusals) refusal.hidden = payload !== undefined;
  };

  #planPage(payload: string): string {
    const { ja = '', en = '' } = this.dataset;
    return `${planPageFor({ ja, en }, location.pathname, navigator.language)}#${payload}`;
  }
}

define('sb-link-repair', SbLinkRepair);
