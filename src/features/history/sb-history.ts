import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { doneAgain, historyOf, type HistoryEntry } from '~/domain/journal/history.ts';
import { define } from '~/kit/define.ts';
import { formatDate, formatMoment, formatTime } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { historyWords } from '~/kit/history-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { entrySentence } from '~/kit/entry-sentence.ts';
import type { HistoryWording } from '~/kit/history-wording.ts';
import { recordIn } from '~/state/journals.ts';
import { announce, recordWithUndo, undoIn } from '~/state/undo.ts';
import { $shownJournal, $shownView, journeyForMarks } from '~/state/shown-journey.ts';

const PAGE = 50;

/** Everything that was kept, newest first, a day at a time; each entry can be taken back, and done again. */
export class SbHistory extends DrawnElement {
  #shown = PAGE;
  #choices: ReadonlyMap<string, string> | undefined;

  protected override stores() {
    return [$shownJournal, $catalogue];
  }

  protected override draw(): TemplateResult {
    const t = historyWords[pageLocale()];
    const entries = historyOf($shownJournal.get());
    const view = $shownView.get();
    const { unknownCount } = view;
    const wording: HistoryWording = {
      locale: pageLocale(),
      texts: $catalogue.get()?.texts,
      choices: (this.#choices ??= this.#readChoices()),
      view,
    };
    const rest = entries.length - this.#shown;
    return html`${entries.length === 0 ? html`<p>${t.none}</p>` : nothing}
    ${repeat(
      daysOf(wording, entries.slice(0, this.#shown)),
      ([day]) => day,
      ([day, list]) => this.#day(wording, day, list),
    )}
    ${
      rest > 0
        ? html`<p>
            <button type="button" @click=${this.#showMore}>${t.showMore(Math.min(rest, PAGE))}</button>
          </p>`
        : nothing
    }
    ${unknownCount > 0 ? html`<p class="soft small">${t.unknown(unknownCount)}</p>` : nothing}`;
  }

  #day(wording: HistoryWording, day: string, list: readonly HistoryEntry[]): TemplateResult {
    return html`<h3 class="history__day" tabindex="-1">${day}</h3>
      <ol class="plain-list history__list">
        ${repeat(
          list,
          ({ event }) => event.id,
          (entry) => this.#entry(wording, entry),
        )}
      </ol>`;
  }

  #entry(wording: HistoryWording, { event, ids, undone, undoneAt }: HistoryEntry): TemplateResult {
    const { locale } = wording;
    const t = historyWords[locale];
    const text = entrySentence(wording, event);
    const label = undone ? t.redoLabel(text) : t.undoLabel(text);
    const press = () => (undone ? this.#redo(text, event) : this.#undo(text, event, ids));
    return html`<li class="history__entry" ?data-undone=${undone}>
      <span class="history__time small soft">${formatTime(locale, event.at)}</span>
      <span class="history__text"
        >${undone ? html`<s>${text}</s>` : text}${event.by === undefined ? nothing : t.by(event.by)}${
          undone ? html` <span class="small soft">${undoneWords(locale, undoneAt)}</span>` : nothing
        }</span
      >
      <button class="button--quiet" type="button" aria-label=${label} @click=${press}>
        ${undone ? t.redo : t.undo}
      </button>
    </li>`;
  }

  #undo(text: string, event: HistoryEntry['event'], ids: HistoryEntry['ids']): void {
    const journey = journeyForMarks();
    undoIn(journey, ids);
    const t = historyWords[pageLocale()];
    announce({ text: t.tookBack(text), takeBack: () => recordIn(journey, doneAgain(event)) });
  }

  #redo(text: string, event: HistoryEntry['event']): void {
    recordWithUndo(journeyForMarks(), historyWords[pageLocale()].didAgain(text), doneAgain(event));
  }

  readonly #showMore = (): void => {
    this.#shown += PAGE;
    this.requestDraw();
  };

  /** The server half lists the names of the choices, which the catalogue of the islands does without. */
  #readChoices(): ReadonlyMap<string, string> {
    const names = this.parentElement?.querySelectorAll<HTMLElement>('[data-choice]') ?? [];
    return new Map([...names].map((name) => [name.dataset['choice'] ?? '', name.textContent.trim()]));
  }
}

function undoneWords(locale: HistoryWording['locale'], at: number | undefined): string {
  const t = historyWords[locale];
  return at === undefined ? t.undone : t.undoneAt(formatMoment(locale, at));
}

function daysOf({ locale }: HistoryWording, entries: readonly HistoryEntry[]): [string, HistoryEntry[]][] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = formatDate(locale, entry.event.at);
    const list = days.get(day) ?? [];
    list.push(entry);
    days.set(day, list);
  }
  return [...days];
}

define('sb-history', SbHistory);
