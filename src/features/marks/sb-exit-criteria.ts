import { html, nothing, type TemplateResult } from 'lit/html.js';
import { criterionField, FIELD } from '~/domain/journal/fields.ts';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { phaseAfter } from '~/domain/process/process.ts';
import { nameOf } from '~/state/names.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { Tick } from '~/kit/ticks.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

/**
 * The exit criteria of a buying phase as boxes to tick, and, apart from them, the button that moves the purchase. No
 * tick ever moves it, and going back is the same one click. The criteria are the server's; the way on is drawn.
 */
export class SbExitCriteria extends DrawnElement {
  #ticks: readonly Tick[] | undefined;

  protected override stores() {
    return [$shownJourney, $catalogueFailed];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const ticks = (this.#ticks ??= [...this.querySelectorAll<HTMLElement>('[data-criterion]')].map(
      (item) => new Tick(item, criterionField(this.#phase, item.dataset['criterion'] ?? '')),
    ));
    this.follow($shownView, (view) => {
      for (const tick of ticks) tick.show(view);
    });
  }

  get #phase(): PhaseId {
    return toId<PhaseId>(this.dataset['phase'] ?? '');
  }

  protected override draw(): TemplateResult | undefined {
    const t = marksWords[pageLocale()];
    const journey = $shownJourney.get();
    if (journey) return this.#way(journey);
    return $catalogueFailed.get() ? part(t.catalogueFailed, t.retry, startCatalogue) : undefined;
  }

  #way({ process, phase }: Journey): TemplateResult {
    const t = marksWords[pageLocale()];
    const own = this.#phase;
    const next = phaseAfter(process, own);
    const moveTo = (id: PhaseId) => () => {
      recordWithUndo(journeyForMarks(), t.done.moved(nameOf.phase(id)), {
        kind: 'set',
        field: FIELD.phase,
        value: id,
      });
    };
    if (!process.phases.some((stop) => stop.phase === own)) return part(t.notPassed);
    if (phase !== own) return part(t.elsewhere(nameOf.phase(phase)), t.moveHere, moveTo(own));
    if (next === undefined) return part(t.lastPhase);
    return part(t.here, t.moveOn(nameOf.phase(next)), moveTo(next));
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
