import { html, nothing, type TemplateResult } from 'lit/html.js';
import { criterionField } from '~/domain/journal/fields.ts';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { phaseAfter } from '~/domain/process/process.ts';
import { nameOf } from '~/state/names.ts';
import { define } from '~/kit/define.ts';
import { MarksElement } from '~/kit/marks-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { moveTo } from '~/kit/move-purchase.ts';
import { pageLocale } from '~/kit/locales.ts';
import { stateWords } from '~/kit/state-words.ts';
import { Tick } from '~/kit/ticks.ts';
import { $catalogueFailed, startModel } from '~/state/catalogue.ts';
import { $unnamedJourney } from '~/state/journeys.ts';
import { $shownView } from '~/state/shown-journey.ts';
import type { Journey } from '~/domain/journey/journey.ts';

/**
 * The exit criteria of a buying phase as boxes to tick, and, apart from them, the button that moves the purchase. No
 * tick ever moves it, and going back is the same one click. The criteria are the server's; the way on is drawn.
 */
export class SbExitCriteria extends MarksElement {
  #ticks: readonly Tick[] | undefined;

  protected override stores() {
    return [$unnamedJourney, $catalogueFailed];
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
    const journey = $unnamedJourney.get();
    if (journey) return this.#way(journey);
    return $catalogueFailed.get() ? part(t.catalogueFailed, t.retry, startModel) : undefined;
  }

  #way(journey: Journey): TemplateResult {
    const t = marksWords[pageLocale()];
    const where = stateWords[pageLocale()];
    const { process, phase } = journey;
    const own = this.#phase;
    const next = phaseAfter(process, own);
    if (!journey.passes(own)) return part(where.notPassed);
    if (phase !== own) return part(where.elsewhere(nameOf.phase(phase)), where.moveHere, moveTo(own));
    if (next === undefined) return part(t.lastPhase);
    return part(t.here, t.moveOn(nameOf.phase(next)), moveTo(next));
  }
}

function part(sentence: string, label?: string, press?: (click: MouseEvent) => void): TemplateResult {
  return html`<p data-focus-home>${sentence}</p>
    ${label === undefined ? nothing : html`<button type="button" @click=${press}>${label}</button>`}`;
}

define('sb-exit-criteria', SbExitCriteria);
