import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What a row of a sheet is, measured against what is known: a new answer, the same one, or another one. */
type News = 'new' | 'same' | 'beside';

export interface SheetLook {
  readonly className: string;
  readonly heading: TemplateResult;
  readonly rows: readonly {
    readonly asked: string;
    /** What the row says, part by part; parts that say nothing are left out. */
    readonly says: readonly (string | undefined)[];
    readonly news: News;
  }[];
  /** What was passed over, a sentence each. */
  readonly notes: readonly string[];
  readonly words: {
    readonly nothingIn: string;
    readonly news: Readonly<Record<News, string>>;
    readonly takeIn: string;
    readonly cancel: string;
  };
  readonly takeIn: () => void;
  readonly leave: () => void;
}

/** A look at a sheet that a supplier filled in, before any of it is taken in. */
export function sheetLook(look: SheetLook): TemplateResult {
  const { className, heading, rows, notes, words, takeIn, leave } = look;
  return html`<div class=${className} tabindex="-1" data-focus-home>
    ${heading}
    <ul>
      ${rows.map(
        ({ asked, says, news }) =>
          html`<li>
            ${asked} <strong>${says.filter((part) => part !== undefined && part !== '').join(' · ')}</strong>
            <span class="small soft">${words.news[news]}</span>
          </li>`,
      )}
    </ul>
    ${rows.length === 0 ? html`<p>${words.nothingIn}</p>` : nothing}
    ${notes.map((note) => html`<p>${note}</p>`)}
    <p class="row">
      ${
        rows.every(({ news }) => news === 'same')
          ? nothing
          : html`<button type="button" class="button--main" @click=${takeIn}>${words.takeIn}</button>`
      }
      <button type="button" class="button--quiet" @click=${leave}>${words.cancel}</button>
    </p>
  </div>`;
}
