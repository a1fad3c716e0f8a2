import { CLEARED, isTicked, TICKED } from '~/domain/journal/fields.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { pageLocale } from '~/kit/locales.ts';
import { stateWords } from '~/kit/state-words.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';

/**
 * A line of a list that became a box to tick, and the register it is kept in. What the line says is prose of the server:
 * its nodes stay as they are and move into the label of the box.
 */
export class Tick {
  readonly #field: string;
  readonly #box = document.createElement('input');

  constructor(item: HTMLElement, field: string) {
    this.#field = field;
    this.#box.type = 'checkbox';
    this.#box.addEventListener('change', () => this.#keep());
    // A list inside the line stays outside the label: each label names one box.
    const nodes = [...item.childNodes];
    const list = nodes.findIndex(
      (node) => node instanceof HTMLUListElement || node instanceof HTMLOListElement,
    );
    const words = document.createElement('span');
    words.append(...(list < 0 ? nodes : nodes.slice(0, list)));
    const label = document.createElement('label');
    label.append(this.#box, words);
    item.prepend(label);
    item.dataset['live'] = '';
  }

  show(view: JourneyView): void {
    this.#box.checked = isTicked(view, this.#field);
  }

  #keep(): void {
    const t = stateWords[pageLocale()];
    const isSet = this.#box.checked;
    recordWithUndo(journeyForMarks(), isSet ? t.ticked : t.cleared, {
      kind: 'set',
      field: this.#field,
      value: isSet ? TICKED : CLEARED,
    });
  }
}
