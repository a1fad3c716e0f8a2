import { ShownElement } from './shown-element.ts';
import { startModel } from '~/state/catalogue.ts';
import { startJourneys } from '~/state/shown-journey.ts';

/**
 * An element that says where something stands and shows nothing but texts, so that a page which only reads loads no
 * templates for it. It names nothing but buying phases. Parts and buttons of it are the server's.
 */
export abstract class TextElement extends ShownElement {
  protected override start(): void {
    startJourneys();
    startModel();
  }

  /** Writes a text where it is not there yet. What a translator made of the same text stays. */
  protected say(text: string, place: HTMLElement | null = this): void {
    if (place && this.#said.get(place) !== text) place.textContent = text;
    if (place) this.#said.set(place, text);
  }

  readonly #said = new Map<HTMLElement, string>();
}
