import { entryField } from '~/domain/journal/fields.ts';
import { choiceScore, POINTS, type ChoiceScore } from '~/domain/renewal/value-reached.ts';
import { renewalToolsWords } from './words.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $view } from '~/state/coverage-store.ts';
import { startJournal } from '~/state/journal-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';

const register = (statement: string) => entryField('learn/renewal', 'choice', statement);

/** Scores a few statements about the purchase, and says which band they reach. */
export class SbChoiceCheck extends StoreElement {
  connectedCallback(): void {
    startJournal();
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.follow($view, () => this.#show());
  }

  override disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('click', this.#onClick);
    super.disconnectedCallback();
  }

  get #words() {
    return renewalToolsWords[pageLocale()];
  }

  #statements(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-statement]')];
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    recordWithUndo(this.#words.plan.pointsChanged, {
      k: 'set',
      field: register(target.name),
      value: target.value,
    });
  };

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.closest('[data-clear]')) return;
    const filled = this.#statements()
      .map(({ dataset }) => register(dataset['statement'] ?? ''))
      .filter((field) => this.#kept(field) !== '');
    if (filled.length > 0)
      recordWithUndo(
        this.#words.choice.cleared,
        ...filled.map((field) => ({ k: 'set' as const, field, value: '' })),
      );
  };

  #kept(field: string): string {
    return $view.get().fields.get(field)?.value ?? '';
  }

  #show(): void {
    const statements = this.#statements().map((element) => {
      const value = this.#kept(register(element.dataset['statement'] ?? ''));
      for (const radio of element.querySelectorAll<HTMLInputElement>('input'))
        radio.checked = radio.value === value;
      const points = POINTS.find((it) => String(it) === value);
      return { key: element.dataset['key'] !== undefined, ...(points === undefined ? {} : { points }) };
    });
    const bands = [...this.querySelectorAll<HTMLElement>('[data-band]')];
    const score = choiceScore(
      statements,
      bands.map(({ dataset }) => Number(dataset['atLeast'])),
    );
    bands.forEach((band, index) => band.toggleAttribute('data-reached', index === score.band));
    const status = this.querySelector('[role="status"]');
    const text = this.#sentence(score, statements.length, bands[score.band ?? -1]?.dataset['name'] ?? '');
    if (status && status.textContent !== text) status.textContent = text;
  }

  #sentence({ scored, points, most, band, outweighed }: ChoiceScore, all: number, name: string): string {
    const t = this.#words.choice;
    if (scored === 0) return '';
    if (band === undefined) return t.scored(scored, all);
    return [t.result(points, most, name), outweighed ? t.outweighed : ''].filter((it) => it !== '').join(' ');
  }
}

define('sb-choice-check', SbChoiceCheck);
