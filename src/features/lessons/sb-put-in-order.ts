import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { scoreField, valueOf } from '~/domain/journal/fields.ts';
import { scoreFrom, scoreText } from '~/domain/order-flow/lesson-score.ts';
import {
  judge,
  moved,
  placed,
  rightOrders,
  shuffled,
  type FlowStep,
  type Judgement,
} from '~/domain/order-flow/step-order.ts';
import { exerciseWords } from './exercise-words.ts';
import { recordsIn } from '~/kit/data-records.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { loaded } from '~/kit/loaded.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

interface Item extends FlowStep {
  readonly name: string;
  readonly because: string;
}

type Way = -1 | 1;

/**
 * An exercise: bring the items of a list into order by dragging, by buttons, or by Alt with the arrow keys. From the
 * first check on every move is judged at once. The first check of a round is the result that is kept.
 */
export class SbPutInOrder extends DrawnElement {
  #items: ReadonlyMap<string, Item> = new Map();
  #order: readonly string[] = [];
  #checks = 0;
  /** A new object for each sentence, so that the same one is heard again. */
  #said = { sentence: '' };
  /** The button that moved an item last: it keeps the focus while its item changes places. */
  #held: { readonly id: string; readonly way: Way } | undefined;

  constructor() {
    super();
    // The drag library comes when somebody is about to use it.
    this.addEventListener('pointerover', this.#loadDrag);
    this.addEventListener('pointerdown', this.#loadDrag);
  }

  override connectedCallback(): void {
    this.#items = new Map(
      recordsIn(this.dataset['steps']).map((step) => {
        const [id, movesAfter] = [step.text('id'), step.text('movesAfter')];
        const item = { id, name: step.text('name'), because: step.text('because') };
        return [id, movesAfter === '' ? item : { ...item, movesAfter }];
      }),
    );
    if (this.#order.length === 0) this.#order = [...this.#items.keys()];
    super.connectedCallback();
  }

  protected override stores() {
    return [$shownView];
  }

  get #words() {
    return exerciseWords[pageLocale()];
  }

  get #field(): string {
    return scoreField(this.dataset['lesson'] ?? '', this.dataset['exercise'] ?? '');
  }

  /** In the usual order. */
  get #steps(): readonly FlowStep[] {
    return (this.dataset['usual'] ?? '').split(' ').flatMap((id) => this.#items.get(id) ?? []);
  }

  protected override draw(): TemplateResult {
    const { order: t } = this.#words;
    const how = `${this.dataset['exercise'] ?? ''}-how`;
    const judgement = this.#checks === 0 ? undefined : this.#judge();
    return html`<p class="small put-in-order__how" id=${how}>${t.how}</p>
      <ol class="put-in-order__list plain-list" aria-label=${t.label} aria-describedby=${how}>
        ${repeat(
          this.#order,
          (id) => id,
          (id, at) => this.#item(id, at, judgement),
        )}
      </ol>
      <p class="put-in-order__actions row no-print">
        <button type="button" class="button--main" @click=${this.#check}>${t.check}</button>
        <button type="button" @click=${this.#shuffle}>${t.shuffle}</button>
      </p>
      <p class="put-in-order__status" role="status" data-status>${keyed(this.#said, this.#said.sentence)}</p>
      ${this.#kept()}`;
  }

  #item(id: string, at: number, judgement: Judgement | undefined): TemplateResult {
    const { order: t } = this.#words;
    const { name = '', because = '' } = this.#items.get(id) ?? {};
    const verdict = judgement?.verdicts.get(id);
    return html`<li data-step=${id} data-name=${name} data-verdict=${verdict ?? nothing}>
      <span class="put-in-order__grip no-print" data-grip title=${t.grip}>
        <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true">
          <path d="M3 6h10M3 12h10M3 18h10"></path>
        </svg>
      </span>
      <div class="put-in-order__text">
        <p class="put-in-order__name">${name}</p>
        <p class="put-in-order__verdict small" data-verdict-words ?hidden=${verdict === undefined}>
          ${verdict && t.verdict[verdict]}
        </p>
        <p class="small" data-because ?hidden=${verdict !== 'right'}>${because}</p>
      </div>
      <span class="put-in-order__moves no-print">
        ${this.#mover(id, -1, t.up(name), at === 0)}
        ${this.#mover(id, 1, t.down(name), at === this.#order.length - 1)}
      </span>
    </li>`;
  }

  /** The first cannot go up and the last cannot go down; the buttons stay, so that the focus does. */
  #mover(id: string, way: Way, label: string, isEnd: boolean): TemplateResult {
    const isHeld = this.#held?.id === id && this.#held.way === way;
    return html`<button
      type="button"
      aria-label=${label}
      aria-disabled=${isEnd}
      ?data-focus-home=${isHeld}
      @click=${() => this.#move(id, way, way)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, id, way)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d=${way === -1 ? 'm3 10 5-5 5 5' : 'm3 6 5 5 5-5'}></path>
      </svg>
    </button>`;
  }

  #kept(): TemplateResult {
    const score = scoreFrom(valueOf($shownView.get(), this.#field));
    return html`<p class="small soft" data-kept ?hidden=${score === undefined}>
      ${score && this.#words.lastResult(score.right, score.of)}
    </p>`;
  }

  #onKey(event: KeyboardEvent, id: string, held: Way): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    this.#move(id, event.key === 'ArrowUp' ? -1 : 1, held);
  }

  /** `held`: the button of the item that was used for it. */
  #move(id: string, way: Way, held: Way): void {
    const next = moved(this.#order, id, way);
    if (next === this.#order) {
      const { atTop, atBottom } = this.#words.order;
      this.#say((way === -1 ? atTop : atBottom)(this.#items.get(id)?.name ?? ''));
      return;
    }
    this.#held = { id, way: held };
    this.#arrange(next, id);
    this.focusHome();
  }

  #arrange(order: readonly string[], id: string): void {
    this.#order = order;
    const t = this.#words.order;
    const sentence = t.moved(this.#items.get(id)?.name ?? '', order.indexOf(id) + 1, order.length);
    if (this.#checks === 0) {
      this.#say(sentence);
      return;
    }
    const { verdicts, solved } = this.#judge();
    const verdict = verdicts.get(id);
    const words = verdict === undefined ? [] : [t.verdict[verdict]];
    this.#say(solved ? t.solved(this.#checks) : [sentence, ...words].join(' '));
  }

  #judge(): Judgement {
    return judge(this.#order, rightOrders(this.#steps));
  }

  readonly #check = (): void => {
    this.#checks += 1;
    const { verdicts, right, solved } = this.#judge();
    const of = verdicts.size;
    const { order: t, kept } = this.#words;
    this.#say(solved ? t.solved(this.#checks) : t.result(right, of));
    if (this.#checks > 1) return;
    recordWithUndo(journeyForMarks(), kept(right, of), {
      kind: 'set',
      field: this.#field,
      value: scoreText({ right, of }),
    });
  };

  readonly #shuffle = (): void => {
    const seed = Number(this.dataset['seed']) + 1;
    this.dataset['seed'] = String(seed);
    this.#checks = 0;
    this.#order = shuffled(this.#steps, seed);
    this.#say(this.#words.order.shuffled(this.#order.length));
  };

  #say(sentence: string): void {
    this.#said = { sentence };
    this.requestDraw();
  }

  readonly #loadDrag = (): void => {
    const list = this.querySelector('ol');
    if (!list) return;
    this.removeEventListener('pointerover', this.#loadDrag);
    this.removeEventListener('pointerdown', this.#loadDrag);
    void loaded(async () => {
      const { makeDraggable } = await import('./drag.ts');
      makeDraggable(list, (from, to) => {
        const id = this.#order[from];
        if (id !== undefined) this.#arrange(placed(this.#order, id, to), id);
      });
    });
  };
}

define('sb-put-in-order', SbPutInOrder);
