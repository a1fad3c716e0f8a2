import { html, type TemplateResult } from 'lit/html.js';
import { coverageByPhase } from '~/domain/coverage/coverage.ts';
import { historyOf } from '~/domain/journal/history.ts';
import { levelOf } from '~/domain/journal/view.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { continueCardWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $journey, type JourneyState } from '~/state/coverage-store.ts';
import { $journal } from '~/state/journal-store.ts';

/** One line: the text that was opened last and not read to the end, or else the guide of the current phase. */
export class SbContinueCard extends DrawnElement {
  protected override stores() {
    return [$journey];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $journey.get();
    if (!journey || journey.view.createdAt === undefined) return undefined;
    const asset = lastUnfinished(journey);
    return asset === undefined ? this.#guide(journey) : this.#asset(journey, asset);
  }

  #asset({ texts, catalogue }: JourneyState, asset: AssetId): TemplateResult {
    const locale = pageLocale();
    const t = continueCardWords[locale];
    return html`<span class="continue-card__label">${t.label}</span>
      <a href=${localizedPath(locale, pages.asset(asset))}>${texts.assets.get(asset) ?? asset}</a>
      <span class="small soft">${t.minutes(catalogue.assets.get(asset)?.minutes ?? 1)}</span>`;
  }

  #guide({ catalogue, process, states, phase, texts }: JourneyState): TemplateResult {
    const locale = pageLocale();
    const t = continueCardWords[locale];
    const coverage = coverageByPhase(catalogue, process, states).get(phase);
    return html`<span class="continue-card__label">${t.label}</span>
      <a href=${localizedPath(locale, pages.phase(phase))}>${t.guide(texts.phases.get(phase) ?? phase)}</a>
      <span class="small soft">${t.open(coverage ? coverage.applicable - coverage.answered : 0)}</span>`;
  }
}

function lastUnfinished({ view, catalogue }: JourneyState): AssetId | undefined {
  for (const { event, undone } of historyOf($journal.get())) {
    if (undone || event.k !== 'opened') continue;
    if (catalogue.assets.has(event.asset) && levelOf(view.assets.get(event.asset)) === 'opened')
      return event.asset;
  }
  return undefined;
}

define('sb-continue-card', SbContinueCard);
