import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Journey } from '~/domain/journey/journey.ts';
import { suggestionIn } from '~/domain/journey/suggestion.ts';
import { phaseAfter } from '~/domain/process/process.ts';
import { toId, type AssetId, type PhaseId } from '~/domain/shared/brand.ts';
import type { Suggestion, SuggestionResult } from '~/domain/suggestion/next-asset.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import type { Wording } from '~/kit/reason-sentences.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { nextAssetWords } from '~/kit/suggestion-words.ts';
import { $atHand } from './at-hand.ts';
import { addressOf, heldBack, suggested, type Board } from './next-board.ts';
import { nextAssetSignWords } from './sign-words.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';

/**
 * The sign "Next": up to three assets with the reasons and the arithmetic, "not for me", and what was held back. With
 * `data-phase` it speaks for that buying phase, wherever the purchase stands. Beside a reading plan it speaks for the minutes at
 * hand.
 */
export class SbNextAsset extends DrawnElement {
  protected override stores() {
    return [$shownJourney, $catalogueFailed, $atHand];
  }

  get #words() {
    return nextAssetWords[pageLocale()];
  }

  get #sign() {
    return nextAssetSignWords[pageLocale()];
  }

  /** The phase it speaks for: that of the page, if the purchase passes it, or else the one the purchase is in. */
  #phase(journey: Journey): PhaseId {
    const own = toId<PhaseId>(this.dataset['phase'] ?? '');
    return journey.passes(own) ? own : journey.phase;
  }

  #result(journey: Journey): SuggestionResult {
    const phase = this.#phase(journey);
    return $atHand.get()?.nextOf(journey.at(phase)) ?? suggestionIn(journey, phase);
  }

  /** The page that one is reading is not the next one. */
  #suggestions(journey: Journey): readonly Suggestion[] {
    const all = this.#result(journey).suggestions;
    const others = all.filter(({ asset }) => addressOf(asset) !== location.pathname);
    return others.length > 0 ? others : all;
  }

  get #first(): AssetId | undefined {
    const journey = $shownJourney.get();
    return journey && this.#suggestions(journey)[0]?.asset;
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    const texts = $catalogue.get()?.texts;
    if (!journey || !texts) return $catalogueFailed.get() ? this.#failure() : undefined;
    const board = this.#board(journey, { locale: pageLocale(), texts });
    const suggestions = this.#suggestions(journey);
    return html`${
      suggestions.length === 0
        ? this.#empty(journey)
        : html`<p class="next-asset__said">
              ${this.#spokenFor(journey)}<br />${$atHand.get()?.saidOf(board.context)}
            </p>
            <ol class="next-asset__list plain-list">
              ${suggestions.map((suggestion, place) => suggested(board, suggestion, place))}
            </ol>`
    }
    ${heldBack(board)}`;
  }

  #failure(): TemplateResult {
    const t = this.#sign;
    return html`<p>
      <span>${t.failed}</span> <button type="button" @click=${startCatalogue}>${t.retry}</button>
    </p>`;
  }

  #spokenFor(journey: Journey): string {
    const t = this.#words;
    const phase = this.#phase(journey);
    const now = nameOf.phase(journey.phase);
    if (phase !== (this.dataset['phase'] ?? phase)) return t.notPassed(now);
    return phase === journey.phase || !journey.hasBegun
      ? t.forPhase(nameOf.phase(phase))
      : t.forThisPhase(nameOf.phase(phase), now);
  }

  #board(journey: Journey, wording: Wording): Board {
    return {
      wording,
      context: journey.at(this.#phase(journey)),
      isOpen: (name, place = 0) => this.querySelectorAll(name)[place]?.hasAttribute('open') ?? false,
      onToggle: this.#onToggle,
      first: () => this.#first,
      done: this.#done,
    };
  }

  /** What is folded away is drawn when somebody unfolds it. */
  readonly #onToggle = (): void => this.requestDraw();

  readonly #done = (): void => {
    for (const open of this.querySelectorAll('.next-asset__dismiss')) open.removeAttribute('open');
    this.focusHome();
  };

  #empty(journey: Journey): TemplateResult {
    const phase = this.#phase(journey);
    const nextPhase = phaseAfter(journey.process, phase);
    const t = this.#words;
    const here = journey.coverage.byPhase.get(phase);
    const unsettled = here ? here.applicable - here.answered : 0;
    if (unsettled > 0) {
      const said = this.#result(journey).hasDismissed ? t.allDismissed : t.nothing(unsettled);
      return sentence(said, pages.questions, t.toOpen);
    }
    const done = t.allAnswered(nameOf.phase(phase));
    if (nextPhase === undefined) return sentence(`${done} ${t.atTheEnd}`);
    return sentence(done, pages.phase(nextPhase), t.lookAhead(nameOf.phase(nextPhase)));
  }
}

/** Nothing can be suggested: why not, and where else to go. */
function sentence(said: string, page?: string, way?: string): TemplateResult {
  return html`<p class="next-asset__said">${said}</p>
    ${
      page === undefined
        ? nothing
        : html`<p><a href=${localizedPath(pageLocale(), page)} data-focus-home>${way}</a></p>`
    }`;
}

define('sb-next-asset', SbNextAsset);
