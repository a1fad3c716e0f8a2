import { criterionField, FIELD } from '~/domain/journal/fields.ts';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue-store.ts';
import { $journey, $view, type JourneyState } from '~/state/coverage-store.ts';
import { startJournal } from '~/state/journal-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { Tick } from '~/kit/ticks.ts';

/**
 * The exit criteria of a buying phase as boxes to tick, and, apart from them, the button that moves the purchase. No
 * tick ever moves it, and going back is the same one click.
 */
export class SbExitCriteria extends StoreElement {
  #ticks: readonly Tick[] | undefined;
  /** What the button would do: nothing to do hides it. */
  #action: (() => void) | undefined;

  connectedCallback(): void {
    startJournal();
    startCatalogue();
    const ticks = (this.#ticks ??= this.#build());
    this.follow($view, (view) => {
      for (const tick of ticks) tick.show(view);
    });
    this.follow($journey, (journey) => {
      if (journey) this.#showWay(journey);
    });
    this.follow($catalogueFailed, (failed) => {
      if (failed && !$journey.get()) this.#showFailure();
    });
  }

  #build(): Tick[] {
    this.#button?.addEventListener('click', ({ detail }) => {
      if (detail < 2) this.#action?.();
    });
    const items = this.querySelectorAll<HTMLElement>('[data-criterion]');
    return [...items].map(
      (item) => new Tick(item, criterionField(this.#phase, item.dataset['criterion'] ?? '')),
    );
  }

  get #phase(): PhaseId {
    return toId<PhaseId>(this.dataset['phase'] ?? '');
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-move]');
  }

  #showWay({ process, phase, texts }: JourneyState): void {
    const t = marksWords[pageLocale()];
    const way = process.phases.map((stop) => stop.phase);
    const position = way.indexOf(this.#phase);
    const next = way[position + 1];
    const nameOf = (id: PhaseId) => texts.phases.get(id) ?? id;
    if (position < 0) this.#show(t.notPassed);
    else if (phase !== this.#phase)
      this.#show(t.elsewhere(nameOf(phase)), t.moveHere, () => this.#move(this.#phase));
    else if (next === undefined) this.#show(t.lastPhase);
    else this.#show(t.here, t.moveOn(nameOf(next)), () => this.#move(next));
  }

  #showFailure(): void {
    const t = marksWords[pageLocale()];
    this.#show(t.catalogueFailed, t.retry, () => startCatalogue());
  }

  #show(where: string, label?: string, action?: () => void): void {
    const sentence = this.querySelector<HTMLElement>('[data-where]');
    const button = this.#button;
    if (!sentence || !button) return;
    const hadFocus = document.activeElement === button;
    sentence.textContent = where;
    if (label !== undefined) button.textContent = label;
    button.hidden = label === undefined;
    this.#action = action;
    if (sentence.parentElement) sentence.parentElement.hidden = false;
    if (hadFocus && button.hidden) {
      sentence.tabIndex = -1;
      sentence.focus();
    }
  }

  #move(phase: PhaseId): void {
    const name = $catalogue.get()?.texts.phases.get(phase) ?? phase;
    recordWithUndo(marksWords[pageLocale()].done.moved(name), {
      k: 'set',
      field: FIELD.phase,
      value: phase,
    });
  }
}

define('sb-exit-criteria', SbExitCriteria);
