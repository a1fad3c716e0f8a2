import { html, type TemplateResult } from 'lit/html.js';
import { define } from '~/kit/define.ts';
import { draw } from '~/kit/draw.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { stateWords } from '~/kit/state-words.ts';
import { undoBarWords } from './words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { journalIn } from '~/state/journals.ts';
import { $offered, $shown, showJourney, stayHere } from '~/state/shown-journey.ts';
import { $undoable, announce, letGo, takeBack } from '~/state/undo.ts';

const SAID_MS = 3000;

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select') !== null
  );
}

/**
 * Says what was just done and offers to take it back, until the next thing is done, the bar is closed or the reader has
 * scrolled on by a screen; no clock runs. Ctrl+Z takes back, Escape closes; the history keeps the offer. It also says that
 * another tab turned to another purchase, and offers to follow, until a person follows or stays.
 *
 * It stands at the end of the page, but the first Tab after pressing a button leads to it, and from it back; so it does
 * from what took the place of the button. Whoever fills in fields goes on to the next one.
 */
export class SbUndoBar extends DrawnElement {
  #said: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: HTMLElement | null = null;
  #text: HTMLElement | null = null;
  #isNew = false;
  #scrolledTo = 0;
  readonly #room = new ResizeObserver(() => this.#makeRoom());
  /** True for a moment after something was taken back. */
  #isUndone = false;

  protected override stores() {
    return [$undoable, $offered];
  }

  /** It is on every page with marks, and needs nothing to be fetched. */
  protected override start(): void {
    this.#text = this.querySelector('.undo-bar__text');
    this.#room.observe(this);
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('wheel', this.#onScroll, { passive: true });
    document.addEventListener('touchmove', this.#onScroll, { passive: true });
    this.follow($undoable, () => {
      this.#isUndone = false;
      this.#scrolledTo = scrollY;
      this.#isNew = true;
    });
    this.follow($offered, (offered) => {
      if (offered !== undefined) letGo();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#said);
    this.#room.disconnect();
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('wheel', this.#onScroll);
    document.removeEventListener('touchmove', this.#onScroll);
  }

  protected override draw(): TemplateResult {
    const t = undoBarWords[pageLocale()];
    const undoable = $undoable.get();
    const offered = undoable ? undefined : $offered.get();
    const usual = undoable?.text ?? (offered === undefined ? '' : t.otherTab(nameOf(offered)));
    const text = this.#isUndone ? t.undone : usual;
    this.toggleAttribute('data-shown', text !== '');
    if (this.#text) draw(text, this.#text);
    return undoable ? this.#buttons() : offered === undefined ? html`` : this.#otherTab(offered);
  }

  #otherTab(offered: JourneyId): TemplateResult {
    const t = undoBarWords[pageLocale()];
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
    const t = undoBarWords[pageLocale()];
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

  /** The page keeps the room that the bar takes, so what has the focus never hides behind it (WCAG 2.4.11). */
  #makeRoom(): void {
    document.documentElement.style.setProperty('--undo-bar', `${this.offsetHeight}px`);
    const pressed = document.activeElement;
    if (!pressed?.matches('a, button, input, select, summary, textarea') || this.contains(pressed)) return;
    const isBehind = pressed.getBoundingClientRect().bottom > this.getBoundingClientRect().top;
    if (this.hasAttribute('data-shown') && isBehind) pressed.scrollIntoView({ block: 'nearest' });
  }

  /** Only what a person scrolls: a page that grows or moves by itself takes nothing away. */
  readonly #onScroll = (): void => {
    if (Math.abs(scrollY - this.#scrolledTo) > innerHeight) letGo();
  };

  #onTab(event: KeyboardEvent): void {
    const buttons = this.querySelectorAll('button');
    // Nothing, where the browser gives a button that was clicked no focus, as Safari does.
    const at = document.querySelector<HTMLElement>('body :focus');
    if (this.contains(at)) {
      if (at !== buttons[event.shiftKey ? 0 : buttons.length - 1]) return;
      // Forward, the browser itself goes on from there.
      if (event.shiftKey) event.preventDefault();
      this.takeFocus();
    } else if (this.#isNew && !event.shiftKey && at?.matches('input, select, textarea') !== true) {
      event.preventDefault();
      this.#cameFrom = at;
      buttons[0]?.focus();
    }
    this.#isNew = false;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!$undoable.get() || event.defaultPrevented) return;
    if (event.key === 'Tab') this.#onTab(event);
    if (event.key === 'Escape') letGo();
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isEditable(event.target))
      return;
    event.preventDefault();
    this.#takeBack();
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
      text: undoBarWords[pageLocale()].switched(nameOf(journey)),
      takeBack: () => {
        if (before !== undefined) showJourney(before);
      },
    });
  }

  /** Its buttons are gone: the focus goes back to where it came from. */
  protected override takeFocus(): void {
    const target = this.#cameFrom?.checkVisibility() ? this.#cameFrom : document.querySelector('main');
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
  return name === '' ? stateWords[pageLocale()].unnamed : name;
}

define('sb-undo-bar', SbUndoBar);
