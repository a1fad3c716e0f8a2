import type { TemplateResult } from 'lit/html.js';
import { draw } from './draw.ts';
import { ShownElement } from './shown-element.ts';

/**
 * A light-DOM element drawn from stores with Lit's templates alone: it has no properties of its own, so it does without
 * the larger half of Lit. The server's HTML stays until `draw` has something to show. It is drawn into the part marked
 * `data-view`, or else into the whole element.
 */
export abstract class DrawnElement extends ShownElement {
  #view: HTMLElement | undefined;
  #wantsFocus = false;

  /** What to show; undefined leaves the element as it is. */
  protected abstract draw(): TemplateResult | string | undefined;

  /** After the next drawing the focus goes to `data-focus-home`: for actions that take their own button away. */
  protected focusHome(): void {
    this.#wantsFocus = true;
    this.requestDraw();
  }

  protected override show(): void {
    const content = this.draw();
    if (content === undefined) return;
    const view = (this.#view ??= this.querySelector<HTMLElement>('[data-view]') ?? this);
    const focused = document.activeElement;
    const hadFocus = view.contains(focused);
    draw(content, view);
    const isLost = hadFocus && !view.contains(document.activeElement);
    if (isLost || this.#wantsFocus) this.takeFocus(view, this.#wantsFocus ? null : focused);
    this.#wantsFocus = false;
  }

  /**
   * What had the focus is gone or was taken out for a moment. The focus goes back to it, or to a link to the same place
   * (the first drawing replaces the server's), or to the nearest thing that stays; never to the top of the page.
   */
  protected takeFocus(view: HTMLElement, before: Element | null): void {
    const address = before?.getAttribute('href') ?? '';
    const isSame = (one: Element) =>
      one === before || (address !== '' && one.getAttribute('href') === address);
    const same = [...view.querySelectorAll<HTMLElement>('*')].find(isSame);
    const home = same ?? view.querySelector<HTMLElement>('[data-focus-home]') ?? view;
    if (home.tabIndex < 0) home.tabIndex = -1;
    home.focus();
  }
}
