import { criterionField, FIELD } from '~/domain/journal/fields.ts';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { Tick } from '~/kit/ticks.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shownView, journeyForMarks, startJourneys } from '~/state/shown-journey.ts';
import { nameOf } from '~/state/names.ts';
import { phaseAfter } from '~/domain/process/process.ts';

/**
 * The exit criteria of a buying phase as boxes to tick, and, apart from them, the button that moves the purchase. No
 * tick ever moves it, and going back is the same one click.
 */
export class SbExitCriteria extends StoreElement {
  #ticks: readonly Tick[] | undefined;
  /** What the button would do: nothing to do hides it. */
  #action: (() => void) | undefined;

  connectedCallback(): void {
    startJourneys();
    startCatalogue();
    const ticks = (this.#ticks ??= this.#build());
    this.follow($shownView, (view) => {
      for (const tick of ticks) tick.show(view);
    });
    this.follow($shownJourney, (journey) => {
      if (journey) this.#showWay(journey);
    });
    this.follow($catalogueFailed, (failed) => {
      if (failed && !$shownJourney.get()) this.#showFailure();
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

  #showWay({ process, phase }: Journey): void {
    const t = marksWords[pageLocale()];
    const own = this.#phase;
    const next = phaseAfter(process, own);
    if (!process.phases.some((stop) => stop.phase === own)) this.#show(t.notPassed);
    else if (phase !== own) this.#show(t.elsewhere(nameOf.phase(phase)), t.moveHere, () => this.#move(own));
    else if (next === undefined) this.#show(t.lastPhase);
    else this.#show(t.here, t.moveOn(nameOf.phase(next)), () => this.#move(next));
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
    recordWithUndo(journeyForMarks(), marksWords[pageLocale()].done.moved(nameOf.phase(phase)), {
      k: 'set',
      field: FIELD.phase,
      value: phase,
    });
  }
}

define('sb-exit-criteria', SbExitCriteria);
