import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Coverage } from '~/domain/coverage/coverage.ts';
import type { Locale } from './locales.ts';
import { journeyCoverageWords } from './coverage-words.ts';

export interface CoverageRow {
  readonly name: string;
  readonly coverage: Coverage;
  readonly href?: string;
  /** Number of the phase, for its line colour. */
  readonly line?: number;
  /** Number of the concern, for its colour. */
  readonly concern?: number;
  readonly note?: string;
}

/** How far `ratio` (0 to 1) goes, as a bar; the words beside it say the same. */
function bar(ratio: number): TemplateResult {
  return html`<svg
    class="bar"
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="bar__all" width="100" height="8" /><rect class="bar__part" width=${Math.round(ratio * 100)} height="8" />`}
  </svg>`;
}

export function coverageTable(locale: Locale, caption: string, rows: readonly CoverageRow[]): TemplateResult {
  const t = journeyCoverageWords[locale];
  return html`<table class="coverage-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${t.columns.answered}</th>
        <th scope="col" class="coverage-table__count">${t.columns.received}</th>
        <th scope="col" class="coverage-table__count">${t.columns.open}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => coverageRow(locale, row))}
    </tbody>
  </table>`;
}

function coverageRow(
  locale: Locale,
  { name, coverage, href, line, concern, note }: CoverageRow,
): TemplateResult {
  const t = journeyCoverageWords[locale];
  const { answered, applicable, received, open, reopened, ratio } = coverage;
  return html`<tr data-line=${line ?? ''} data-concern=${concern ?? ''}>
    <th scope="row">
      ${href === undefined ? name : html`<a href=${href}>${name}</a>`}
      ${note === undefined ? '' : html`<span class="small soft">${note}</span>`}
    </th>
    <td>${ratio === null ? t.nothingApplies : html`${t.ofAll(answered, applicable)}${bar(ratio)}`}</td>
    <td class="coverage-table__count">${received}</td>
    <td class="coverage-table__count">${open + reopened}</td>
  </tr>`;
}
