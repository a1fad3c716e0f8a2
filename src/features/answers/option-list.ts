import { html, nothing, type TemplateResult } from 'lit/html.js';
import { STAY, type AnswerBook, type Option } from '~/domain/answers/answer-book.ts';
import { optionName } from '~/kit/answer-text.ts';
import type { Locale } from '~/kit/locales.ts';
import { answerListWords } from './list-words.ts';

/** The options with their states, and how much of the comparison is filled in. */
export function optionList(locale: Locale, book: AnswerBook): TemplateResult {
  const t = answerListWords[locale];
  const { options, requirements } = book;
  const isNamed = options.some(({ id, state }) => id !== STAY || state !== 'in');
  const cells = requirements.reduce(
    (sum, { id }) => sum + options.filter((option) => book.cell(id, option.id).length > 0).length,
    0,
  );
  return html`<section class="answer-list__part" aria-labelledby="our-options">
    <h3 id="our-options">${t.options}</h3>
    ${
      isNamed
        ? html`<ul class="answer-list__rows plain-list">
            ${options.map((option) => optionRow(locale, book, option))}
          </ul>`
        : html`<p class="soft">${t.noOptions}</p>`
    }
    ${requirements.length === 0 ? nothing : html`<p class="small soft">${t.cells(cells, requirements.length)}</p>`}
  </section>`;
}

function optionRow(locale: Locale, book: AnswerBook, { id, state, why }: Option): TemplateResult {
  const t = answerListWords[locale];
  return html`<li data-option=${state}>
    <strong>${optionName(locale, book, id)}</strong>
    <span>${t.states[state]}${why === '' ? nothing : t.why(why)}</span>
  </li>`;
}
