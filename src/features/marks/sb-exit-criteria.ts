import { html, nothing, type TemplateResult } from 'lit/html.js';
import { criterionField, FIELD } from '~/domain/journal/fields.ts';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { Tick } from '~/kit/ticks.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue-store.ts';
import { $journey, $view, type JourneyState } from '~/state/coverage-store.ts';
import { recordWithUndo } from '~/state/undo-store.ts';

/**
 * The exit criteria of a buying phase as boxes to tick, and, apart from them, the button that moves the purchase. No
 * tick ever moves it, and going back is the same one click. The criteria are the server's; the way on is drawn.
 */
export class SbExitCriteria extends DrawnElement {
  #ticks: readonly Tick[] | undefined;

  protected override stores() {
    return [$journey, $catalogueFailed];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const ticks = (this.#ticks ??= [...this.querySelectorAll<HTMLElement>('[data-criterion]')].map(
      (item) => new Tick(item, criterionField(this.#phase, item.dataset['criterion'] ?? '')),
    ));
    this.follow($view, (view) => {
      for (const tick of ticks) tick.show(view);
    });
  }

  get #phase(): PhaseId {
    return toId<PhaseId>(this.dataset['phase'] ?? '');
  }

  protected override draw(): TemplateResult | undefined {
    const t = marksWords[pageLocale()];
    const journey = $journey.get();
    if (journey) return this.#way(journey);
    return $catalogueFailed.get() ? part(t.catalogueFailed, t.retry, startCatalogue) : undefined;
  }

  #way({ process, phase, texts }: JourneyState): TemplateResult {
    const t = marksWords[pageLocale()];
    const way = process.phases.map((stop) => stop.phase);
    const position = way.indexOf(this.#phase);
    const next = way[position + 1];
    const nameOf = (id: PhaseId) => texts.phases.get(id) ?? id;
    const moveTo = (id: PhaseId) => () => {
      recordWithUndo(t.done.moved(nameOf(id)), { k: 'set', field: FIELD.phase, value: id });
    };
    if (position < 0) return part(t.notPassed);
    if (phase !== this.#phase) return part(t.elsewhere(nameOf(phase)), t.moveHere, moveTo(this.#phase));
    if (next === undefined) return part(t.lastPhase);
    return part(t.here, t.moveOn(nameOf(next)), moveTo(next));
  }
}

function part(sentence: string, label?: string, act?: () => void): TemplateResult {
  // The second click of a double click would move on once more.
  const press = ({ detail }: MouseEvent) => {
    if (detail < 2) act?.();
  };
  return html`<p data-focus-home>${sentence}</p>
    ${label === undefined ? nothing : html`<button type="button" @click=${press}>${label}</button>`}`;
}

define('sb-exit-criteria', SbExitCriteria);
