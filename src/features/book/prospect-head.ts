import { html, type TemplateResult } from 'lit/html.js';
import type { BookEntry } from '~/domain/book/book-entry.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { PhaseId } from '~/domain/shared/brand.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { suggestionIn } from '~/domain/journey/suggestion.ts';
import { reasonsFor } from '~/domain/suggestion/reasons.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { bookWords } from './words.ts';
import { prospectWords } from './prospect-words.ts';
import { missingOf, prospectName, signOf } from './book-row.ts';
import { coverageTable } from '~/kit/coverage-table.ts';
import { reasonSentence } from '~/kit/reason-sentences.ts';
import { shareAddress } from '~/kit/prospect-address.ts';

export interface HeadSetting {
  readonly locale: Locale;
  readonly local: LocalCatalogue;
  readonly entry: BookEntry;
  readonly rename: (event: Event) => void;
  readonly move: (event: Event) => void;
  readonly archive: () => void;
}

/** Who it is and where they are: the name, the phase, what is to be done with them. */
export function prospectHead(setting: HeadSetting): TemplateResult {
  const { locale, local, entry, rename, move, archive } = setting;
  const t = prospectWords[locale];
  const b = bookWords[locale];
  return html`<header class="prospect__head">
    <h2 tabindex="-1" data-focus-home>${prospectName(locale, entry.label)}</h2>
    <dl class="book-row__facts facts small">
      <div>
        <dt>${b.sign}</dt>
        <dd>${signOf(setting, entry)}</dd>
      </div>
      <div>
        <dt>${b.missing}</dt>
        <dd>${missingOf(setting, entry)}</dd>
      </div>
    </dl>
    <div class="prospect__settings">
      <label class="field"
        ><span>${t.name}</span
        ><input name="label" maxlength="80" autocomplete="off" .value=${entry.label} @change=${rename}
      /></label>
      <label class="field"
        ><span>${t.phase}</span
        ><select name="phase" @change=${move}>
          ${[...entry.byPhase.keys()].map(
            (phase) =>
              html`<option
                value=${phase}
                ?selected=${phase === entry.phase}
                .selected=${phase === entry.phase}
              >
                ${local.texts.phases.get(phase) ?? phase}
              </option>`,
          )}
        </select></label
      >
    </div>
    <p class="row prospect__actions">
      <a class="button button--main" href=${shareAddress(locale, entry.id)}>${b.share}</a>
      <button type="button" @click=${archive}>${entry.isArchived ? b.unarchive : b.archive}</button>
    </p>
  </header>`;
}

/** Coverage of each phase as a table with bars. */
export function prospectCoverage({ locale, local, entry }: HeadSetting): TemplateResult {
  const caption = bookWords[locale].answered(entry.total.answered, entry.total.applicable);
  const lineOf = (phase: PhaseId) => local.catalogue.phases.findIndex(({ id }) => id === phase) + 1;
  const rows = [...entry.byPhase].map(([id, coverage]) => ({
    name: local.texts.phases.get(id) ?? id,
    coverage,
    line: lineOf(id),
  }));
  return coverageTable(locale, caption, rows);
}

/** The suggestions for this prospect with every reason, and the arithmetic behind it. */
export function prospectNext(
  { locale, local }: Pick<HeadSetting, 'locale' | 'local'>,
  journey: Journey,
): TemplateResult {
  const b = bookWords[locale];
  const { suggestions } = suggestionIn(journey);
  if (suggestions.length === 0) return html`<p>${b.nextNone}</p>`;
  const wording = { locale, texts: local.texts };
  return html`<ol class="prospect__next plain-list">
    ${suggestions.map(
      (one) =>
        html`<li>
          <p>
            <a class="next-asset__title" href=${localizedPath(locale, pages.asset(one.asset))}
              >${local.texts.assets.get(one.asset) ?? one.asset}</a
            >
            <span class="small">${b.minutes(one.minutes)}</span>
          </p>
          <ul class="small plain-list">
            ${reasonsFor(journey, one).map((reason) => html`<li>${reasonSentence(wording, reason)}</li>`)}
          </ul>
        </li>`,
    )}
  </ol>`;
}
