import { exerciseWords } from './exercise-words.ts';
import { define } from '~/kit/define.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { pageLocale } from '~/kit/locales.ts';
import { openedIn, rememberOpened } from '~/state/lesson.ts';

/** A sign, the mark that it was opened before, and the record it opens. */
interface Sign {
  readonly id: string;
  readonly button: HTMLButtonElement;
  readonly seen: HTMLElement | null;
  readonly panel: HTMLElement | undefined;
}

/**
 * Signs that open the details of a record, one at a time (a disclosure per sign; the arrow keys walk along the row).
 * Which ones were opened stays in this browser. Signs and records are content and stay as the server sent them: only
 * their attributes change. The count is drawn.
 */
export class SbObjectExplorer extends HTMLElement {
  #signs: readonly Sign[] = [];
  #count: DrawnPart | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
  }

  connectedCallback(): void {
    const panels = [...this.querySelectorAll<HTMLElement>('[data-panel]')];
    this.#signs = [...this.querySelectorAll<HTMLButtonElement>('[data-object]')].map((button) => {
      const id = button.dataset['object'] ?? '';
      const seen = button.querySelector<HTMLElement>('.object-button__seen');
      return { id, button, seen, panel: panels.find(({ dataset }) => dataset['panel'] === id) };
    });
    this.#count ??= new DrawnPart(this, '[data-count]');
    this.#showSeen(openedIn(this.#lesson));
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  readonly #onClick = ({ target }: Event): void => {
    const sign = this.#signs.find(({ button }) => target instanceof Node && button.contains(target));
    if (!sign) return;
    const isOpen = sign.button.getAttribute('aria-expanded') === 'true';
    this.#open(isOpen ? undefined : sign);
    if (!isOpen) this.#showSeen(rememberOpened(this.#lesson, sign.id));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = this.#signs.findIndex(({ button }) => button === event.target);
    if (at < 0) return;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: this.#signs.length - 1,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#signs[(to + this.#signs.length) % this.#signs.length]?.button.focus();
  };

  #open(opened: Sign | undefined): void {
    for (const sign of this.#signs) {
      sign.button.setAttribute('aria-expanded', String(sign === opened));
      sign.panel?.toggleAttribute('data-open', sign === opened);
    }
  }

  #showSeen(opened: ReadonlySet<string>): void {
    const { explorer } = exerciseWords[pageLocale()];
    for (const { id, seen } of this.#signs) if (seen) seen.hidden = !opened.has(id);
    const all = this.#signs.length;
    const count = this.#signs.filter(({ id }) => opened.has(id)).length;
    this.#count?.draw(count === all ? explorer.allOpened(all) : explorer.opened(count, all));
  }
}

define('sb-object-explorer', SbObjectExplorer);
