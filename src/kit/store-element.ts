import type { ReadableAtom } from 'nanostores';

/** A plain element that follows stores for as long as it is in the page. */
export abstract class StoreElement extends HTMLElement {
  readonly #stops: (() => void)[] = [];

  /** Calls `listener` now and at every change. For use in `connectedCallback`. */
  protected follow<Value>(store: ReadableAtom<Value>, listener: (value: Value) => void): void {
    this.#stops.push(store.subscribe((value) => listener(value)));
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
