import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/** Draws its element again whenever a store changes, for as long as the element is in the page. */
export class StoreController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: ReadableAtom<Value>;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: ReadableAtom<Value>) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  get value(): Value {
    return this.#store.get();
  }

  hostConnected(): void {
    this.#stop = this.#store.listen(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
