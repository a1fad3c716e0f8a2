import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnswerBook } from '~/domain/answers/answer-book.ts';
import type { Matrix, MatrixCell, MatrixRow } from '~/domain/answers/matrix.ts';
import type { OptionId } from '~/domain/shared/brand.ts';
import { optionName } from '~/kit/answer-text.ts';
import { bookWords } from '~/kit/book-words.ts';
import type { Locale } from '~/kit/locales.ts';
import type { CompareActions } from './compare-actions.ts';
import { compareWords } from './words.ts';

export interface TableSetting {
  readonly locale: Locale;
  readonly book: AnswerBook;
  readonly matrix: Matrix;
  /** The column a phone shows. */
  readonly shown: OptionId | undefined;
  readonly actions: CompareActions;
}

/** Requirement by option. Every cell is a button that opens its answer. */
export function matrixTable(setting: TableSetting): TemplateResult {
  const { locale, book, matrix, shown, actions } = setting;
  const t = compareWords[locale];
  const options = matrix.rows[0]?.cells.map(({ option }) => option) ?? [];
  const choose = ({ target }: Event) => {
    const option = options.find(({ id }) => target instanceof HTMLSelectElement && id === target.value);
    if (option) actions.showOption(option.id);
  };
  return html`<label class="field compare-picker no-print"
      ><span>${t.shownOption}</span
      ><select @change=${choose}>
        ${options.map(
          ({ id }) =>
            html`<option value=${id} ?selected=${id === shown}>${optionName(locale, book, id)}</option>`,
        )}
      </select></label
    >
    <div
      class="table-block__scroll compare-scroll"
      tabindex="0"
      role="region"
      aria-labelledby="matrix-caption"
    >
      <table class="compare-table">
        <caption id="matrix-caption">
          ${t.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.requirement}</th>
            ${options.map(
              ({ id }) =>
                html`<th scope="col" ?data-other=${id !== shown}>${optionName(locale, book, id)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${matrix.rows.map((row) => matrixRow(setting, row))}
        </tbody>
      </table>
    </div>`;
}

function matrixRow(setting: TableSetting, { requirement, cells }: MatrixRow): TemplateResult {
  const { locale } = setting;
  const { text, need, weight } = requirement;
  return html`<tr data-need=${need}>
    <th scope="row">
      ${text}
      <span class="answer__facts small soft"
        >${bookWords[locale].needs[need]} · ${compareWords[locale].weightOf(weight)}</span
      >
    </th>
    ${cells.map((cell) => matrixCell(setting, requirement, cell))}
  </tr>`;
}

function matrixCell(
  { locale, book, shown, actions }: TableSetting,
  requirement: MatrixRow['requirement'],
  cell: MatrixCell,
): TemplateResult {
  const t = compareWords[locale];
  const { fits, proofs } = bookWords[locale];
  const { option, state, fit, answers } = cell;
  const [first] = answers;
  const proof = state === 'proved' && first?.proof !== undefined ? proofs[first.proof] : t.cell[state];
  const remark = state === 'disputed' ? '' : (first?.text ?? '');
  const kind = fit === undefined ? '' : fits[fit];
  const says = [kind, proof, remark].filter((part) => part !== '').join(' · ');
  return html`<td ?data-other=${option.id !== shown} data-state=${state} data-fit=${fit ?? nothing}>
    <button
      type="button"
      class="compare-cell"
      aria-label=${t.cellLabel(requirement.text, optionName(locale, book, option.id), says)}
      @click=${() => actions.openCell(requirement, cell)}
    >
      ${kind === '' ? nothing : html`<strong>${kind}</strong>`}
      <span class="compare-cell__proof small">${proof}</span>
      ${remark === '' ? nothing : html`<span class="compare-cell__remark small soft">${remark}</span>`}
    </button>
  </td>`;
}
