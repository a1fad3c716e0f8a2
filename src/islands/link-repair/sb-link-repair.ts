import { repairedAddress } from './repair-link.ts';

/** On the page for unknown addresses: takes a plan out of the address, or out of what is pasted, to its own page. */
export class SbLinkRepair extends HTMLElement {
  connectedCallback(): void {
    const meant = repairedAddress(location.href, location.pathname);
    if (meant !== undefined) {
      location.replace(meant);
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
    const meant = repairedAddress(this.querySelector('textarea')?.value ?? '', location.pathname);
    if (meant !== undefined) location.assign(meant);
    for (const line of this.querySelectorAll<HTMLElement>('[data-none]')) line.hidden = meant !== undefined;
  };
}

if (!customElements.get('sb-link-repair')) customElements.define('sb-link-repair', SbLinkRepair);

declare global {
  interface HTMLElementTagNameMap {
    'sb-link-repair': SbLinkRepair;
  }
}
