import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import { $standingOf } from '~/state/question-standing.ts';
import { startJourneys } from '~/state/shown-journey.ts';
import { $undoable, takeBack } from '~/state/undo.ts';
import { commandsFor } from './commands.ts';
import { hitView } from './hit-view.ts';
import { addressOf, SearchSession, type Outcome } from './search-session.ts';
import { searchWords } from './words.ts';

type FoundOutcome = Outcome & { readonly kind: 'found' };

/**
 * The search box with what it found. On the search page the words stand behind the `#` of the address, which no host sees;
 * in the box that opens on every page (`data-box`) they stand nowhere, and commands are found beside places.
 * Arrows move between the words and the hits, Enter opens the first one, Escape goes back to the words.
 */
export class SbSearch extends DrawnElement {
  readonly #session = new SearchSession();
  #query = '';
  #hasStarted = false;

  protected override stores() {
    return [this.#session.$outcome, $standingOf, $undoable];
  }

  /** Nothing is fetched before the first word. */
  protected override start(): void {
    this.addEventListener('keydown', this.#onKey);
    if (this.#isBox) return;
    this.#take(new URLSearchParams(location.hash.slice(1)).get('q') ?? '');
    addEventListener('hashchange', this.#fromAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#fromAddress);
  }

  get #isBox(): boolean {
    return this.dataset['box'] !== undefined;
  }

  protected override draw(): TemplateResult {
    const t = searchWords[pageLocale()];
    const outcome = this.#session.$outcome.get();
    return html`<form role="search" class="search__form no-print" @submit=${this.#open}>
        <label for="search-words" class=${this.#isBox ? 'visually-hidden' : ''}>${t.label}</label>
        <input
          id="search-words"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          placeholder=${t.placeholder}
          .value=${this.#query}
          @input=${this.#typed}
          @compositionend=${this.#typed}
        />
      </form>
      <p class="search__status small" role="status">${this.#status(outcome)}</p>
      ${this.#isBox ? this.#commands() : nothing}
      ${outcome.kind === 'failed' ? html`<button type="button" @click=${() => this.#session.retry()}>${t.retry}</button>` : nothing}
      ${outcome.kind === 'found' ? this.#found(outcome) : nothing}
      ${outcome.kind === 'nothing-asked' && !this.#isBox ? listLinks() : nothing}`;
  }

  #status(outcome: Outcome): string {
    const t = searchWords[pageLocale()];
    switch (outcome.kind) {
      case 'nothing-asked':
        return t.empty;
      case 'waiting':
        return outcome.isSlow ? t.waiting : '';
      case 'failed':
        return navigator.onLine ? t.failed : t.failedOffline;
      case 'found': {
        const { query, found } = outcome;
        if (found.places.length === 0) return t.none(query);
        if (found.instead === 'loosely') return t.loosely(query);
        return found.instead ? t.insteadName(query, found.instead.name) : t.count(found.places.length);
      }
    }
  }

  #found({ query, found, hits }: FoundOutcome) {
    const t = searchWords[pageLocale()];
    const said = typeof found.instead === 'object' ? found.instead.name : query;
    const rest = found.places.length - hits.length;
    const names = found.otherNames.filter((name) => name !== said);
    return html`${
        found.places.length === 0
          ? html`<p>${t.noneTips}</p>
              ${listLinks()}`
          : nothing
      }
      ${
        names.length > 0
          ? html`<p class="search__names small row">
              ${t.otherNames}
              ${names.map((name) => html`<button type="button" class="button--quiet" @click=${() => this.#take(name)}>${name}</button>`)}
            </p>`
          : nothing
      }
      ${this.#undo()}
      <ul class="search__hits plain-list" aria-label=${t.places}>
        ${repeat(hits, addressOf, (hit) => hitView(hit, said))}
      </ul>
      ${rest > 0 ? html`<p><button type="button" @click=${() => this.#session.more()}>${t.more(rest)}</button></p>` : nothing}`;
  }

  /** A box lies over the bar that offers this on the page. */
  #undo() {
    const t = searchWords[pageLocale()];
    const undoable = this.#isBox ? $undoable.get() : undefined;
    return undoable
      ? html`<p class="row small">
          <span role="status">${undoable.text}</span>
          <button type="button" class="button--quiet" @click=${takeBack}>${t.undo}</button>
        </p>`
      : nothing;
  }

  #commands() {
    const t = searchWords[pageLocale()];
    const commands = commandsFor(this.#query);
    if (commands.length === 0) return nothing;
    const shown = this.#query.trim() === '' ? commands : commands.slice(0, 3);
    return html`<ul class="search__commands plain-list" aria-label=${t.commands}>
      ${shown.map(({ label, href }) => html`<li><a href=${href}>${label}</a></li>`)}
    </ul>`;
  }

  readonly #typed = (event: Event): void => {
    const { target } = event;
    // Kana on their way to being a word are no question yet.
    if (!(target instanceof HTMLInputElement) || (event instanceof InputEvent && event.isComposing)) return;
    this.#take(target.value);
  };

  readonly #fromAddress = (): void => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked !== null && asked !== this.#query) this.#take(asked);
  };

  #take(query: string): void {
    this.#query = query;
    if (query.trim() !== '' && !this.#hasStarted) {
      this.#hasStarted = true;
      startJourneys();
      startCatalogue();
    }
    this.#session.ask(query);
    if (!this.#isBox) this.#keepInAddress();
    this.requestDraw();
  }

  #keepInAddress(): void {
    const hash = this.#query.trim() === '' ? '' : `#${String(new URLSearchParams([['q', this.#query]]))}`;
    if (hash === location.hash) return;
    try {
      history.replaceState(history.state, '', hash === '' ? location.pathname : hash);
    } catch {
      // The browser takes no more addresses for a while.
    }
  }

  readonly #open = (event: SubmitEvent): void => {
    event.preventDefault();
    this.querySelector<HTMLAnchorElement>('.search__commands a, .search__hits a')?.click();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const input = this.querySelector('input');
    const stops = [input, ...this.querySelectorAll<HTMLElement>('.search__commands a, .hit__title a')].filter(
      (stop) => stop !== null,
    );
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && at >= 0) {
      event.preventDefault();
      stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
    } else if (event.key === 'Escape' && at > 0) {
      event.preventDefault();
      event.stopPropagation();
      input?.focus();
    }
  };
}

/** Where everything can be found without words. */
function listLinks(): TemplateResult {
  const locale = pageLocale();
  const t = searchWords[locale];
  const lists = [
    [pages.questions, t.allQuestions],
    [pages.assets, t.allAssets],
    [pages.glossary, t.glossary],
  ] as const;
  return html`<ul class="link-rows plain-list">
    ${lists.map(([page, label]) => html`<li><a href=${localizedPath(locale, page)}>${label}</a></li>`)}
  </ul>`;
}

define('sb-search', SbSearch);
