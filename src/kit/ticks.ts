import { html } from 'lit/html.js';
import { CLEARED, isTicked, TICKED } from '~/domain/journal/fields.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { draw } from '~/kit/draw.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';

/**
 * A line of a list that became a box to tick, and the register it is kept in. What the line says is prose of the server:
 * its nodes stay as they are and stand in the template as values.
 */
export class Tick {
  readonly #item: HTMLElement;
  readonly #field: string;
  readonly #words: readonly Node[];
  readonly #rest: readonly Node[];
  #isTicked: boolean | undefined;

  constructor(item: HTMLElement, field: string) {
    this.#item = item;
    this.#field = field;
    // A list inside the line stays outside the label: each label names one box.
    const nodes = [...item.childNodes];
    const list = nodes.findIndex(
      (node) => node instanceof HTMLUListElement || node instanceof HTMLOListElement,
    );
    this.#words = list < 0 ? nodes : nodes.slice(0, list);
    this.#rest = nodes.slice(this.#words.length);
    item.dataset['live'] = '';
  }

  show(view: JourneyView): void {
    const ticked = isTicked(view, this.#field);
    if (ticked === this.#isTicked) return;
    this.#isTicked = ticked;
    draw(
      html`<label
          ><input type="checkbox" .checked=${ticked} @change=${this.#keep} /><span
            >${this.#words}</span
          ></label
        >${this.#rest}`,
      this.#item,
    );
  }

  readonly #keep = ({ target }: Event): void => {
    const isSet = target instanceof HTMLInputElement && target.checked;
    const { done } = marksWords[pageLocale()];
    recordWithUndo(journeyForMarks(), isSet ? done.ticked : done.cleared, {
      kind: 'set',
      field: this.#field,
      value: isSet ? TICKED : CLEARED,
    });
  };
}
