import { html, type TemplateResult } from 'lit/html.js';
import { entryField, valueOf } from '~/domain/journal/fields.ts';
import { goalProgress } from '~/domain/renewal/value-reached.ts';
import { renewalToolsWords } from './words.ts';
import { define } from '~/kit/define.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { formatNumber } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $shownView, startJourneys, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

const kept = (field: string) => valueOf($shownView.get(), field);
/** The sheet of the menu of goals, filled in before the purchase. */
const noted = (field: string) => kept(entryField('assets/goal-menu', 'goal-card', field));

/** One goal: the register of each input, and the place of its result. */
interface Goal {
  readonly inputs: readonly (readonly [input: HTMLInputElement, register: string])[];
  readonly register: (figure: string) => string;
  readonly result: DrawnPart;
}

function goalAt(fieldset: HTMLElement): Goal {
  const register = (figure: string) =>
    entryField('learn/renewal', 'goals', `${fieldset.dataset['goal'] ?? ''}-${figure}`);
  const inputs = [...fieldset.querySelectorAll<HTMLInputElement>('[data-figure]')];
  return {
    inputs: inputs.map((input) => [input, register(input.dataset['figure'] ?? '')]),
    register,
    result: new DrawnPart(fieldset, '[role="status"]'),
  };
}

/**
 * Shows the goals noted at the start, and how much of each planned change is reached. The form of twelve fields stays as
 * the server sent it and only takes the values that are kept; the notes and the results are drawn.
 */
export class SbValueGoals extends StoreElement {
  #goals: readonly Goal[] = [];
  #noted: DrawnPart | undefined;

  connectedCallback(): void {
    startJourneys();
    if (this.#goals.length === 0)
      this.#goals = [...this.querySelectorAll<HTMLElement>('[data-goal]')].map(goalAt);
    this.#noted ??= new DrawnPart(this, '[data-noted]');
    this.addEventListener('change', this.#onChange);
    this.addEventListener('submit', this.#onSubmit);
    this.follow($shownView, () => this.#show());
  }

  override disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('submit', this.#onSubmit);
    super.disconnectedCallback();
  }

  get #words() {
    return renewalToolsWords[pageLocale()].value;
  }

  readonly #onSubmit = (event: Event): void => event.preventDefault();

  readonly #onChange = ({ target }: Event): void => {
    const changed = this.#goals.flatMap(({ inputs }) => inputs).find(([input]) => input === target);
    if (!changed) return;
    const [input, field] = changed;
    const value = input.value.trim();
    if (value === kept(field)) return;
    recordWithUndo(journeyForMarks(), renewalToolsWords[pageLocale()].plan.figuresChanged, {
      kind: 'set',
      field,
      value,
    });
  };

  #show(): void {
    this.#noted?.draw(this.#notes());
    for (const { inputs, register, result } of this.#goals) {
      for (const [input, field] of inputs) {
        const value = kept(field);
        // What somebody is typing stays as it is.
        if (input !== document.activeElement && input.value !== value) input.value = value;
      }
      result.draw(this.#sentence((figure) => kept(register(figure))));
    }
  }

  #notes(): TemplateResult {
    const t = this.#words;
    const notes = [
      [t.notedGoal, noted('goal')],
      [t.notedToday, noted('today')],
      [t.notedTarget, noted('target')],
    ] as const;
    if (notes.every(([, text]) => text === '')) return html`<p>${t.nothingNoted}</p>`;
    return html`<dl>
      ${notes.map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #sentence(typed: (figure: string) => string): string {
    const t = this.#words;
    const progress = goalProgress({ before: typed('before'), planned: typed('planned'), now: typed('now') });
    switch (progress.kind) {
      case 'empty':
        return '';
      case 'unreadable':
        return t.unreadable;
      case 'incomplete':
        return t.waiting;
      case 'unchanged':
        return t.unchanged;
      case 'reached':
        return t.reached(formatNumber(pageLocale(), progress.share));
    }
  }
}

define('sb-value-goals', SbValueGoals);
