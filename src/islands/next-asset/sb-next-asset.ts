import { html, nothing, type TemplateResult } from 'lit/html.js';
import { coverageByPhase } from '~/domain/coverage/coverage.ts';
import type { Dismissal } from '~/domain/journal/event.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import type { Suggestion, SuggestionResult } from '~/domain/suggestion/next-asset.ts';
import { localeOf } from '~/i18n/locales.ts';
import { localizedPath, pages } from '~/i18n/localized-path.ts';
import { nextAssetMessages } from '~/i18n/messages/next-asset.ts';
import { DrawnElement } from '~/islands/shared/drawn-element.ts';
import { $catalogueFailed, startCatalogue } from '~/stores/catalogue-store.ts';
import { $journey, type JourneyState } from '~/stores/coverage-store.ts';
import { record, undo } from '~/stores/journal-store.ts';
import { $suggestion } from '~/stores/suggestion-store.ts';
import { announce } from '~/stores/undo-store.ts';
import { heldBackGroups, type HeldBackGroup } from './held-back-groups.ts';
import { productSentence, quotientSentence, reasonSentence, type Wording } from './reason-sentences.ts';

const DISMISSALS = ['already-know', 'not-my-role', 'later'] as const satisfies readonly Dismissal[];
/** Names shown of one group that was held back. */
const MOST_NAMES = 12;

/** The sign "Next": up to three assets with the reasons and the arithmetic, "not for me", and what was held back. */
export class SbNextAsset extends DrawnElement {
  protected override stores() {
    return [$journey, $suggestion, $catalogueFailed];
  }

  get #words() {
    return nextAssetMessages[localeOf(this)];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $journey.get();
    const result = $suggestion.get();
    if (journey && result) return this.#suggestions(journey, result);
    if (!$catalogueFailed.get()) return undefined;
    return html`<p>${this.#words.failed}</p>
      <p><button type="button" @click=${startCatalogue}>${this.#words.retry}</button></p>`;
  }

  #suggestions(journey: JourneyState, { suggestions, heldBack }: SuggestionResult): TemplateResult {
    const wording: Wording = { locale: localeOf(this), texts: journey.texts };
    const groups = heldBackGroups(wording, heldBack);
    // The page that one is reading is not the next one.
    const others = suggestions.filter(({ asset }) => this.#address(asset) !== location.pathname);
    const shown = others.length > 0 ? others : suggestions;
    return html`<p class="next-asset__for small soft">
        ${this.#words.forPhase(journey.texts.phases.get(journey.phase) ?? journey.phase)}
      </p>
      ${
        shown.length > 0
          ? html`<ol class="next-asset__list plain-list">
              ${shown.map((it, index) => this.#suggestion(journey, wording, it, index === 0))}
            </ol>`
          : this.#empty(journey, groups)
      }
      ${groups.length > 0 ? this.#heldBack(wording, journey, groups) : nothing}`;
  }

  #suggestion(
    journey: JourneyState,
    wording: Wording,
    suggestion: Suggestion,
    isFirst: boolean,
  ): TemplateResult {
    const { asset, minutes, reasons } = suggestion;
    const sentences = reasons.map((reason) => reasonSentence(wording, reason));
    const [most, ...more] = sentences;
    return html`<li class=${isFirst ? 'next-asset__first' : 'next-asset__other-one'}>
      <p class="next-asset__title">
        <a href=${this.#address(asset)} ?data-focus-home=${isFirst}>${this.#title(journey, asset)}</a>
        <span class="next-asset__minutes">${this.#words.minutes(minutes)}</span>
      </p>
      <ul class="next-asset__because plain-list small">
        ${isFirst ? sentences.map((sentence) => html`<li>${sentence}</li>`) : html`<li>${most}</li>`}
      </ul>
      <div class="next-asset__more">
        <details class="small">
          <summary>${isFirst ? this.#words.arithmetic : this.#words.whyThis}</summary>
          ${isFirst ? nothing : more.map((sentence) => html`<p>${sentence}</p>`)}
          ${this.#arithmetic(wording, suggestion)}
        </details>
        <details class="next-asset__dismiss small" data-asset=${asset}>
          <summary>${this.#words.dismiss}</summary>
          <p>${this.#words.dismissWhy}</p>
          <p class="row">
            ${DISMISSALS.map(
              (why) =>
                html`<button type="button" @click=${() => this.#dismiss(asset, why)}>
                  ${this.#words.dismissals[why]}
                </button>`,
            )}
          </p>
        </details>
      </div>
    </li>`;
  }

  #arithmetic(wording: Wording, suggestion: Suggestion): TemplateResult {
    return html`<ul class="next-asset__arithmetic plain-list">
        ${suggestion.questions.map(
          (gain) =>
            html`<li>
              ${wording.texts.questions.get(gain.question) ?? gain.question}
              <span class="soft">${this.#words.stateOf[gain.state]}</span><br />
              <span class="next-asset__product">${productSentence(wording, gain)}</span>
            </li>`,
        )}
      </ul>
      <p class="next-asset__product"><strong>${quotientSentence(wording, suggestion)}</strong></p>`;
  }

  #empty(journey: JourneyState, groups: readonly HeldBackGroup[]): TemplateResult {
    const { catalogue, process, states, phase, texts } = journey;
    const t = this.#words;
    const locale = localeOf(this);
    const coverage = coverageByPhase(catalogue, process, states).get(phase);
    const unsettled = coverage ? coverage.applicable - coverage.answered : 0;
    if (unsettled > 0) {
      const byHand = groups.some((group) => group.byHand);
      return html`<p>${byHand ? t.allDismissed : t.nothing(unsettled)}</p>
        <p><a data-focus-home href=${localizedPath(locale, pages.questions)}>${t.toOpen}</a></p>`;
    }
    const after = process.phases[process.phases.findIndex((step) => step.phase === phase) + 1]?.phase;
    return html`<p>${t.allAnswered(texts.phases.get(phase) ?? phase)}</p>
      <p>
        ${
          after === undefined
            ? t.atTheEnd
            : html`<a data-focus-home href=${localizedPath(locale, pages.phase(after))}
                >${t.lookAhead(texts.phases.get(after) ?? after)}</a
              >`
        }
      </p>`;
  }

  #heldBack(wording: Wording, journey: JourneyState, groups: readonly HeldBackGroup[]): TemplateResult {
    const t = this.#words;
    const count = groups.reduce((sum, { assets }) => sum + assets.length, 0);
    return html`<details class="next-asset__held small">
      <summary>${t.heldBack(count)}</summary>
      <dl>
        ${groups.map(
          ({ reason, assets, byHand }) =>
            html`<dt>${reason}</dt>
              ${assets.slice(0, MOST_NAMES).map(
                (asset) =>
                  html`<dd>
                    <a href=${this.#address(asset)}>${wording.texts.assets.get(asset) ?? asset}</a>
                    ${
                      byHand
                        ? html`<button
                            class="button--quiet"
                            type="button"
                            aria-label=${t.takeBackLabel(this.#title(journey, asset))}
                            @click=${() => this.#takeBack(asset)}
                          >
                            ${t.takeBack}
                          </button>`
                        : nothing
                    }
                  </dd>`,
              )}
              ${assets.length > MOST_NAMES ? html`<dd>${t.more(assets.length - MOST_NAMES)}</dd>` : nothing}`,
        )}
      </dl>
    </details>`;
  }

  #dismiss(asset: AssetId, why: Dismissal): void {
    const journey = $journey.get();
    if (!journey) return;
    const { phase, texts } = journey;
    for (const open of this.querySelectorAll<HTMLDetailsElement>('.next-asset__dismiss[open]'))
      open.open = false;
    const before = $suggestion.get()?.suggestions[0]?.asset;
    const ids = record({ k: 'dismiss', asset, why, phase });
    const after = $suggestion.get()?.suggestions[0]?.asset;
    const title = this.#title(journey, asset);
    const said =
      why === 'later'
        ? this.#words.dismissedLater(title, texts.phases.get(phase) ?? phase)
        : this.#words.dismissed(title);
    const instead =
      after === undefined || after === before ? '' : this.#words.insteadNow(this.#title(journey, after));
    announce({ text: said + instead, ids });
    this.focusHome();
  }

  #takeBack(asset: AssetId): void {
    const journey = $journey.get();
    const dismissed = journey?.view.assets.get(asset)?.dismissed;
    if (!journey || !dismissed) return;
    const { why, phase } = dismissed;
    undo([dismissed.event]);
    announce({
      text: this.#words.suggestedAgain(this.#title(journey, asset)),
      takeBack: () => record({ k: 'dismiss', asset, why, ...(phase === undefined ? {} : { phase }) }),
    });
  }

  #title({ texts }: JourneyState, asset: AssetId): string {
    return texts.assets.get(asset) ?? asset;
  }

  #address(asset: AssetId): string {
    return localizedPath(localeOf(this), pages.asset(asset));
  }
}

if (!customElements.get('sb-next-asset')) customElements.define('sb-next-asset', SbNextAsset);

declare global {
  interface HTMLElementTagNameMap {
    'sb-next-asset': SbNextAsset;
  }
}
