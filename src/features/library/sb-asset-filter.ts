import { define } from '~/kit/define.ts';
import { filtersWords } from '~/kit/filter-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { FilterElement, type Wanted } from '~/kit/filter-element.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';
import { AssetLevels } from './asset-levels.ts';
import { drawRest } from './rest-rows.ts';

/**
 * The library: filters by phase, role, kind, minutes and words, and says on each row how far it was read. A large library
 * is shown in part; what it leaves out is fetched when somebody first filters, and shown only while it fits.
 */
export class SbAssetFilter extends FilterElement {
  readonly #levels = new AssetLevels();
  #late: ReadonlySet<HTMLElement> = new Set();
  #asked = false;

  override connectedCallback(): void {
    startJourneys();
    super.connectedCallback();
    this.follow($shownView, (view) => this.#levels.show(this.rows, view));
  }

  protected override findRows(): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.asset-row');
  }

  protected override countText(shown: number): string {
    const all = Number(this.dataset['all']);
    return filtersWords[pageLocale()].assets(this.#isFiltering ? shown : all, all);
  }

  #isFiltering = false;

  protected override begin(wanted: Wanted): void {
    this.#isFiltering = wanted.size > 0;
    for (const way of this.querySelectorAll<HTMLElement>('[data-all-of]')) way.hidden = this.#isFiltering;
    if (this.#isFiltering && !this.#asked) void this.#fetchRest();
  }

  async #fetchRest(): Promise<void> {
    this.#asked = true;
    const places = [...this.querySelectorAll<HTMLElement>('[data-rest]')];
    if (places.length === 0) return;
    const came = await Promise.all(places.map(drawRest));
    const isWhole = came.every(Boolean);
    const lost = this.querySelector<HTMLElement>('[data-not-all]');
    if (lost) lost.hidden = isWhole;
    this.#late = new Set(places.flatMap((place) => [...place.querySelectorAll<HTMLElement>('.asset-row')]));
    this.rows = [...this.findRows()];
    this.#levels.show(this.rows, $shownView.get());
    this.apply();
    // The next choice asks again for what did not come.
    this.#asked = isWhole;
  }

  protected override fits(row: HTMLElement, wanted: Wanted): boolean {
    if (wanted.size === 0) return !this.#late.has(row);
    const { phases = '', roles = '', type = '', minutes = '' } = row.dataset;
    const has = (list: string, name: string) => {
      const value = wanted.get(name);
      return value === undefined || list.split(' ').includes(value);
    };
    const most = wanted.get('minutes');
    return (
      has(phases, 'phase') &&
      has(roles, 'role') &&
      has(type, 'type') &&
      (most === undefined || Number(minutes) <= Number(most)) &&
      this.holdsTyped(row, wanted)
    );
  }

  /** Its title and summary, but not what is drawn on it. */
  protected override textOf(row: HTMLElement): string {
    return [...row.querySelectorAll('a, .asset-row__summary')]
      .map(({ textContent }) => textContent)
      .join(' ');
  }
}

define('sb-asset-filter', SbAssetFilter);
