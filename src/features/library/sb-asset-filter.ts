import { html } from 'lit/html.js';
import { levelOf } from '~/domain/journal/view.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { draw } from '~/kit/draw.ts';
import { assetStateWords } from '~/kit/asset-state-words.ts';
import { filtersWords } from '~/kit/filter-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { FilterElement, type Wanted } from '~/kit/filter-element.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';

/** The line of a card that says what kind of thing it is, its own words, and the level drawn behind them. */
interface Kind {
  readonly place: HTMLElement;
  readonly words: readonly Node[];
  level: string;
}

/** The library: filters by phase, role, kind, minutes and words, and says on each card how far it was read. */
export class SbAssetFilter extends FilterElement {
  readonly #kinds = new Map<HTMLElement, Kind>();

  override connectedCallback(): void {
    startJourneys();
    super.connectedCallback();
    this.follow($shownView, ({ assets }) => {
      const { level: words } = assetStateWords[pageLocale()];
      for (const row of this.rows) {
        const level = levelOf(assets.get(toId<AssetId>(row.dataset['asset'] ?? '')));
        this.#showLevel(row, level === 'none' ? '' : words[level]);
      }
    });
  }

  #showLevel(row: HTMLElement, level: string): void {
    const kind = this.#kinds.get(row) ?? kindOf(row);
    if (!kind || kind.level === level) return;
    this.#kinds.set(row, kind);
    kind.level = level;
    draw(
      html`${kind.words}${level === '' ? '' : html`<strong class="asset-card__level">${level}</strong>`}`,
      kind.place,
    );
  }

  protected override findRows(): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('li[data-asset]');
  }

  protected override countText(shown: number, all: number): string {
    return filtersWords[pageLocale()].assets(shown, all);
  }

  protected override fits(row: HTMLElement, wanted: Wanted): boolean {
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

  protected override textOf(row: HTMLElement): string {
    return row.dataset['text'] ?? '';
  }
}

function kindOf(row: HTMLElement): Kind | undefined {
  const place = row.querySelector<HTMLElement>('.asset-card__kind');
  return place ? { place, words: [...place.childNodes], level: '' } : undefined;
}

define('sb-asset-filter', SbAssetFilter);
