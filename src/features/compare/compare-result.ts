import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnswerBook, Requirement } from '~/domain/answers/answer-book.ts';
import type { Matrix, OptionResult } from '~/domain/answers/matrix.ts';
import { sensitivityOf, type WeightLimit } from '~/domain/answers/weight-limits.ts';
import { optionName } from '~/kit/answer-text.ts';
import { formatList } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { compareWords } from './words.ts';

interface ResultSetting {
  readonly locale: Locale;
  readonly book: AnswerBook;
  readonly matrix: Matrix;
}

/** The order of the options, what stands in the way of each, and how far the order can be trusted. */
export function compareResult(setting: ResultSetting): TemplateResult {
  const t = compareWords[setting.locale];
  return html`<section aria-labelledby="result">
    <h2 id="result">${t.result}</h2>
    <ol class="compare-results">
      ${setting.matrix.results.map((result) => resultRow(setting, result))}
    </ol>
    ${sensitivity(setting)}
    <p class="small soft">${t.rule}</p>
  </section>`;
}

function resultRow(setting: ResultSetting, { option, score, failed, open }: OptionResult): TemplateResult {
  const { locale, book, matrix } = setting;
  const t = compareWords[locale];
  const names = (lines: readonly Requirement[]) =>
    formatList(
      locale,
      lines.map(({ text }) => text),
    );
  return html`<li class="compare-result" ?data-failed=${failed.length > 0}>
    <p>
      <strong>${optionName(locale, book, option.id)}</strong>
      <span class="compare-result__score">${t.score(score, matrix.most)}</span>
    </p>
    ${failed.length > 0 ? html`<p class="compare-result__failed small">${t.failed(names(failed))}</p>` : nothing}
    ${
      open.length > 0
        ? html`<p class="small">${t.open(open.length)} ${names(open)}</p>`
        : failed.length === 0
          ? html`<p class="small">${t.ready}</p>`
          : nothing
    }
    <details class="no-print">
      <summary class="small">${t.arithmetic}</summary>
      <ul class="small">
        ${matrix.rows.flatMap(({ requirement, cells }) => {
          const points = cells.find((cell) => cell.option.id === option.id)?.points ?? 0;
          const { weight, text } = requirement;
          return html`<li>${weight} × ${points} = ${weight * points} <span class="soft">${text}</span></li>`;
        })}
      </ul>
    </details>
  </li>`;
}

function sensitivity({ locale, book, matrix }: ResultSetting): TemplateResult | typeof nothing {
  const t = compareWords[locale];
  const found = sensitivityOf(matrix);
  if (found === undefined || matrix.most === 0) return nothing;
  const { first, second, lead, limits } = found;
  const [a, b] = [first, second].map(({ option }) => optionName(locale, book, option.id));
  if (a === undefined || b === undefined) return nothing;
  if (lead === 0) return html`<p>${t.level(a, b)}</p>`;
  const says = ({ requirement, when, weight }: WeightLimit) => t[when](requirement.text, weight);
  return html`<p><strong>${t.ahead(a, b, lead)}</strong> ${limits.length === 0 ? t.holds : t.holdsUnless}</p>
    ${
      limits.length === 0
        ? nothing
        : html`<ul class="compare-limits">
            ${limits.map((limit) => html`<li>${says(limit)}</li>`)}
          </ul>`
    }`;
}
