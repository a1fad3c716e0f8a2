import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { historyOf, type HistoryEntry } from '~/domain/journal/history.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { formatDate } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { historyWords } from '~/kit/history-words.ts';
import { prospectWords } from './prospect-words.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { daysSince } from '~/state/days-since.ts';
import { entrySentence } from '~/kit/entry-sentence.ts';

export interface TimelineSetting {
  readonly locale: Locale;
  readonly local: LocalCatalogue;
  readonly journal: Journal;
  /** How many entries are shown. */
  readonly shown: number;
  readonly takeBack: (text: string, entry: HistoryEntry) => void;
  readonly again: (text: string, event: HistoryEntry['event']) => void;
  readonly showMore: (() => void) | undefined;
}

/** Everything of the history but settings: what was sent, told, opened, read, judged and answered. */
export function evidenceOf(journal: Journal): readonly HistoryEntry[] {
  return historyOf(journal).filter(({ event }) => event.kind !== 'set');
}

/** The evidence, newest first, a day at a time; each entry can be taken back and done again. */
export function timeline(setting: TimelineSetting): TemplateResult {
  const { locale, journal, shown, showMore } = setting;
  const t = prospectWords[locale];
  const entries = evidenceOf(journal);
  if (entries.length === 0) return html`<p>${t.evidenceNone}</p>`;
  return html`${repeat(
    daysOf(setting, entries.slice(0, shown)),
    ([day]) => day,
    ([day, list]) =>
      html`<h3 class="history__day">${day}</h3>
        <ol class="plain-list">
          ${repeat(
            list,
            ({ event }) => event.id,
            (entry) => row(setting, entry),
          )}
        </ol>`,
  )}
  ${showMore && entries.length > shown ? html`<p><button type="button" @click=${showMore}>${t.more(entries.length - shown)}</button></p>` : nothing}`;
}

/** Clocks are shown, not believed: a day that lies ahead is told as such. */
function daysOf({ locale }: TimelineSetting, entries: readonly HistoryEntry[]): [string, HistoryEntry[]][] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const { at } = entry.event;
    const date = formatDate(locale, at);
    const future = prospectWords[locale].future;
    const day = daysSince(at) === undefined ? `${date} · ${future}` : date;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function row(setting: TimelineSetting, entry: HistoryEntry): TemplateResult {
  const { event, undone } = entry;
  const { locale, local, journal, takeBack, again } = setting;
  const t = prospectWords[locale];
  const text = entrySentence(
    { locale, texts: local.texts, choices: new Map(), view: viewOf(journal) },
    event,
  );
  const by =
    event.by === undefined ? nothing : html`<span class="soft">${historyWords[locale].by(event.by)}</span>`;
  return html`<li class="timeline__entry" data-kind=${event.kind} ?data-undone=${undone}>
    <span class="timeline__text"
      >${undone ? html`<s>${text}</s> <span class="small soft">${t.undone}</span>` : text}${by}</span
    >
    <button
      class="button--quiet"
      type="button"
      aria-label=${undone ? t.againLabel(text) : t.takeBackLabel(text)}
      @click=${() => (undone ? again(text, event) : takeBack(text, entry))}
    >
      ${undone ? t.again : t.takeBack}
    </button>
  </li>`;
}
