import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cutList } from '~/domain/catalogue/cut-list.ts';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { suitabilityOf, type Hindrance, type Suitability } from '~/domain/suitability/suitability.ts';
import { define } from '~/kit/define.ts';
import { formatList } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { siteWords } from '~/kit/site-words.ts';
import { suitableAssetsWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';

/** Lines of a list until somebody asks for all of it. */
const LINES = 20;

/** The library narrowed to what suits the active purchase, and the reasons for everything left out. */
export class SbSuitableAssets extends DrawnElement {
  #select: HTMLSelectElement | null = null;
  /** The way to the library, for as long as nothing else is there. */
  #without: HTMLElement | null = null;
  #count: DrawnPart | undefined;
  readonly #whole = new Set<'suits' | 'left-out'>();
  /** Until a person chooses, the phase is that of the purchase. */
  #isChosen = false;

  protected override stores() {
    return [$shownJourney];
  }

  override connectedCallback(): void {
    this.#select = this.querySelector('select');
    this.#without = this.querySelector<HTMLElement>('[data-without]');
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
    const suiting = all.filter(({ hindrances }) => hindrances.length === 0);
    const leftOut = all.filter(({ hindrances }) => hindrances.length > 0);
    if (this.#without) this.#without.hidden = true;
    this.#count?.draw(this.#words.count(suiting.length, all.length));
    return html`<h2>${this.#words.suits}</h2>
      ${suiting.length === 0 ? html`<p>${this.#words.none}</p>` : this.#suiting(journey, suiting)}
      ${leftOut.length === 0 ? nothing : this.#leftOut(journey, leftOut)}`;
  }

  /** The first of a list, and a button for the others. */
  #list(name: 'suits' | 'left-out', rows: readonly Suitability[], row: (it: Suitability) => TemplateResult) {
    const { shown, all, isCut } = cutList(rows, this.#whole.has(name) ? Infinity : LINES);
    const showAll = () => {
      this.#whole.add(name);
      this.requestDraw();
    };
    return html`<ul class="left-out plain-list">
        ${shown.map(row)}
      </ul>
      ${isCut ? html`<button type="button" @click=${showAll}>${this.#words.showAll(all)}</button>` : nothing}`;
  }

  #link(asset: Suitability['asset']): TemplateResult {
    return html`<a href=${localizedPath(pageLocale(), pages.asset(asset))}>${nameOf.asset(asset)}</a>`;
  }

  #suiting({ catalogue }: Journey, suiting: readonly Suitability[]): TemplateResult {
    const { minutes } = siteWords[pageLocale()];
    return this.#list(
      'suits',
      suiting,
      ({ asset }) =>
        html`<li data-asset=${asset}>
          ${this.#link(asset)}
          <span class="small soft">${minutes(catalogue.assets.get(asset)?.minutes ?? 0)}</span>
        </li>`,
    );
  }

  #leftOut(journey: Journey, hidden: readonly Suitability[]): TemplateResult {
    const t = this.#words;
    return html`<h2>${t.hidden(hidden.length)}</h2>
      ${this.#list(
        'left-out',
        hidden,
        ({ asset, hindrances }) =>
          html`<li>
            ${this.#link(asset)}
            <ul class="plain-list small">
              ${hindrances.map(
                (it) =>
                  html`<li><b>${t.rule(t.rules[it.rule].name)}</b> ${this.#reason(journey, asset, it)}</li>`,
              )}
            </ul>
          </li>`,
      )}`;
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
