import { html, nothing, type TemplateResult } from 'lit/html.js';
import { historyOf } from '~/domain/journal/history.ts';
import { levelOf } from '~/domain/journal/view.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { keptPlanAddress } from '~/kit/kept-plan-link.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { continueCardWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shown } from '~/state/shown-journey.ts';
import { nameOf } from '~/state/names.ts';

/**
 * One line: the text that was opened last and not read to the end, or else the guide of the current phase; and the plan that
 * somebody sent, where one is kept.
 */
export class SbContinueCard extends DrawnElement {
  protected override stores() {
    return [$shownJourney];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    if (!journey?.hasBegun) return undefined;
    const asset = lastUnfinished(journey);
    return html`${asset === undefined ? this.#guide(journey) : this.#asset(journey, asset)}
    ${this.#plan(journey)}`;
  }

  #plan({ view }: Journey): TemplateResult | typeof nothing {
    const locale = pageLocale();
    const id = $shown.get();
    const address = id && keptPlanAddress(locale, id, view);
    return address ? html`<a href=${address}>${continueCardWords[locale].plan}</a>` : nothing;
  }

  #asset({ catalogue }: Journey, asset: AssetId): TemplateResult {
    const locale = pageLocale();
    const t = continueCardWords[locale];
    return html`<span class="continue-card__label">${t.label}</span>
      <a href=${localizedPath(locale, pages.asset(asset))}>${nameOf.asset(asset)}</a>
      <span class="small soft">${t.minutes(catalogue.assets.get(asset)?.minutes ?? 1)}</span>`;
  }

  #guide({ coverage, phase }: Journey): TemplateResult {
    const locale = pageLocale();
    const t = continueCardWords[locale];
    const here = coverage.byPhase.get(phase);
    return html`<span class="continue-card__label">${t.label}</span>
      <a href=${localizedPath(locale, pages.phase(phase))}>${t.guide(nameOf.phase(phase))}</a>
      <span class="small soft">${t.open(here ? here.applicable - here.answered : 0)}</span>`;
  }
}

function lastUnfinished({ view, catalogue, journal }: Journey): AssetId | undefined {
  for (const { event, undone } of historyOf(journal)) {
    if (undone || event.kind !== 'opened') continue;
    if (catalogue.assets.has(event.asset) && levelOf(view.assets.get(event.asset)) === 'opened')
      return event.asset;
  }
  return undefined;
}

define('sb-continue-card', SbContinueCard);
