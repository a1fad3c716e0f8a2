import { scoreField } from '~/domain/journal/fields.ts';
import { scoreFrom, scoreText } from '~/domain/order-flow/lesson-score.ts';
import { exerciseWords } from './exercise-words.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $view } from '~/state/coverage-store.ts';
import { startJournal } from '~/state/journal-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';
import { StoreElement } from '~/kit/store-element.ts';

interface Given {
  readonly isComplete: boolean;
  readonly right: number;
  readonly of: number;
}

/** A short quiz: each question is checked on its own. When all were, the number right at the first try is kept. */
export class SbQuiz extends StoreElement {
  /** The first try of each question, by its id. */
  readonly #first = new Map<string, boolean>();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  connectedCallback(): void {
    startJournal();
    for (const fieldset of this.querySelectorAll('fieldset')) fieldset.disabled = false;
    this.follow($view, ({ fields }) => this.#showKept(fields.get(this.#field)?.value));
  }

  get #field(): string {
    return scoreField(this.dataset['lesson'] ?? '', 'quiz');
  }

  get #words() {
    return exerciseWords[pageLocale()];
  }

  /** The questions of the kind of sale that is shown. */
  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]:not([data-other])')];
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-retry') === true) this.#restart();
    const item =
      button?.hasAttribute('data-check') === true ? button.closest<HTMLElement>('[data-item]') : null;
    if (item) this.#check(item);
  };

  #check(item: HTMLElement): void {
    const { quiz } = this.#words;
    const isMatch = item.querySelector('select') !== null;
    const { isComplete, right, of } = isMatch ? this.#matched(item) : this.#chosen(item);
    if (!isComplete) {
      this.#write(item, '[data-feedback]', isMatch ? quiz.unmatched : quiz.unanswered);
      return;
    }
    const isRight = right === of;
    item.dataset['result'] = isRight ? 'right' : 'wrong';
    const words = isRight
      ? quiz.right
      : [...(isMatch ? [quiz.matched(right, of)] : []), quiz.wrong].join(' ');
    this.#write(item, '[data-feedback]', words);
    const because = item.querySelector('details');
    because?.setAttribute('data-shown', '');
    if (because) because.open = true;
    this.#count(item, isRight);
  }

  #chosen(item: HTMLElement): Given {
    const choice = item.querySelector<HTMLInputElement>('input:checked');
    return { isComplete: choice !== null, right: choice?.dataset['right'] === 'true' ? 1 : 0, of: 1 };
  }

  #matched(item: HTMLElement): Given {
    const selects = [...item.querySelectorAll('select')];
    return {
      isComplete: selects.every(({ value }) => value !== ''),
      right: selects.filter(({ value, dataset }) => value === dataset['right']).length,
      of: selects.length,
    };
  }

  #count(item: HTMLElement, isRight: boolean): void {
    const id = item.dataset['item'] ?? '';
    if (this.#first.has(id)) return;
    this.#first.set(id, isRight);
    const tries = this.#items.map((it) => this.#first.get(it.dataset['item'] ?? ''));
    if (tries.includes(undefined)) return;
    const score = { right: tries.filter((it) => it === true).length, of: tries.length };
    this.#write(this, '[data-summary]', this.#words.quiz.summary(score.right, score.of));
    this.querySelector<HTMLElement>('[data-retry]')?.removeAttribute('hidden');
    recordWithUndo(this.#words.kept(score.right, score.of), {
      k: 'set',
      field: this.#field,
      value: scoreText(score),
    });
  }

  #restart(): void {
    this.#first.clear();
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
      delete item.dataset['result'];
      for (const input of item.querySelectorAll('input')) input.checked = false;
      for (const select of item.querySelectorAll('select')) select.value = '';
      this.#write(item, '[data-feedback]', '');
      const because = item.querySelector('details');
      because?.removeAttribute('data-shown');
      if (because) because.open = false;
    }
    this.#write(this, '[data-summary]', this.#words.quiz.restarted);
    this.querySelector('[data-retry]')?.setAttribute('hidden', '');
    this.#items[0]?.querySelector<HTMLElement>('input, select')?.focus();
  }

  #showKept(text: string | undefined): void {
    const score = scoreFrom(text);
    const kept = this.querySelector<HTMLElement>('[data-kept]');
    if (!kept) return;
    kept.hidden = score === undefined;
    kept.textContent = score === undefined ? '' : this.#words.lastResult(score.right, score.of);
  }

  #write(parent: Element, part: string, text: string): void {
    const target = parent.querySelector(part);
    if (target) target.textContent = text;
  }
}

define('sb-quiz', SbQuiz);
