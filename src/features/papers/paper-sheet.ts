import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Paper, PaperPart, PaperSource, Table } from '~/domain/papers/paper-parts.ts';
import { tableHead } from '~/domain/papers/paper-text.ts';
import type { Locale } from '~/kit/locales.ts';
import { papersWords } from './words.ts';

export interface SheetSetting {
  readonly locale: Locale;
  /** Where a sentence leads back to; undefined: nowhere. */
  readonly linkTo: (source: PaperSource) => string | undefined;
  /** Titles of the sections where nothing stands. */
  readonly missing: readonly string[];
  readonly isShortened: boolean;
}

/** The sheet itself, on the screen as it prints. It holds what people of the purchase wrote, and no empty boxes. */
export function paperSheet(setting: SheetSetting, paper: Paper): TemplateResult {
  const t = papersWords[setting.locale];
  const { missing, isShortened } = setting;
  return html`<h2 class="paper__title">${paper.title}</h2>
    ${
      paper.heads.length === 0
        ? nothing
        : html`<dl class="paper__head">
            ${paper.heads.map(
              ({ id, label, text }) =>
                html`<div class="paper__head-${id === 'subject' ? 'wide' : 'half'}">
                  <dt>${label}</dt>
                  <dd>${text}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${paper.sections
      .filter(({ parts }) => parts.length > 0)
      .map(
        ({ title, parts }) =>
          html`<section class="paper__section">
            <h3>${title}</h3>
            <div>${parts.map((part) => onePart(setting, part))}</div>
          </section>`,
      )}
    ${
      missing.length === 0
        ? nothing
        : html`<p class="paper__missing">${t.openTitle}${t.colon}${missing.join(t.comma)}</p>`
    }
    ${isShortened ? html`<p class="paper__missing">${t.shortenedNote}</p>` : nothing}`;
}

function onePart(setting: SheetSetting, part: PaperPart): TemplateResult {
  if (part.kind === 'sentence') return html`<p>${leading(setting, part.text, part.source)}</p>`;
  const { columns } = papersWords[setting.locale];
  return html`<div
    class="paper__table"
    tabindex="0"
    role="region"
    aria-label=${papersWords[setting.locale].sheet}
  >
    <table>
      <thead>
        <tr>
          ${tableHead(part, { columns }).map(
            (name, at) => html`<th scope="col" data-column=${columnOf(part, at)}>${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${part.rows.map(
          ({ cells, source }) =>
            html`<tr>
              ${cells.map((cell, at) => html`<td>${at === 0 ? leading(setting, cell, source) : cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The words as a link back to the answer they were made of. */
function leading({ linkTo }: SheetSetting, text: string, source: PaperSource): TemplateResult {
  const address = linkTo(source);
  return address === undefined ? html`${text}` : html`<a class="paper__source" href=${address}>${text}</a>`;
}

/** What a column holds, for its width. */
function columnOf({ head }: Table, at: number): string {
  const column = head[at];
  return typeof column === 'string' ? column : 'filled-in';
}
