import { html, type TemplateResult } from 'lit/html.js';
import { type DataRecord, recordsIn } from '~/kit/data-records.ts';
import { draw } from '~/kit/draw.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';

/** The same row as in AssetRow.astro. */
function rowOf(asset: DataRecord, line: string): TemplateResult {
  const list = (name: string) => (asset.texts(name) ?? []).join(' ');
  return html`<li
    class="asset-row"
    data-asset=${asset.text('id')}
    data-line=${line}
    data-phases=${list('phases')}
    data-roles=${list('roles')}
    data-type=${asset.text('type')}
    data-minutes=${asset.number('minutes')}
  >
    <a href=${localizedPath(pageLocale(), pages.asset(asset.text('id')))}>${asset.text('title')}</a>
    <p class="asset-row__kind">${asset.text('kind')}</p>
    <p class="asset-row__summary">${asset.text('summary')}</p>
  </li>`;
}

/** Fetches what a place of the library leaves out and draws it there, hidden. False if it did not come. */
export async function drawRest(place: HTMLElement): Promise<boolean> {
  const { rest = '' } = place.dataset;
  try {
    const response = await fetch(rest);
    if (!response.ok) return false;
    const line = place.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? '';
    draw(html`${recordsIn(await response.text()).map((asset) => rowOf(asset, line))}`, place);
  } catch {
    return false;
  }
  for (const row of place.querySelectorAll<HTMLElement>('.asset-row')) row.hidden = true;
  return true;
}
