import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linesOf } from '~/domain/asking/asked.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { QuestionLink } from '~/domain/link/question-link.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { nameOf } from '~/state/names.ts';

/** Everything that a link with questions says, listed before it is sent. */
export function askContents(local: LocalCatalogue, link: QuestionLink): TemplateResult {
  const t = askingWords[pageLocale()];
  const role = link.role === undefined ? undefined : local.codes.roles[link.role];
  const more = [
    link.options[0] === undefined ? '' : t.previewOption(link.options[0]),
    link.planId === undefined ? '' : t.previewPlan,
    role === undefined ? '' : t.previewRole(nameOf.role(role)),
    link.name === undefined ? '' : t.previewName(link.name),
    link.label === undefined ? '' : t.previewLabel(link.label),
    link.note ?? '',
  ].filter((text) => text !== '');
  return html`<ol>
      ${linesOf(local, link).map(
        ({ text, line }) =>
          html`<li>${text}${line === '' ? nothing : html` <span class="soft">(${line})</span>`}</li>`,
      )}
    </ol>
    <ul class="small soft">
      ${more.map((text) => html`<li>${text}</li>`)}
    </ul>`;
}
