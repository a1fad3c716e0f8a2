import { html, render, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';

/**
 * A place in the server's HTML that an element draws while everything around it stays. For elements whose HTML is
 * content of its own, such as a quiz, a form or a list of cards: they find their parts once, switch attributes, and
 * write text nowhere else. A place that the page does not have is passed over.
 */
export class DrawnPart {
  readonly #place: HTMLElement | null;
  #isDrawn = false;

  constructor(within: ParentNode, selector: string) {
    this.#place = within.querySelector<HTMLElement>(selector);
  }

  /** Takes the place of what the server put there. */
  draw(content: string | TemplateResult): void {
    // Another text gets another node: a translator may have taken the old one out of the page.
    this.#render(typeof content === 'string' ? html`${keyed(content, content)}` : content);
  }

  /** Answers an act: a screen reader hears the same answer again after the same act. */
  say(sentence: string): void {
    this.#render(html`${keyed(Symbol(), sentence)}`);
  }

  /** Draws a text; the place is hidden while there is none. */
  drawOrHide(text: string): void {
    this.draw(text);
    if (this.#place) this.#place.hidden = text === '';
  }

  #render(content: TemplateResult): void {
    if (!this.#place) return;
    if (!this.#isDrawn) this.#place.replaceChildren();
    this.#isDrawn = true;
    render(content, this.#place);
  }
}
