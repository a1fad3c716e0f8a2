import { CLEARED, isTicked, TICKED } from '~/domain/journal/fields.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { marksWords } from './marks-words.ts';
import { pageLocale } from './locales.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';

/** A line of a list that became a box to tick, and the register it is kept in. */
export class Tick {
  readonly #field: string;
  readonly #box = document.createElement('input');

  constructor(item: HTMLElement, field: string) {
    this.#field = field;
    this.#box.type = 'checkbox';
    this.#box.addEventListener('change', () => this.#keep());
    const text = document.createElement('span');
    const label = document.createElement('label');
    // A list inside the line stays outside the label: each label names one box.
    const nodes = [...item.childNodes];
    const inner = nodes.findIndex(
      (node) => node instanceof HTMLUListElement || node instanceof HTMLOListElement,
    );
    text.append(...(inner < 0 ? nodes : nodes.slice(0, inner)));
    label.append(this.#box, text);
    item.prepend(label);
    item.dataset['live'] = '';
  }

  show(view: JourneyView): void {
    this.#box.checked = isTicked(view, this.#field);
  }

  #keep(): void {
    const { done } = marksWords[pageLocale()];
    const { checked } = this.#box;
    recordWithUndo(journeyForMarks(), checked ? done.ticked : done.cleared, {
      k: 'set',
      field: this.#field,
      value: checked ? TICKED : CLEARED,
    });
  }
}
