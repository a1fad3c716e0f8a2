import type { JourneyId } from '~/domain/shared/brand.ts';
import { DrawnElement } from './drawn-element.ts';
import { keepAddress } from './keep-address.ts';
import { prospectOfPage } from './prospect-address.ts';

/** An element about the prospect whose id stands behind the `#` of the page. */
export abstract class ProspectElement extends DrawnElement {
  #id: JourneyId | undefined;

  /** Undefined where the address names none. */
  protected get prospect(): JourneyId | undefined {
    return this.#id;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#id = prospectOfPage();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  readonly #onHash = (): void => {
    if (keepAddress(this.#id)) return;
    this.#id = prospectOfPage();
    this.prospectChanged();
    this.requestDraw();
  };

  /** The address names another prospect: what was begun for the one before is let go. */
  protected prospectChanged(): void {
    // Most elements keep nothing of their own.
  }
}
