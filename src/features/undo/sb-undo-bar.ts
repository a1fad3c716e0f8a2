import { html, nothing, type TemplateResult } from 'lit/html.js';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $undoable, takeBack, letGo } from '~/state/undo.ts';

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
export class SbUndoBar extends DrawnElement {
  #offered: ReturnType<typeof setTimeout> | undefined;
  #said: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: HTMLElement | undefined;
  /** True for a moment after something was taken back. */
  #isUndone = false;

  protected override stores() {
    return [$undoable];
  }

  /** It is on every page with marks, and needs nothing to be fetched. */
  protected override start(): void {
    this.addEventListener('pointerenter', this.#hold);
    this.addEventListener('pointerleave', this.#startTimer);
    this.addEventListener('focusin', this.#onFocus);
    this.addEventListener('focusout', this.#startTimer);
    document.addEventListener('keydown', this.#onKey);
    this.follow($undoable, () => {
      this.#isUndone = false;
      this.#startTimer();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hold();
    clearTimeout(this.#said);
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override draw(): TemplateResult {
    const t = marksWords[pageLocale()];
    const undoable = $undoable.get();
    const text = this.#isUndone ? t.undone : (undoable?.text ?? '');
    this.toggleAttribute('data-shown', text !== '');
    return html`<p class="undo-bar__text" role="status">${text}</p>
      ${undoable ? this.#buttons() : nothing}`;
  }

  #buttons(): TemplateResult {
    const t = marksWords[pageLocale()];
    return html`<button
        type="button"
        class="undo-bar__undo"
        aria-keyshortcuts="Control+Z"
        @click=${this.#takeBack}
      >
        ${t.undo} <kbd class="undo-bar__key small">${t.shortcut}</kbd>
      </button>
      <button type="button" class="button--quiet undo-bar__close" aria-label=${t.closeUndo} @click=${letGo}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m2 2 8 8M10 2l-8 8"></path>
        </svg>
      </button>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!$undoable.get() || event.defaultPrevented) return;
    if (event.key === 'Escape') letGo();
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isEditable(event.target))
      return;
    event.preventDefault();
    this.#takeBack();
  };

  readonly #onFocus = ({ relatedTarget }: FocusEvent): void => {
    this.#hold();
    if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget)) this.#cameFrom = relatedTarget;
  };

  readonly #takeBack = (): void => {
    takeBack();
    if ($undoable.get()) return;
    this.#isUndone = true;
    this.requestDraw();
    clearTimeout(this.#said);
    this.#said = setTimeout(() => {
      this.#isUndone = false;
      this.requestDraw();
    }, SAID_MS);
  };

  readonly #hold = (): void => clearTimeout(this.#offered);

  readonly #startTimer = (): void => {
    this.#hold();
    const isHeld = this.matches(':hover') || this.contains(document.activeElement);
    if ($undoable.get() && !isHeld) this.#offered = setTimeout(letGo, OFFERED_MS);
  };

  /** Its buttons are gone: the focus goes back to where it came from. */
  protected override takeFocus(): void {
    const target =
      this.#cameFrom?.isConnected && !this.#cameFrom.hidden ? this.#cameFrom : document.querySelector('main');
    target?.focus({ preventScroll: true });
  }
}

define('sb-undo-bar', SbUndoBar);
