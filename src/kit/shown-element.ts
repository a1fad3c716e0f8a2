import type { ReadableAtom } from 'nanostores';
import { StoreElement } from './store-element.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import { startJourneys } from '~/state/shown-journey.ts';
import { written } from '~/state/write-log.ts';

/** A light-DOM element that shows what follows from stores: at once for all changes until the next paint. */
export abstract class ShownElement extends StoreElement {
  #showing: Promise<void> | undefined;

  /** The stores it follows from. */
  protected abstract stores(): readonly ReadableAtom[];
  /** Shows how things stand now. */
  protected abstract show(): void;

  connectedCallback(): void {
    this.start();
    for (const store of this.stores()) this.follow(store, () => this.requestDraw());
  }

  /** It came into the page: asks for what its stores are filled from. One that shows no content of the site asks for less. */
  protected start(): void {
    startJourneys();
    startCatalogue();
  }

  /**
   * Shows before the next paint, once for all changes until then; after a mark as soon as it is on the disk, so that what
   * is shown as kept is kept.
   */
  protected requestDraw(): void {
    this.#showing ??= written().then(() => {
      this.#showing = undefined;
      if (this.isConnected) this.show();
    });
  }

  /** Does something with what the next drawing brings. */
  protected afterDraw(action: () => void): void {
    this.requestDraw();
    void this.#showing?.then(action);
  }
}
