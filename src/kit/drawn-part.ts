import { html, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { draw } from './draw.ts';

/**
 * A place in the server's HTML that an element draws while everything around it stays. For elements whose HTML is
 * content of its own, such as a quiz, a form or a list of cards: they find their parts once, switch attributes, and
 * write text nowhere else. A place that the page does not have is passed over.
 */
export class DrawnPart {
  readonly #place: HTMLElement | null;

  constructor(within: ParentNode, selector: string) {
    this.#place = within.querySelector<HTMLElement>(selector);
  }

  /** Takes the place of what the server put there. */
  draw(content: string | TemplateResult): void {
    if (this.#place) draw(content, this.#place);
  }

  /** Answers an act: a screen reader hears the same answer again after the same act. */
  say(sentence: string): void {
    this.draw(html`${keyed(Symbol(), sentence)}`);
  }

  /** Draws a text; the place is hidden while there is none. */
  drawOrHide(text: string): void {
    this.draw(text);
    if (this.#place) this.#place.hidden = text === '';
  }
}
