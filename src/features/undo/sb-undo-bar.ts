import { define } from '~/kit/define.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $undoable, letGo, takeBack, type Undoable } from '~/state/undo.ts';
import { StoreElement } from '~/kit/store-element.ts';

const OFFERED_MS = 8000;
const SAID_MS = 3000;

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select') !== null
  );
}

/**
 * Says what was just done and offers to take it back: for eight seconds, longer while pointer or focus are on it.
 * Ctrl+Z takes back, Escape closes; the history keeps the offer.
 */
export class SbUndoBar extends StoreElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: HTMLElement | undefined;
  #isReady = false;

  connectedCallback(): void {
    if (!this.#isReady) this.#listen();
    this.#isReady = true;
    document.addEventListener('keydown', this.#onKey);
    this.follow($undoable, (undoable) => this.#show(undoable));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#onKey);
  }

  #listen(): void {
    this.#button('[data-undo]')?.addEventListener('click', () => this.#takeBack());
    this.#button('[data-close]')?.addEventListener('click', () => letGo());
    this.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.addEventListener('pointerleave', () => this.#startTimer());
    this.addEventListener('focusin', ({ relatedTarget }) => {
      clearTimeout(this.#timer);
      if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget))
        this.#cameFrom = relatedTarget;
    });
    this.addEventListener('focusout', () => this.#startTimer());
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!$undoable.get() || event.defaultPrevented) return;
    if (event.key === 'Escape') letGo();
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isEditable(event.target))
      return;
    event.preventDefault();
    this.#takeBack();
  };

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(name);
  }

  #takeBack(): void {
    takeBack();
    if ($undoable.get()) return;
    this.#say(marksWords[pageLocale()].undone);
    this.#timer = setTimeout(() => this.#say(''), SAID_MS);
  }

  #show(undoable: Undoable | undefined): void {
    const hadFocus = this.contains(document.activeElement);
    this.#say(undoable?.text ?? '');
    for (const name of ['[data-undo]', '[data-close]']) {
      const button = this.#button(name);
      if (button) button.hidden = !undoable;
    }
    if (!undoable && hadFocus) this.#giveFocusBack();
    this.#startTimer();
  }

  #say(text: string): void {
    clearTimeout(this.#timer);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
    this.toggleAttribute('data-shown', text !== '');
  }

  #startTimer(): void {
    clearTimeout(this.#timer);
    const isHeld = this.matches(':hover') || this.contains(document.activeElement);
    if ($undoable.get() && !isHeld) this.#timer = setTimeout(() => letGo(), OFFERED_MS);
  }

  #giveFocusBack(): void {
    const target =
      this.#cameFrom?.isConnected && !this.#cameFrom.hidden ? this.#cameFrom : document.querySelector('main');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }
}

define('sb-undo-bar', SbUndoBar);
