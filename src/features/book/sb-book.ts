import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BookEntry } from '~/domain/book/book-entry.ts';
import {
  BOOK_FILTERS,
  BOOK_SORTS,
  bookListOf,
  type BookFilter,
  type BookSort,
} from '~/domain/book/book-list.ts';
import { define } from '~/kit/define.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { bookWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { WHAT_WORKS } from '~/kit/prospect-address.ts';
import { foldText, holdsWords } from '~/kit/fold-text.ts';
import { $book, addProspect, setArchived } from '~/state/book.ts';
import { $catalogue, $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { daysSince } from '~/state/days-since.ts';
import { bookRow, prospectName } from './book-row.ts';
import { followMerged } from '~/state/merge.ts';
import { eraseJourney } from '~/state/purchases.ts';
import { nameRep, repName } from '~/state/rep.ts';
import { announce } from '~/state/undo.ts';

const PAGE = 50;

/** The list of prospects: search, what to show, order, archive; and a way to start. */
export class SbBook extends DrawnElement {
  #search = '';
  #filter: BookFilter = 'active';
  #sort: BookSort = 'silent';
  #shown = PAGE;

  override connectedCallback(): void {
    followMerged();
    super.connectedCallback();
  }

  protected override stores() {
    return [$book, $catalogueFailed];
  }

  get #words() {
    return bookWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const t = this.#words;
    const book = $book.get();
    if (!book) return $catalogueFailed.get() ? this.#failed() : undefined;
    return html`<p class="row book__start">
        <a class="button button--main" href=${localizedPath(pageLocale(), pages.share)}>${t.share}</a>
        <a class="button" href=${localizedPath(pageLocale(), WHAT_WORKS)}>${t.whatWorks}</a>
      </p>
      <details class="book__add">
        <summary>${t.addSummary}</summary>
        <form @submit=${this.#add}>
          <label class="field"
            ><span>${t.addLabel}</span><input name="label" required maxlength="80" autocomplete="off"
          /></label>
          <button type="submit">${t.add}</button>
        </form>
      </details>
      <details class="book__add">
        <summary>${repName() === '' ? t.signSummary : t.signedAs(repName())}</summary>
        <label class="field"
          ><span>${t.signLabel}</span
          ><input name="rep" maxlength="80" autocomplete="name" .value=${repName()} @change=${this.#sign}
        /></label>
        <p class="small soft">${t.signNote}</p>
      </details>
      ${book.length === 0 ? html`<p class="book__none" data-focus-home>${t.none}</p>` : this.#list(book)}`;
  }

  #failed(): TemplateResult {
    const t = this.#words;
    return html`<p>${t.failed}</p>
      <p><button type="button" @click=${startCatalogue}>${t.retry}</button></p>`;
  }

  #list(book: readonly BookEntry[]): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const local = $catalogue.get();
    if (!local) return html``;
    const { compare } = new Intl.Collator(locale);
    const listed = bookListOf(book, {
      filter: this.#filter,
      sort: this.#sort,
      daysSince,
      isWanted: (label) => holdsWords(foldText(prospectName(locale, label)), this.#search),
      compareNames: compare,
    });
    const setting = { locale, local, archive: this.#archive };
    const rest = listed.length - this.#shown;
    return html`${this.#controls(listed.length, book.length)}
      ${listed.length === 0 ? html`<p>${t.noMatch}</p>` : nothing}
      <ul class="book__list plain-list">
        ${repeat(
          listed.slice(0, this.#shown),
          ({ id }) => id,
          (entry) => bookRow(setting, entry),
        )}
      </ul>
      ${
        rest > 0
          ? html`<p>
              <button type="button" @click=${this.#showMore}>${t.more(Math.min(rest, PAGE))}</button>
            </p>`
          : nothing
      }`;
  }

  #controls(shown: number, all: number): TemplateResult {
    const t = this.#words;
    return html`<form class="book__controls" role="search" @input=${this.#changed} @submit=${stay}>
      <label class="field"
        ><span>${t.search}</span
        ><input type="search" name="search" maxlength="80" autocomplete="off" data-focus-home
      /></label>
      <label class="field"
        ><span>${t.filter}</span
        ><select name="filter">
          ${BOOK_FILTERS.map((filter) => html`<option value=${filter}>${t.filters[filter]}</option>`)}
        </select></label
      >
      <label class="field"
        ><span>${t.sort}</span
        ><select name="sort">
          ${BOOK_SORTS.map((sort) => html`<option value=${sort}>${t.sorts[sort]}</option>`)}
        </select></label
      >
      <p class="book__count" role="status">${t.count(shown, all)}</p>
    </form>`;
  }

  readonly #changed = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const asked = new FormData(currentTarget);
    const search = asked.get('search');
    this.#search = typeof search === 'string' ? search : '';
    this.#filter = BOOK_FILTERS.find((filter) => filter === asked.get('filter')) ?? 'active';
    this.#sort = BOOK_SORTS.find((sort) => sort === asked.get('sort')) ?? 'silent';
    this.#shown = PAGE;
    this.requestDraw();
  };

  readonly #showMore = (): void => {
    this.#shown += PAGE;
    this.requestDraw();
  };

  readonly #archive = ({ id, label, isArchived }: BookEntry): void => {
    const t = this.#words;
    const name = prospectName(pageLocale(), label);
    const ids = setArchived(id, !isArchived);
    announce({ text: isArchived ? t.unarchived(name) : t.archived(name), journey: id, ids });
  };

  readonly #sign = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) nameRep(target.value.trim());
    this.requestDraw();
  };

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const { target } = event;
    if (!(target instanceof HTMLFormElement)) return;
    const typed = new FormData(target).get('label');
    const label = typeof typed === 'string' ? typed.trim() : '';
    if (label === '') return;
    const id = addProspect(label);
    target.reset();
    announce({ text: this.#words.added(label), takeBack: () => eraseJourney(id) });
  };
}

function stay(event: Event): void {
  event.preventDefault();
}

define('sb-book', SbBook);
