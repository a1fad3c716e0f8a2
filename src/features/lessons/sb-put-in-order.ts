import { scoreField } from '~/domain/journal/fields.ts';
import { scoreFrom, scoreText } from '~/domain/order-flow/lesson-score.ts';
import { judge, moved, rightOrders, shuffled, type FlowStep } from '~/domain/order-flow/step-order.ts';
import { exerciseWords } from './exercise-words.ts';
import { define } from '~/kit/define.ts';
import { loaded } from '~/kit/loaded.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $view } from '~/state/coverage-store.ts';
import { startJournal } from '~/state/journal-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';
import { StoreElement } from '~/kit/store-element.ts';

/**
 * An exercise: bring the items of a list into order by dragging, by buttons, or by Alt with the arrow keys. From the
 * first check on every move is judged at once. The first check of a round is the result that is kept.
 */
export class SbPutInOrder extends StoreElement {
  #checks = 0;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
    // The drag library comes when somebody is about to use it.
    this.addEventListener('pointerover', this.#loadDrag);
    this.addEventListener('pointerdown', this.#loadDrag);
  }

  connectedCallback(): void {
    startJournal();
    this.#showEnds();
    this.follow($view, ({ fields }) => this.#showKept(fields.get(this.#field)?.value));
  }

  readonly #loadDrag = (): void => {
    this.removeEventListener('pointerover', this.#loadDrag);
    this.removeEventListener('pointerdown', this.#loadDrag);
    const list = this.#list;
    if (!list) return;
    void loaded(async () => {
      const { makeDraggable } = await import('./drag.ts');
      makeDraggable(list, (item) => this.#afterMove(item));
    });
  };

  get #words() {
    return exerciseWords[pageLocale()];
  }

  get #field(): string {
    return scoreField(this.dataset['lesson'] ?? '', this.dataset['exercise'] ?? '');
  }

  get #list(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.put-in-order__list');
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')];
  }

  get #order(): string[] {
    return this.#items.map((item) => item.dataset['step'] ?? '');
  }

  get #steps(): FlowStep[] {
    return (this.dataset['usual'] ?? '').split(' ').map((id) => {
      const movesAfter = this.#item(id)?.dataset['movesAfter'];
      return movesAfter === undefined ? { id } : { id, movesAfter };
    });
  }

  #item(id: string): HTMLElement | undefined {
    return this.#items.find((item) => item.dataset['step'] === id);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button.hasAttribute('data-check')) this.#check();
    else if (button.hasAttribute('data-shuffle')) this.#shuffle();
    else this.#move(button, button.dataset['move'] === '-1' ? -1 : 1);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    if (!(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    this.#move(event.target, event.key === 'ArrowUp' ? -1 : 1);
  };

  /** Moves the item that holds `control`, and keeps the focus on that control. */
  #move(control: HTMLElement, by: -1 | 1): void {
    const item = control.closest<HTMLElement>('[data-step]');
    if (!item) return;
    const order = this.#order;
    const next = moved(order, item.dataset['step'] ?? '', by);
    if (next === order) {
      const { atTop, atBottom } = this.#words.order;
      this.#say((by === -1 ? atTop : atBottom)(item.dataset['name'] ?? ''));
      return;
    }
    this.#arrange(next);
    control.focus();
    this.#afterMove(item);
  }

  #arrange(order: readonly string[]): void {
    this.#list?.append(...order.flatMap((id) => this.#item(id) ?? []));
  }

  #afterMove(item: HTMLElement): void {
    const { order } = this.#words;
    const place = this.#items.indexOf(item) + 1;
    const sentence = order.moved(item.dataset['name'] ?? '', place, this.#items.length);
    this.#showEnds();
    if (this.#checks === 0) {
      this.#say(sentence);
      return;
    }
    const { verdicts, solved } = this.#judge();
    const verdict = verdicts.get(item.dataset['step'] ?? '');
    const words = verdict === undefined ? [] : [order.verdict[verdict]];
    this.#say(solved ? order.solved(this.#checks) : [sentence, ...words].join(' '));
  }

  #check(): void {
    this.#checks += 1;
    const { verdicts, right, solved } = this.#judge();
    const of = verdicts.size;
    const { order, kept } = this.#words;
    this.#say(solved ? order.solved(this.#checks) : order.result(right, of));
    if (this.#checks > 1) return;
    recordWithUndo(kept(right, of), { k: 'set', field: this.#field, value: scoreText({ right, of }) });
  }

  /** Judges the order that stands there and writes the verdict of each item beside it. */
  #judge() {
    const judgement = judge(this.#order, rightOrders(this.#steps));
    for (const item of this.#items) {
      const verdict = judgement.verdicts.get(item.dataset['step'] ?? '') ?? 'right';
      item.dataset['verdict'] = verdict;
      this.#write(item, '[data-verdict-words]', this.#words.order.verdict[verdict]);
      const because = item.querySelector<HTMLElement>('[data-because]');
      if (because) because.hidden = verdict !== 'right';
    }
    return judgement;
  }

  #shuffle(): void {
    const seed = Number(this.dataset['seed']) + 1;
    this.dataset['seed'] = String(seed);
    this.#checks = 0;
    this.#arrange(shuffled(this.#steps, seed));
    for (const item of this.#items) {
      delete item.dataset['verdict'];
      for (const part of item.querySelectorAll<HTMLElement>('[data-verdict-words], [data-because]'))
        part.hidden = true;
    }
    this.#showEnds();
    this.#say(this.#words.order.shuffled(this.#items.length));
  }

  /** The first cannot go up and the last cannot go down; the buttons stay, so that the focus does. */
  #showEnds(): void {
    const items = this.#items;
    for (const [at, item] of items.entries()) {
      item.querySelector('[data-move="-1"]')?.setAttribute('aria-disabled', String(at === 0));
      item.querySelector('[data-move="1"]')?.setAttribute('aria-disabled', String(at === items.length - 1));
    }
  }

  #showKept(text: string | undefined): void {
    const score = scoreFrom(text);
    const kept = this.querySelector<HTMLElement>('[data-kept]');
    if (!kept) return;
    kept.hidden = score === undefined;
    kept.textContent = score === undefined ? '' : this.#words.lastResult(score.right, score.of);
  }

  #say(sentence: string): void {
    this.#write(this, '[data-status]', sentence);
  }

  #write(parent: Element, part: string, text: string): void {
    const target = parent.querySelector<HTMLElement>(part);
    if (!target) return;
    target.hidden = false;
    target.textContent = text;
  }
}

define('sb-put-in-order', SbPutInOrder);
