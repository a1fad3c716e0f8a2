import { html } from 'lit/html.js';
import { levelOf, type JourneyView } from '~/domain/journal/view.ts';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import { assetStateWords } from '~/kit/asset-state-words.ts';
import { draw } from '~/kit/draw.ts';
import { pageLocale } from '~/kit/locales.ts';

/** The line of a row that says what kind of thing it is, its own words, and the level drawn behind them. */
interface Kind {
  readonly place: HTMLElement;
  readonly words: readonly Node[];
  level: string;
}

function kindOf(row: HTMLElement): Kind | undefined {
  const place = row.querySelector<HTMLElement>('.asset-row__kind');
  return place ? { place, words: [...place.childNodes], level: '' } : undefined;
}

/** Says on each row of a list of assets how far it was read. */
export class AssetLevels {
  readonly #kinds = new Map<HTMLElement, Kind>();

  show(rows: Iterable<HTMLElement>, { assets }: Pick<JourneyView, 'assets'>): void {
    const { level: words } = assetStateWords[pageLocale()];
    for (const row of rows) {
      const level = levelOf(assets.get(toId<AssetId>(row.dataset['asset'] ?? '')));
      this.#showLevel(row, level === 'none' ? '' : words[level]);
    }
  }

  #showLevel(row: HTMLElement, level: string): void {
    const kind = this.#kinds.get(row) ?? kindOf(row);
    if (!kind || kind.level === level) return;
    this.#kinds.set(row, kind);
    kind.level = level;
    draw(
      html`${kind.words}${level === '' ? '' : html`<strong class="asset-row__level">${level}</strong>`}`,
      kind.place,
    );
  }
}
