import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { suitabilityOf, type Hindrance, type Suitability } from '~/domain/suitability/suitability.ts';
import { define } from '~/kit/define.ts';
import { formatList } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { suitableAssetsWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $journey, type JourneyState } from '~/state/coverage-store.ts';
import { contextOf } from '~/state/suggestion-store.ts';

/** The library narrowed to what suits the active purchase, and the reasons for everything left out. */
export class SbSuitableAssets extends DrawnElement {
  #select: HTMLSelectElement | null = null;
  /** Until a person chooses, the phase is that of the purchase. */
  #isChosen = false;

  protected override stores() {
    return [$journey];
  }

  override connectedCallback(): void {
    this.#select = this.querySelector('select');
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
    const journey = $journey.get();
    if (!journey) return undefined;
    if (this.#select && !this.#isChosen) this.#select.value = journey.phase;
    const chosen = this.#select?.value ?? '';
    const phase = chosen === '' ? undefined : toId<PhaseId>(chosen);
    const all = suitabilityOf({ ...contextOf(journey), phase });
    const hidden = all.filter(({ hindrances }) => hindrances.length > 0);
    this.#showCards(hidden);
    this.#write('[data-count]', this.#words.count(all.length - hidden.length, all.length));
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = hidden.length < all.length;
    return hidden.length === 0 ? html`${nothing}` : this.#leftOut(journey, hidden);
  }

  #showCards(hidden: readonly Suitability[]): void {
    const names = new Set<string>(hidden.map(({ asset }) => asset));
    for (const card of this.querySelectorAll<HTMLElement>('li[data-asset]')) {
      card.hidden = names.has(card.dataset['asset'] ?? '');
    }
  }

  #leftOut(journey: JourneyState, hidden: readonly Suitability[]): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    return html`<h2>${t.hidden(hidden.length)}</h2>
      <ul class="left-out plain-list">
        ${hidden.map(
          ({ asset, hindrances }) =>
            html`<li>
              <a href=${localizedPath(locale, pages.asset(asset))}
                >${journey.texts.assets.get(asset) ?? asset}</a
              >
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

  #reason({ catalogue, texts }: JourneyState, asset: Suitability['asset'], hindrance: Hindrance): string {
    const t = this.#words.why;
    const { phases = [], roles = [] } = catalogue.assets.get(asset) ?? {};
    const list = <Id extends string>(ids: readonly Id[], names: ReadonlyMap<Id, string>) =>
      formatList(
        pageLocale(),
        ids.map((id) => names.get(id) ?? id),
      );
    switch (hindrance.why) {
      case 'other-phase':
        return t['other-phase'](list(phases, texts.phases));
      case 'other-role':
        return t['other-role'](list(roles, texts.roles));
      case 'builds-on':
        return t['builds-on'](list(hindrance.missing, texts.assets));
      default:
        return t[hindrance.why];
    }
  }

  #write(part: string, text: string): void {
    const target = this.querySelector(part);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

define('sb-suitable-assets', SbSuitableAssets);
