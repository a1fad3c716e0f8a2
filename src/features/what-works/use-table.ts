import { html, svg, type TemplateResult } from 'lit/html.js';
import { FEWEST_FOR_SHARE, type AssetUse } from '~/domain/book/what-works.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { whatWorksWords } from './words.ts';

const COLUMNS = ['sent', 'reached', 'read', 'helped', 'closed'] as const;

/** One row for each asset that was used, `all` = number of prospects. */
export function useTable(
  locale: Locale,
  { texts }: LocalCatalogue,
  uses: readonly AssetUse[],
  all: number,
): TemplateResult {
  const t = whatWorksWords[locale];
  return html`<div class="table-block__scroll" role="group" aria-label=${t.assets} tabindex="0">
    <table class="use-table">
      <thead>
        <tr>
          <th scope="col">${t.asset}</th>
          ${COLUMNS.map((column) => html`<th scope="col" class="use-table__count">${t[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${uses.map(
          (use) =>
            html`<tr>
              <th scope="row">
                <a href=${localizedPath(locale, pages.asset(use.asset))}
                  >${texts.assets.get(use.asset) ?? use.asset}</a
                >
                ${bar(use, all)}
              </th>
              ${COLUMNS.map((column) => html`<td class="use-table__count">${countOf(locale, use, column)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** With its share of those it was sent to or reached, once they are enough. */
function countOf(locale: Locale, use: AssetUse, column: (typeof COLUMNS)[number]): string {
  const base = column === 'helped' ? use.read : use.sent;
  const count = use[column];
  const hasShare = (column === 'read' || column === 'helped') && base >= FEWEST_FOR_SHARE && count <= base;
  return hasShare
    ? whatWorksWords[locale].share(count, Math.round((count / base) * 100))
    : count.toLocaleString(locale);
}

/** The words of the row say the same. */
function bar({ reached, read }: AssetUse, all: number): TemplateResult {
  const width = (count: number) => Math.round((count / all) * 100);
  return html`<svg
    class="bar"
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="bar__all" width="100" height="8" /><rect class="bar__part bar__part--light" width=${width(reached)} height="8" /><rect class="bar__part" width=${width(read)} height="8" />`}
  </svg>`;
}

/** The same for spreadsheets. */
export function useRows(
  locale: Locale,
  { texts }: LocalCatalogue,
  uses: readonly AssetUse[],
): readonly (readonly string[])[] {
  const t = whatWorksWords[locale];
  return [
    [t.asset, ...COLUMNS.map((column) => t[column])],
    ...uses.map((use) => [
      texts.assets.get(use.asset) ?? use.asset,
      ...COLUMNS.map((column) => String(use[column])),
    ]),
  ];
}
