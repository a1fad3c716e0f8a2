import { html, nothing, type TemplateResult } from 'lit/html.js';
import { DISMISSALS, type Dismissal } from '~/domain/journal/event.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import type { HeldBack } from '~/domain/suggestion/gates.ts';
import type { Suggestion } from '~/domain/suggestion/next-asset.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { productSentence, quotientSentence, reasonSentence, type Wording } from '~/kit/reason-sentences.ts';
import { nextAssetWords } from '~/kit/suggestion-words.ts';
import { heldBackList, shownHeldBack } from './held-back-list.ts';
import { nextAssetSignWords } from './sign-words.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { recordIn } from '~/state/journals.ts';
import { nameOf } from '~/state/names.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';
import { announce, undoIn } from '~/state/undo.ts';

/** The sign "Next": up to three assets with the reasons and the arithmetic, "not for me", and what was held back. */
export class SbNextAsset extends DrawnElement {
  protected override stores() {
    return [$shownJourney, $catalogueFailed];
  }

  get #words() {
    return nextAssetWords[pageLocale()];
  }

  get #sign() {
    return nextAssetSignWords[pageLocale()];
  }

  /** The page that one is reading is not the next one. */
  get #suggestions(): readonly Suggestion[] {
    const all = $shownJourney.get()?.suggestion.suggestions ?? [];
    const others = all.filter(({ asset }) => addressOf(asset) !== location.pathname);
    return others.length > 0 ? others : all;
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    const texts = $catalogue.get()?.texts;
    if (!journey || !texts) return $catalogueFailed.get() ? this.#failure() : undefined;
    const wording: Wording = { locale: pageLocale(), texts };
    const suggestions = this.#suggestions;
    const heldBack = shownHeldBack(journey.suggestion.heldBack);
    return html`${
      suggestions.length === 0
        ? this.#empty(journey, heldBack)
        : html`<p class="next-asset__said">${this.#words.forPhase(nameOf.phase(journey.phase))}</p>
            <ol class="next-asset__list plain-list">
              ${suggestions.map((suggestion, place) => this.#place(wording, suggestion, place))}
            </ol>`
    }
    ${heldBack.length === 0 ? nothing : this.#heldBack(wording, heldBack)}`;
  }

  #failure(): TemplateResult {
    const t = this.#sign;
    return html`<p>
      <span>${t.failed}</span> <button type="button" @click=${startCatalogue}>${t.retry}</button>
    </p>`;
  }

  #place(wording: Wording, suggestion: Suggestion, place: number): TemplateResult {
    const t = this.#sign;
    const { asset, minutes, reasons } = suggestion;
    return html`<li>
      <p class="next-asset__title">
        <a href=${addressOf(asset)} ?data-focus-home=${place === 0}
          >${wording.texts.assets.get(asset) ?? asset}</a
        >
        <span class="next-asset__minutes">${this.#words.minutes(minutes)}</span>
      </p>
      <ul class="next-asset__because plain-list small">
        ${reasons.map((reason) => html`<li>${reasonSentence(wording, reason)}</li>`)}
      </ul>
      <div class="next-asset__more">
        <details class="next-asset__arithmetic small" @toggle=${this.#onToggle}>
          <summary>${t.arithmetic}</summary>
          ${this.#isOpen('.next-asset__arithmetic', place) ? this.#arithmetic(wording, suggestion) : nothing}
        </details>
        <details class="next-asset__dismiss small">
          <summary>${t.dismiss}</summary>
          <p>${t.dismissWhy}</p>
          <p class="row">
            ${DISMISSALS.map(
              (why) =>
                html`<button type="button" @click=${() => this.#dismiss(asset, why)}>
                  ${t.dismissals[why]}
                </button>`,
            )}
          </p>
        </details>
      </div>
    </li>`;
  }

  #arithmetic(wording: Wording, suggestion: Suggestion): TemplateResult {
    const { locale, texts } = wording;
    const sums = suggestion.questions.map(
      (gain) => `${texts.questions.get(gain.question) ?? gain.question}\n${productSentence(wording, gain)}`,
    );
    return html`<ul class="next-asset__sums plain-list">
        ${[...sums, quotientSentence(wording, suggestion)].map((sum) => html`<li>${sum}</li>`)}
      </ul>
      <p class="no-print">
        <a href=${localizedPath(locale, pages.shareAsset(suggestion.asset))}>${this.#sign.share}</a>
      </p>`;
  }

  #heldBack(wording: Wording, heldBack: readonly HeldBack[]): TemplateResult {
    return html`<details class="next-asset__held small" @toggle=${this.#onToggle}>
      <summary>${this.#words.heldBack(heldBack.length)}</summary>
      ${this.#isOpen('.next-asset__held') ? heldBackList(wording, heldBack, (asset) => this.#takeBack(asset)) : nothing}
    </details>`;
  }

  /** What is folded away is drawn when somebody unfolds it. */
  readonly #onToggle = (): void => this.requestDraw();

  #isOpen(name: string, place = 0): boolean {
    return this.querySelectorAll(name)[place]?.hasAttribute('open') ?? false;
  }

  #empty(journey: Journey, heldBack: readonly HeldBack[]): TemplateResult {
    const { coverage, phase, nextPhase } = journey;
    const t = this.#words;
    const locale = pageLocale();
    const here = coverage.byPhase.get(phase);
    const unsettled = here ? here.applicable - here.answered : 0;
    if (unsettled > 0) {
      const byHand = heldBack.some(({ gate }) => gate === 'dismissed');
      const said = byHand ? t.allDismissed : t.nothing(unsettled);
      return sentence(said, localizedPath(locale, pages.questions), t.toOpen);
    }
    const done = t.allAnswered(nameOf.phase(phase));
    if (nextPhase === undefined) return sentence(`${done} ${t.atTheEnd}`);
    return sentence(
      done,
      localizedPath(locale, pages.phase(nextPhase)),
      t.lookAhead(nameOf.phase(nextPhase)),
    );
  }

  #dismiss(asset: AssetId, why: Dismissal): void {
    const journey = $shownJourney.get();
    if (!journey) return;
    const { phase } = journey;
    const id = journeyForMarks();
    const before = this.#suggestions[0]?.asset;
    for (const open of this.querySelectorAll('.next-asset__dismiss')) open.removeAttribute('open');
    const ids = recordIn(id, { kind: 'dismiss', asset, why, phase });
    const after = this.#suggestions[0]?.asset;
    const t = this.#words;
    const said =
      why === 'later'
        ? t.dismissedLater(nameOf.asset(asset), nameOf.phase(phase))
        : t.dismissed(nameOf.asset(asset));
    announce({
      text: said + (after === undefined || after === before ? '' : t.insteadNow(nameOf.asset(after))),
      journey: id,
      ids,
    });
    this.focusHome();
  }

  #takeBack(asset: AssetId): void {
    const dismissed = $shownJourney.get()?.view.assets.get(asset)?.dismissed;
    if (!dismissed) return;
    const { why, phase } = dismissed;
    const journey = journeyForMarks();
    undoIn(journey, [dismissed.event]);
    announce({
      text: this.#words.suggestedAgain(nameOf.asset(asset)),
      takeBack: () =>
        recordIn(journey, { kind: 'dismiss', asset, why, ...(phase === undefined ? {} : { phase }) }),
    });
    this.focusHome();
  }
}

/** Nothing can be suggested: why not, and where else to go. */
function sentence(said: string, address?: string, way?: string): TemplateResult {
  return html`<p class="next-asset__said">${said}</p>
    ${address === undefined ? nothing : html`<p><a href=${address} data-focus-home>${way}</a></p>`}`;
}

function addressOf(asset: AssetId): string {
  return localizedPath(pageLocale(), pages.asset(asset));
}

define('sb-next-asset', SbNextAsset);
