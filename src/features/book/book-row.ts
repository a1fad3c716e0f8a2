import { html, nothing, type TemplateResult } from 'lit/html.js';
import { WAITING_DAYS } from '~/domain/asking/asked.ts';
import type { BookEntry } from '~/domain/book/book-entry.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { formatList } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { bookWords } from './words.ts';
import { coverageBars } from './coverage-bars.ts';
import { daysSince } from '~/state/days-since.ts';
import { waitingOf } from '~/state/questions.ts';
import { prospectAddress, shareAddress } from '~/kit/prospect-address.ts';

/** Roles that are named in a row; the prospect's page names all. */
const MOST_ROLES = 3;

export interface RowSetting {
  readonly locale: Locale;
  readonly local: LocalCatalogue;
  readonly archive: (entry: BookEntry) => void;
}

export function prospectName(locale: Locale, label: string): string {
  return label === '' ? bookWords[locale].unnamed : label;
}

/** One prospect in the list: where they are, how they stand, and what would help them next. */
export function bookRow(setting: RowSetting, entry: BookEntry): TemplateResult {
  const { locale, local } = setting;
  const t = bookWords[locale];
  const { texts, catalogue } = local;
  const name = prospectName(locale, entry.label);
  const { answered, applicable } = entry.total;
  const lineOf = (phase: typeof entry.phase) => catalogue.phases.findIndex(({ id }) => id === phase) + 1;
  const nameOf = (phase: typeof entry.phase) => texts.phases.get(phase) ?? phase;
  return html`<li class="book-row" data-line=${lineOf(entry.phase)}>
    <div class="book-row__head">
      <h3><a href=${prospectAddress(locale, entry.id)}>${name}</a></h3>
      <p class="small soft">${t.inPhase(nameOf(entry.phase))}</p>
    </div>
    <div class="book-row__coverage">
      ${coverageBars(entry.byPhase, entry.phase, { label: t.coverage(name), count: t.ofQuestions, nameOf, lineOf })}
      <p class="small soft">${t.answered(answered, applicable)}</p>
    </div>
    <dl class="book-row__facts facts small">
      <div>
        <dt>${t.sign}</dt>
        <dd>${signOf(setting, entry)}</dd>
      </div>
      <div>
        <dt>${t.missing}</dt>
        <dd>${missingOf(setting, entry, MOST_ROLES)}</dd>
      </div>
      ${askedOf(setting, entry)}
      <div class="book-row__next">
        <dt>${t.next}</dt>
        <dd>${nextOf(setting, entry)}</dd>
      </div>
    </dl>
    <p class="book-row__actions">
      <a class="button" href=${shareAddress(locale, entry.id)} aria-label=${t.shareLabel(name)}>${t.share}</a>
      <button
        type="button"
        class="button--quiet"
        aria-label=${entry.isArchived ? t.unarchiveLabel(name) : t.archiveLabel(name)}
        @click=${() => setting.archive(entry)}
      >
        ${entry.isArchived ? t.unarchive : t.archive}
      </button>
    </p>
  </li>`;
}

/** Questions that wait for an answer, and since when. */
function askedOf({ locale }: RowSetting, { id }: BookEntry): TemplateResult | typeof nothing {
  const waiting = waitingOf(id);
  if (waiting === undefined) return nothing;
  const t = askingWords[locale].book;
  const days = daysSince(waiting.since) ?? 0;
  return html`<div class="book-row__asked">
    <dt>${t.term}</dt>
    <dd>
      ${days < WAITING_DAYS ? t.fresh(waiting.count) : html`<strong>${t.waiting(waiting.count, days)}</strong>`}
    </dd>
  </div>`;
}

/** Days since the last sign, in words; a date that lies ahead is told as such. */
export function signOf({ locale }: Pick<RowSetting, 'locale'>, entry: BookEntry): string {
  const t = bookWords[locale];
  if (entry.lastSign !== undefined) {
    const days = daysSince(entry.lastSign);
    return days === undefined ? t.future : t.days(days);
  }
  const sent = entry.lastSent === undefined ? undefined : daysSince(entry.lastSent);
  return sent === undefined ? t.noSign : t.noSignSent(sent);
}

export function missingOf(
  { locale, local }: Pick<RowSetting, 'locale' | 'local'>,
  { rolesWithNothing }: BookEntry,
  most = Infinity,
): string {
  const t = bookWords[locale];
  const names = rolesWithNothing.map((role) => local.texts.roles.get(role) ?? role);
  if (names.length === 0) return t.missingNobody;
  const rest = names.length - most;
  return rest > 1 ? t.missingMore(names.slice(0, most).join(t.comma), rest) : formatList(locale, names);
}

function nextOf({ locale, local }: RowSetting, { next }: BookEntry): TemplateResult {
  const t = bookWords[locale];
  if (!next) return html`${t.nextNone}`;
  const { inPhase, openInPhase, elsewhere } = next.answers;
  const because = inPhase === 0 ? t.becauseElsewhere(elsewhere) : t.because(inPhase, openInPhase);
  return html`<a href=${localizedPath(locale, pages.asset(next.asset))}
      >${local.texts.assets.get(next.asset) ?? next.asset}</a
    >
    <span class="soft">${t.minutes(next.minutes)} · ${because}</span>`;
}
