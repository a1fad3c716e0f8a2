import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { suitabilityOf, type Hindrance, type Suitability } from '~/domain/suitability/suitability.ts';
import { define } from '~/kit/define.ts';
import { formatList } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { suitableAssetsWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';

/**
 * The library narrowed to what suits the active purchase, and the reasons for everything left out. The cards are content
 * and stay as the server sent them: what does not suit is hidden. The count and what was left out are drawn.
 */
export class SbSuitableAssets extends DrawnElement {
  #select: HTMLSelectElement | null = null;
  #cards: readonly HTMLElement[] = [];
  #none: HTMLElement | null = null;
  #count: DrawnPart | undefined;
  /** Until a person chooses, the phase is that of the purchase. */
  #isChosen = false;

  protected override stores() {
    return [$shownJourney];
  }

  override connectedCallback(): void {
    this.#select = this.querySelector('select');
    this.#cards = [...this.querySelectorAll<HTMLElement>('li[data-asset]')];
    this.#none = this.querySelector<HTMLElement>('[data-none]');
    this.#count ??= new DrawnPart(this, '[data-count]');
    this.#select?.addEventListener('change', this.#onChange);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.#select?.removeEventListener('change', this.#onChange);
    super.disconnectedCallback();
  }

  readonly #onChange = (): void => {
    this.#isChosen = true;
    this.requestDraw();
  };

  get #words() {
    return suitableAssetsWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    if (!journey) return undefined;
    if (this.#select && !this.#isChosen) this.#select.value = journey.phase;
    const chosen = this.#select?.value ?? '';
    const phase = chosen === '' ? undefined : toId<PhaseId>(chosen);
    const all = suitabilityOf(journey, phase);
    const hidden = all.filter(({ hindrances }) => hindrances.length > 0);
    const names = new Set<string>(hidden.map(({ asset }) => asset));
    for (const card of this.#cards) card.hidden = names.has(card.dataset['asset'] ?? '');
    if (this.#none) this.#none.hidden = hidden.length < all.length;
    this.#count?.draw(this.#words.count(all.length - hidden.length, all.length));
    return hidden.length === 0 ? html`${nothing}` : this.#leftOut(journey, hidden);
  }

  #leftOut(journey: Journey, hidden: readonly Suitability[]): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    return html`<h2>${t.hidden(hidden.length)}</h2>
      <ul class="left-out plain-list">
        ${hidden.map(
          ({ asset, hindrances }) =>
            html`<li>
              <a href=${localizedPath(locale, pages.asset(asset))}>${nameOf.asset(asset)}</a>
              <ul class="plain-list small">
                ${hindrances.map(
                  (it) =>
                    html`<li>
                      <b>${t.rule(t.rules[it.rule].name)}</b> ${this.#reason(journey, asset, it)}
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
      </ul>`;
  }

  #reason({ catalogue }: Journey, asset: Suitability['asset'], hindrance: Hindrance): string {
    const t = this.#words.why;
    const { phases = [], roles = [] } = catalogue.assets.get(asset) ?? {};
    const list = (names: readonly string[]) => formatList(pageLocale(), names);
    switch (hindrance.why) {
      case 'other-phase':
        return t['other-phase'](list(phases.map(nameOf.phase)));
      case 'other-role':
        return t['other-role'](list(roles.map(nameOf.role)));
      case 'builds-on':
        return t['builds-on'](list(hindrance.missing.map(nameOf.asset)));
      default:
        return t[hindrance.why];
    }
  }
}

define('sb-suitable-assets', SbSuitableAssets);
