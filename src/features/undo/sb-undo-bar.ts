import { define } from '~/kit/define.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { journalIn } from '~/state/journals.ts';
import { $offered, $shown, showJourney, stayHere } from '~/state/shown-journey.ts';
import { $undoable, announce, letGo, takeBack } from '~/state/undo.ts';
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
 * Ctrl+Z takes back, Escape closes; the history keeps the offer. Between such offers it says that another tab turned to
 * another purchase, and offers to follow, until a person follows or stays.
 */
export class SbUndoBar extends StoreElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: HTMLElement | undefined;
  #isReady = false;

  connectedCallback(): void {
    if (!this.#isReady) this.#listen();
    this.#isReady = true;
    document.addEventListener('keydown', this.#onKey);
    this.follow($undoable, () => this.#show());
    this.follow($offered, () => this.#show());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#onKey);
  }

  #listen(): void {
    this.#button('[data-undo]')?.addEventListener('click', () => this.#takeBack());
    this.#button('[data-switch]')?.addEventListener('click', () => this.#switch());
    this.#button('[data-close]')?.addEventListener('click', () => ($undoable.get() ? letGo() : stayHere()));
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

  /** Follows the other tab, with a way back. */
  #switch(): void {
    const before = $shown.get();
    const journey = $offered.get();
    if (journey === undefined) return;
    showJourney(journey);
    announce({
      text: marksWords[pageLocale()].switched(nameOf(journey)),
      takeBack: () => {
        if (before !== undefined) showJourney(before);
      },
    });
  }

  #show(): void {
    const t = marksWords[pageLocale()];
    const undoable = $undoable.get();
    const offered = undoable ? undefined : $offered.get();
    const hadFocus = this.contains(document.activeElement);
    this.#say(undoable?.text ?? (offered === undefined ? '' : t.otherTab(nameOf(offered))));
    const undo = this.#button('[data-undo]');
    const toOther = this.#button('[data-switch]');
    const close = this.#button('[data-close]');
    if (undo) undo.hidden = !undoable;
    if (toOther) {
      toOther.hidden = offered === undefined;
      toOther.ariaLabel = offered === undefined ? null : t.switchToLabel(nameOf(offered));
    }
    if (close) {
      close.hidden = !undoable && offered === undefined;
      close.ariaLabel = offered === undefined ? t.closeUndo : t.stayIn;
    }
    if (hadFocus && document.activeElement instanceof HTMLElement && document.activeElement.hidden)
      this.#giveFocusBack();
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

function nameOf(journey: JourneyId): string {
  const name = labelOf(viewOf(journalIn(journey)));
  return name === '' ? marksWords[pageLocale()].unnamed : name;
}

define('sb-undo-bar', SbUndoBar);
