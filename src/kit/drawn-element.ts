import { render, type TemplateResult } from 'lit/html.js';
import type { ReadableAtom } from 'nanostores';
import { startCatalogue } from '~/state/catalogue.ts';
import { StoreElement } from './store-element.ts';
import { startJourneys } from '~/state/shown-journey.ts';

/**
 * A light-DOM element drawn from stores with Lit's templates alone: it has no properties of its own, so it does without
 * the larger half of Lit. The server's HTML stays until `draw` has something to show. It is drawn into the part marked
 * `data-view`, or else into the whole element.
 */
export abstract class DrawnElement extends StoreElement {
  #view: HTMLElement | undefined;
  #isQueued = false;
  #wantsFocus = false;

  /** The stores it is drawn from. */
  protected abstract stores(): readonly ReadableAtom[];
  /** What to show; undefined leaves the element as it is. */
  protected abstract draw(): TemplateResult | undefined;

  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    for (const store of this.stores()) this.follow(store, () => this.requestDraw());
  }

  /** Draws before the next paint, once for all changes until then. */
  protected requestDraw(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      if (this.isConnected) this.#drawNow();
    });
  }

  /** After the next drawing the focus goes to `data-focus-home`: for actions that take their own button away. */
  protected focusHome(): void {
    this.#wantsFocus = true;
    this.requestDraw();
  }

  #drawNow(): void {
    const content = this.draw();
    if (content === undefined) return;
    if (!this.#view) {
      this.#view = this.querySelector<HTMLElement>('[data-view]') ?? this;
      this.#view.replaceChildren();
    }
    const hadFocus = this.#view.contains(document.activeElement);
    render(content, this.#view);
    const isLost = hadFocus && !this.#view.contains(document.activeElement);
    if (isLost || this.#wantsFocus) this.#takeFocus(this.#view);
    this.#wantsFocus = false;
  }

  /** What had the focus is gone: it goes to the nearest thing that stays, never to the top of the page. */
  #takeFocus(view: HTMLElement): void {
    const home = view.querySelector<HTMLElement>('[data-focus-home]') ?? view;
    if (home.tabIndex < 0) home.tabIndex = -1;
    home.focus();
  }
}
