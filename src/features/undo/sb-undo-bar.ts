import { html, nothing, type TemplateResult } from 'lit/html.js';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { journalIn } from '~/state/journals.ts';
import { $offered, $shown, showJourney, stayHere } from '~/state/shown-journey.ts';
import { $undoable, announce, letGo, takeBack } from '~/state/undo.ts';

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
 * Ctrl+Z takes back, Escape closes; the history keeps the offer. Between such offers it says that another tab turned to
 * another purchase, and offers to follow, until a person follows or stays.
 */
export class SbUndoBar extends DrawnElement {
  #offered: ReturnType<typeof setTimeout> | undefined;
  #said: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: HTMLElement | undefined;
  /** True for a moment after something was taken back. */
  #isUndone = false;

  protected override stores() {
    return [$undoable, $offered];
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
    const offered = undoable ? undefined : $offered.get();
    const usual = undoable?.text ?? (offered === undefined ? '' : t.otherTab(nameOf(offered)));
    const text = this.#isUndone ? t.undone : usual;
    this.toggleAttribute('data-shown', text !== '');
    return html`<p class="undo-bar__text" role="status">${text}</p>
      ${undoable ? this.#buttons() : offered === undefined ? nothing : this.#otherTab(offered)}`;
  }

  #otherTab(offered: JourneyId): TemplateResult {
    const t = marksWords[pageLocale()];
    return html`<button
        type="button"
        aria-label=${t.switchToLabel(nameOf(offered))}
        @click=${() => this.#switch(offered)}
      >
        ${t.switchTo}
      </button>
      ${closeButton(t.stayIn, stayHere)}`;
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
      ${closeButton(t.closeUndo, letGo)}`;
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

  /** Follows the other tab, with a way back. */
  #switch(journey: JourneyId): void {
    const before = $shown.get();
    showJourney(journey);
    announce({
      text: marksWords[pageLocale()].switched(nameOf(journey)),
      takeBack: () => {
        if (before !== undefined) showJourney(before);
      },
    });
  }

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

function closeButton(label: string, close: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button--quiet undo-bar__close"
    aria-label=${label}
    @click=${() => close()}
  >
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="m2 2 8 8M10 2l-8 8"></path>
    </svg>
  </button>`;
}

function nameOf(journey: JourneyId): string {
  const name = labelOf(viewOf(journalIn(journey)));
  return name === '' ? marksWords[pageLocale()].unnamed : name;
}

define('sb-undo-bar', SbUndoBar);
