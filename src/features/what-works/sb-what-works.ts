import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bookListOf, SILENT_DAYS } from '~/domain/book/book-list.ts';
import type { BookEntry } from '~/domain/book/book-entry.ts';
import { assetUses, FEWEST_FOR_SHARE, standings, type PhaseStanding } from '~/domain/book/what-works.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { csvText } from '~/domain/journal/csv.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { prospectAddress } from '~/kit/prospect-address.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { $book, $prospects } from '~/state/book.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { daysSince } from '~/state/days-since.ts';
import { followMerged } from '~/state/merge.ts';
import { journeyToday } from '~/state/journeys.ts';
import { useRows, useTable } from './use-table.ts';
import { whatWorksWords } from './words.ts';

/** Questions that are named for one buying phase. */
const MOST_OPEN = 5;

/** What the whole book says of the content, of what buyers wait for, and of who has gone quiet. */
export class SbWhatWorks extends DrawnElement {
  #said = '';

  override connectedCallback(): void {
    followMerged();
    super.connectedCallback();
  }

  protected override stores() {
    return [$book, $catalogueFailed];
  }

  get #words() {
    return whatWorksWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const [local, book] = [$catalogue.get(), $book.get()];
    if (!local || !book) return $catalogueFailed.get() ? this.#failed() : undefined;
    const t = this.#words;
    const toBook = html`<p><a href=${localizedPath(pageLocale(), pages.book)}>${t.toBook}</a></p>`;
    if (book.length === 0)
      return html`<p>${t.empty}</p>
        ${toBook}`;
    return html`${this.#assets(local)} ${this.#standings(local, book)} ${this.#silent(book)} ${toBook}`;
  }

  #failed(): TemplateResult {
    const t = this.#words;
    return html`<p>${t.failed}</p>
      <p><button type="button" @click=${startCatalogue}>${t.retry}</button></p>`;
  }

  #assets(local: LocalCatalogue): TemplateResult {
    const t = this.#words;
    const journeys = [...$prospects.get().values()].map((journal) => journeyToday(local, journal));
    const uses = assetUses(journeys);
    return html`<section aria-labelledby="use">
      <h2 id="use">${t.assets}</h2>
      <p>${t.counted(journeys.length)} ${journeys.length < FEWEST_FOR_SHARE ? t.few : nothing}</p>
      ${
        uses.length === 0
          ? html`<p>${t.empty}</p>`
          : html`${useTable(pageLocale(), local, uses, journeys.length)}
              <p class="small soft">${t.legend} ${t.noCause}</p>
              <p class="no-print">
                <button type="button" @click=${() => this.#save(useRows(pageLocale(), local, uses))}>
                  ${t.save}
                </button>
              </p>`
      }
      <p role="status">${this.#said}</p>
    </section>`;
  }

  #save(rows: readonly (readonly string[])[]): void {
    const t = this.#words;
    const name = fileNameOf(t.fileName, 'csv');
    saveFile(name, 'text/csv', csvText(rows));
    this.#said = t.saved(name);
    this.requestDraw();
  }

  #standings(local: LocalCatalogue, book: readonly BookEntry[]): TemplateResult {
    const t = this.#words;
    const prospects = $prospects.get();
    const active = book.filter(({ isArchived }) => !isArchived).flatMap(({ id }) => prospects.get(id) ?? []);
    const found = standings(active.map((journal) => journeyToday(local, journal)));
    return html`<section aria-labelledby="open">
      <h2 id="open">${t.open}</h2>
      <p class="soft">${t.openNote}</p>
      ${found.map((standing) => this.#standing(local, standing))}
    </section>`;
  }

  #standing({ texts, catalogue }: LocalCatalogue, { phase, prospects, open }: PhaseStanding): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const line = catalogue.phases.findIndex(({ id }) => id === phase) + 1;
    return html`<section
      class="what-works__phase"
      data-line=${line}
      aria-label=${texts.phases.get(phase) ?? phase}
    >
      <h3>${texts.phases.get(phase) ?? phase} <span class="small soft">${t.inPhase(prospects)}</span></h3>
      ${open.length === 0 ? html`<p class="soft">${t.allAnswered}</p>` : nothing}
      <ol class="plain-list">
        ${open.slice(0, MOST_OPEN).map(
          ({ question, open: count, of }) =>
            html`<li>
              <a href=${localizedPath(locale, pages.question(phase, question))}
                >${texts.questions.get(question) ?? question}</a
              >
              <span class="small soft">${t.openOf(count, of)}</span>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #silent(book: readonly BookEntry[]): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const silent = bookListOf(book, {
      filter: 'silent',
      sort: 'silent',
      daysSince,
      isWanted: () => true,
      compareNames: new Intl.Collator(locale).compare,
    });
    return html`<section aria-labelledby="silent">
      <h2 id="silent">${t.silent}</h2>
      <p class="soft">${silent.length === 0 ? t.noneSilent : t.silentNote(SILENT_DAYS)}</p>
      <ul class="what-works__silent plain-list">
        ${silent.map(
          ({ id, label }) =>
            html`<li>
              <a href=${prospectAddress(locale, id)}>${label === '' ? t.unnamed : label}</a>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

define('sb-what-works', SbWhatWorks);
