import { html, type TemplateResult } from 'lit/html.js';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { ProcessSummary } from '~/domain/process/process-summary.ts';
import type { Locale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { processChooserWords } from './chooser-words.ts';
import { nameOf } from '~/state/names.ts';

type Words = (typeof processChooserWords)[Locale];

/** The line of this purchase: a long bar, a short one, or a dashed one. */
export function phasesView(t: Words, catalogue: Catalogue, { phases }: ProcessSummary): TemplateResult {
  const order = catalogue.phases.map(({ id }) => id);
  return html`<ol class="phase-bars plain-list">
    ${phases.map(
      ({ phase, length, asked, all }) =>
        html`<li data-line=${order.indexOf(phase) + 1} data-length=${length}>
          <span class="phase-bars__name">${nameOf.phase(phase)}</span>
          <span class="phase-bars__words small"
            >${t.length[length]}${length === 'none' ? '' : ` · ${t.questions(asked, all)}`}</span
          >
        </li>`,
    )}
  </ol>`;
}

export function ownersView(t: Words, { owners }: ProcessSummary): TemplateResult {
  return html`<ul class="owner-rows plain-list">
    ${owners.map(
      ({ role, questions, expected }) =>
        html`<li>
          <strong>${questions}</strong> <span>${nameOf.role(role)}</span>
          <span class="small soft">${expected ? t.expected : t.shared}</span>
        </li>`,
    )}
  </ul>`;
}

/** What drops out, by the choice that took it away. */
export function dropView(
  t: Words,
  locale: Locale,
  catalogue: Catalogue,
  { dropped }: ProcessSummary,
  nameOfChoice: (id: string) => string,
): TemplateResult {
  if (dropped.length === 0) return html`<p>${t.droppedNone}</p>`;
  return html`${dropped.map(
    ({ reason, questions }) =>
      html`<details class="drop">
        <summary>${t.because[reason.kind](nameOfChoice(reason.id), questions.length)}</summary>
        <ul>
          ${questions.map(
            (id) =>
              html`<li>
                <a href=${localizedPath(locale, pages.question(catalogue.questions.get(id)?.phase ?? '', id))}
                  >${nameOf.question(id)}</a
                >
              </li>`,
          )}
        </ul>
      </details>`,
  )}`;
}
