import { DrawnPart } from './drawn-part.ts';
import { foldText, holdsWords } from './fold-text.ts';
import { StoreElement } from './store-element.ts';

/** What is asked for: the values of the form by name, without the empty ones. */
export type Wanted = ReadonlyMap<string, string>;

type Control = HTMLSelectElement | HTMLInputElement;

/** After the last change; Safari refuses more than 100 addresses in ten seconds. */
const PAUSE_MS = 300;

/**
 * A list with a form of filters above it; the count is said as it changes. What is chosen stands in the query of the
 * address, so that it can be handed on; words that somebody types stand behind its `#`, which no host ever sees.
 *
 * The form and the rows are the server's: they are found once, and only what is hidden, disabled or chosen changes. The
 * count is drawn. A part of the list marked `data-filter-block` is hidden with the last of its rows. Subclasses say which
 * rows there are and which of them fit.
 */
export abstract class FilterElement extends StoreElement {
  #form: HTMLFormElement | undefined;
  #controls: readonly Control[] = [];
  #blocks: readonly HTMLElement[] = [];
  #count: DrawnPart | undefined;
  #counted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #folded = new Map<HTMLElement, string>();
  protected rows: readonly HTMLElement[] = [];

  protected abstract findRows(): Iterable<HTMLElement>;
  protected abstract fits(row: HTMLElement, wanted: Wanted): boolean;
  protected abstract countText(shown: number, all: number): string;

  connectedCallback(): void {
    const form = this.querySelector('form') ?? undefined;
    if (!form || this.#form) return;
    this.#form = form;
    this.#controls = [...form.querySelectorAll<Control>('select, input')];
    this.#blocks = [...this.querySelectorAll<HTMLElement>('[data-filter-block]')];
    this.#count = new DrawnPart(this, '[data-count]');
    this.#counted = this.#part('[data-count]')?.textContent.trim() ?? '';
    this.rows = [...this.findRows()];
    this.#takeFromAddress();
    this.#unfold(form);
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('focusout', () => this.#writeNow());
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#part('[data-clear]')?.addEventListener('click', () => this.#clear());
    this.apply();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#writeNow();
  }

  /** Filters again; with `keepShown`, rows that are in view stay there, so that nothing vanishes under a click. */
  protected apply({ keepShown = false } = {}): void {
    const wanted = this.#wanted();
    this.begin(wanted);
    for (const row of this.rows) row.hidden = !(this.fits(row, wanted) || (keepShown && !row.hidden));
    const shown = this.rows.filter((row) => !row.hidden);
    for (const block of this.#blocks) block.hidden = !shown.some((row) => block.contains(row));
    this.#say(this.countText(shown.length, this.rows.length));
    const none = this.#part('[data-none]');
    if (none) none.hidden = shown.length > 0;
    this.#part('[data-clear]')?.toggleAttribute('disabled', wanted.size === 0);
  }

  /** Called before the rows are filtered. */
  protected begin(_wanted: Wanted): void {}

  /** The text of a row in which words are looked for. */
  protected textOf(row: HTMLElement): string {
    return row.textContent;
  }

  /** True if a row holds the words that are typed; the text of each row is folded once. */
  protected holdsTyped(row: HTMLElement, wanted: Wanted): boolean {
    const text = this.#folded.get(row) ?? foldText(this.textOf(row));
    this.#folded.set(row, text);
    return holdsWords(text, wanted.get('q') ?? '');
  }

  /** Choices are folded on a narrow screen, unless one of them is made. */
  #unfold(form: HTMLFormElement): void {
    const folded = form.querySelector('details');
    if (!folded) return;
    const isChosen = this.#controls.some((control) => folded.contains(control) && control.value !== '');
    folded.open = isChosen || matchMedia('(min-width: 48em)').matches;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(name);
  }

  #say(count: string): void {
    // What the server counted is not said once more as the page opens.
    if (count !== this.#counted) this.#count?.draw(count);
    this.#counted = count;
  }

  #wanted(): Wanted {
    const values = this.#controls.map(({ name, value }) => [name, value.trim()] as const);
    return new Map(values.filter(([, value]) => value !== ''));
  }

  #takeFromAddress(): void {
    const query = new URLSearchParams(location.search);
    const behind = new URLSearchParams(location.hash.slice(1));
    for (const control of this.#controls) {
      const asked = query.get(control.name) ?? '';
      if (control instanceof HTMLSelectElement) {
        control.value = [...control.options].some(({ value }) => value === asked) ? asked : '';
      } else {
        control.value = behind.get(control.name) ?? asked;
        // An address of earlier versions: the words leave the query at once.
        if (asked !== '') this.#writeSoon(0);
      }
    }
  }

  #changed(): void {
    this.apply();
    this.#writeSoon(PAUSE_MS);
  }

  #writeSoon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#writeNow(), pause);
  }

  /** Puts what is asked for into the address, if it is not there yet. */
  #writeNow(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const address = new URL(location.href);
    const wanted = this.#wanted();
    for (const control of this.#controls) {
      const { name } = control;
      const value = wanted.get(name);
      address.searchParams.delete(name);
      if (control instanceof HTMLSelectElement) {
        if (value !== undefined) address.searchParams.set(name, value);
      } else if (value !== undefined) address.hash = String(new URLSearchParams([[name, value]]));
      else if (address.hash.startsWith(`#${name}=`)) address.hash = '';
    }
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // The browser takes no more addresses for a while; the list is filtered all the same.
    }
  }

  #clear(): void {
    for (const control of this.#controls) control.value = '';
    this.#changed();
    // The button is now disabled and would drop the focus.
    this.#controls[0]?.focus();
  }
}
