import { payloadIn } from './repair-link.ts';
import { define } from '~/kit/define.ts';

/**
 * On the page for unknown addresses: takes a plan out of the address, or out of what is pasted, to its own page. The
 * server's HTML names that page in both languages.
 */
export class SbLinkRepair extends HTMLElement {
  connectedCallback(): void {
    const payload = payloadIn(location.href);
    if (payload !== undefined) {
      location.replace(this.#planPage(payload));
      return;
    }
    this.hidden = false;
    this.querySelector('form')?.addEventListener('submit', this.#onSubmit);
  }

  disconnectedCallback(): void {
    this.querySelector('form')?.removeEventListener('submit', this.#onSubmit);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const payload = payloadIn(this.querySelector('textarea')?.value ?? '');
    if (payload !== undefined) location.assign(this.#planPage(payload));
    for (const line of this.querySelectorAll<HTMLElement>('[data-none]')) line.hidden = payload !== undefined;
  };

  /** In the language the address stands in; without one, the reader's. */
  #planPage(payload: string): string {
    const { ja = '', en = '' } = this.dataset;
    const isJapanese = location.pathname.startsWith(ja.slice(0, -'p/'.length));
    const isEnglish = location.pathname.startsWith(en.slice(0, -'p/'.length));
    const preferred = navigator.language.startsWith('ja') ? ja : en;
    const page = isJapanese ? ja : isEnglish ? en : preferred;
    return `${page}#${payload}`;
  }
}

define('sb-link-repair', SbLinkRepair);
