import { entryField } from '~/domain/journal/fields.ts';
import { parseFigure, shareReached } from '~/domain/renewal/value-reached.ts';
import { define } from '~/kit/define.ts';
import { formatNumber } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { renewalToolsWords } from './words.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $view } from '~/state/coverage-store.ts';
import { startJournal } from '~/state/journal-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';

/** The sheet of the menu of goals, filled in before the purchase. */
const noted = (field: string) => entryField('assets/goal-menu', 'goal-card', field);

/** Shows the goals noted at the start, and how much of each planned change is reached. */
export class SbValueGoals extends StoreElement {
  connectedCallback(): void {
    startJournal();
    this.addEventListener('change', this.#onChange);
    this.addEventListener('submit', this.#onSubmit);
    this.follow($view, () => this.#show());
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
    if (!(target instanceof HTMLInputElement)) return;
    const field = this.#register(target);
    const value = target.value.trim();
    if (value === this.#kept(field)) return;
    recordWithUndo(renewalToolsWords[pageLocale()].plan.figuresChanged, { k: 'set', field, value });
  };

  #register(input: HTMLInputElement): string {
    const goal = input.closest<HTMLElement>('[data-goal]')?.dataset['goal'] ?? '';
    return entryField('learn/renewal', 'goals', `${goal}-${input.dataset['figure'] ?? ''}`);
  }

  #kept(field: string): string {
    return $view.get().fields.get(field)?.value ?? '';
  }

  #show(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('[data-figure]')) {
      const value = this.#kept(this.#register(input));
      if (input !== document.activeElement && input.value !== value) input.value = value;
    }
    for (const goal of this.querySelectorAll<HTMLElement>('[data-goal]')) this.#showGoal(goal);
    this.#showNoted();
  }

  #showNoted(): void {
    let isAny = false;
    for (const place of this.querySelectorAll<HTMLElement>('[data-noted-field]')) {
      const text = this.#kept(noted(place.dataset['notedField'] ?? ''));
      place.textContent = text;
      if (text !== '') isAny = true;
    }
    const list = this.querySelector<HTMLElement>('[data-noted]');
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (list) list.hidden = !isAny;
    if (nothing) nothing.hidden = isAny;
  }

  #showGoal(goal: HTMLElement): void {
    const texts = ['before', 'planned', 'now'].map((name) =>
      this.#kept(entryField('learn/renewal', 'goals', `${goal.dataset['goal'] ?? ''}-${name}`)),
    );
    const status = goal.querySelector('[role="status"]');
    const text = this.#sentence(texts);
    if (status && status.textContent !== text) status.textContent = text;
  }

  #sentence(texts: readonly string[]): string {
    const t = this.#words;
    if (texts.every((text) => text === '')) return '';
    const figures = texts.map(parseFigure);
    if (texts.some((text, index) => text !== '' && figures[index] === undefined)) return t.unreadable;
    const [before, planned, now] = figures;
    if (before === undefined || planned === undefined || now === undefined) return t.waiting;
    const share = shareReached({ before, planned, now });
    return share === undefined ? t.unchanged : t.reached(formatNumber(pageLocale(), share));
  }
}

define('sb-value-goals', SbValueGoals);
