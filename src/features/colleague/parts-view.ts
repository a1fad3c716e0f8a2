import { html, nothing, type TemplateResult } from 'lit/html.js';
import { partsIn } from '~/domain/book/parts.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { formatDate } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { colleagueWords } from './words.ts';

/** Who noted what with a prospect; nothing where nobody signs. */
export function partsView(locale: Locale, journal: Journal): TemplateResult | typeof nothing {
  const t = colleagueWords[locale];
  const parts = partsIn(journal);
  if (parts.every(({ by }) => by === '')) return nothing;
  return html`<p>${t.parts}</p>
    <ul>
      ${parts.map(
        ({ by, entries, lastAt }) =>
          html`<li>${t.part(by === '' ? t.noName : by, entries, formatDate(locale, lastAt))}</li>`,
      )}
    </ul>`;
}
