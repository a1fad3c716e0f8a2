import { StoreElement } from './store-element.ts';

/** What is asked for: the values of the form by name, without the empty ones. */
export type Wanted = ReadonlyMap<string, string>;

/**
 * A list with a form of filters above it. The choice stands in the address, so that it can be handed on; the count is
 * said as it changes. Subclasses say which rows there are and which of them fit.
 */
export abstract class FilterElement extends StoreElement {
  #form: HTMLFormElement | undefined;
  #rows: readonly HTMLElement[] = [];

  protected abstract findRows(): Iterable<HTMLElement>;
  protected abstract fits(row: HTMLElement, wanted: Wanted): boolean;
  protected abstract countText(shown: number, all: number): string;

  connectedCallback(): void {
    this.#rows = [...this.findRows()];
    const form = this.querySelector('form') ?? undefined;
    if (!form || this.#form) return;
    this.#form = form;
    this.#takeFromAddress(form);
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(form));
    this.apply();
  }

  /** Filters again; with `keepShown`, rows that are in view stay there, so that nothing vanishes under a click. */
  protected apply({ keepShown = false } = {}): void {
    if (!this.#form) return;
    const wanted = this.#wanted();
    for (const row of this.#rows) row.hidden = !(this.fits(row, wanted) || (keepShown && !row.hidden));
    for (const block of this.querySelectorAll<HTMLElement>('.phase-block'))
      block.hidden = ![...block.querySelectorAll<HTMLElement>('.question-row')].some((row) => !row.hidden);
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const count = this.querySelector('[data-count]');
    const text = this.countText(shown, this.#rows.length);
    if (count && count.textContent !== text) count.textContent = text;
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
    const clear = this.querySelector<HTMLButtonElement>('[data-clear]');
    if (clear) clear.disabled = wanted.size === 0;
  }

  #controls(form: HTMLFormElement): (HTMLSelectElement | HTMLInputElement)[] {
    return [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  }

  #wanted(): Wanted {
    const controls = this.#form ? this.#controls(this.#form) : [];
    return new Map(
      controls.map(({ name, value }) => [name, value.trim()] as const).filter(([, value]) => value !== ''),
    );
  }

  #takeFromAddress(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    for (const control of this.#controls(form)) {
      const value = asked.get(control.name) ?? '';
      const known =
        control instanceof HTMLInputElement || [...control.options].some((option) => option.value === value);
      control.value = known ? value : '';
    }
  }

  #changed(): void {
    const address = new URL(location.href);
    if (this.#form) for (const { name } of this.#controls(this.#form)) address.searchParams.delete(name);
    for (const [name, value] of this.#wanted()) address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
    this.apply();
  }

  #clear(form: HTMLFormElement): void {
    const controls = this.#controls(form);
    for (const control of controls) control.value = '';
    this.#changed();
    // The button is now disabled and would drop the focus.
    controls[0]?.focus();
  }
}
