import type { ReadableAtom } from 'nanostores';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { $journals } from '~/state/journals.ts';

/** Shows what a text holds, which the page hands to it. It may have been handed over before the script had come. */
export abstract class OpenedLink extends DrawnElement {
  #text = '';

  override connectedCallback(): void {
    const early: unknown = Object.getOwnPropertyDescriptor(this, 'text')?.value;
    if (typeof early === 'string') {
      Reflect.deleteProperty(this, 'text');
      this.#text = early;
    }
    super.connectedCallback();
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.requestDraw();
  }

  protected override stores(): readonly ReadableAtom[] {
    return [$catalogue, $journals];
  }
}
