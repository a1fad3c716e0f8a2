import { exerciseWords } from './exercise-words.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { openedIn, rememberOpened } from '~/state/lesson-store.ts';

/**
 * Signs that open the details of a record, one at a time (a disclosure per sign; the arrow keys walk along the row).
 * Which ones were opened stays in this browser.
 */
export class SbObjectExplorer extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
  }

  connectedCallback(): void {
    this.#showSeen(openedIn(this.#lesson));
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-object]')];
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-object]') : null;
    const id = button?.dataset['object'];
    if (!button || id === undefined) return;
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    this.#open(isOpen ? undefined : id);
    if (!isOpen) this.#showSeen(rememberOpened(this.#lesson, id));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button === event.target);
    if (at < 0) return;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  };

  #open(id: string | undefined): void {
    for (const button of this.#buttons)
      button.setAttribute('aria-expanded', String(button.dataset['object'] === id));
    for (const panel of this.querySelectorAll<HTMLElement>('[data-panel]'))
      panel.toggleAttribute('data-open', panel.dataset['panel'] === id);
  }

  #showSeen(opened: ReadonlySet<string>): void {
    const { explorer } = exerciseWords[pageLocale()];
    const buttons = this.#buttons;
    let count = 0;
    for (const button of buttons) {
      const isSeen = opened.has(button.dataset['object'] ?? '');
      if (isSeen) count += 1;
      const mark = button.querySelector<HTMLElement>('.object-button__seen');
      if (mark) mark.hidden = !isSeen;
    }
    const status = this.querySelector('[data-count]');
    if (status)
      status.textContent =
        count === buttons.length ? explorer.allOpened(count) : explorer.opened(count, buttons.length);
  }
}

define('sb-object-explorer', SbObjectExplorer);
