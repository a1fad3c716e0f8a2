import { html, nothing, type TemplateResult } from 'lit/html.js';
import { figureText } from '~/domain/tools/figure-text.ts';
import { runningTotal } from '~/domain/tools/over-years.ts';
import type { SheetResult } from '~/domain/tools/tool-sheet.ts';
import { exact, type Exact } from '~/kit/decimal.ts';
import { fieldId } from './field-views.ts';
import { inTable, yearName } from './picture-views.ts';
import type { ToolLook } from './tool-look.ts';

/** What is said aloud when it changes: the main results, and what is missing for the rest. */
export function summaryView(look: ToolLook): TemplateResult {
  const { words: t, sheet, outcome } = look;
  const main = look.complete.filter((result) => result.main);
  const shown = main.length > 0 ? main : look.complete.slice(0, 1);
  const isUntouched = [...look.figures.values()].every((figure) => Object.keys(figure).length === 0);
  const missing = look.inputs.filter(({ id }) => outcome.missing.includes(id));
  return html`<output class="calculator__summary" aria-live="polite">
    ${
      isUntouched
        ? html`<span class="soft">${t.waiting}</span>`
        : shown.map(
            (result) =>
              html`<span class="calculator__line">
                <span class="calculator__name">${result.label}</span>
                <strong>${look.short(result)}</strong>
              </span>`,
          )
    }
    ${
      isUntouched || missing.length === 0
        ? nothing
        : html`<span class="small calculator__missing">
            ${t.missing}
            ${missing.map(({ id, label }) => html`<a href="#${fieldId(sheet.id, id)}">${label}</a> `)}
          </span>`
    }
  </output>`;
}

/** The likely case first: on a phone the others are reached by scrolling. */
const columnsOf = ({ outcome }: ToolLook) =>
  (['likely', 'low', 'high'] as const).filter((one) => outcome.cases.includes(one));

function resultRow(look: ToolLook, result: SheetResult): TemplateResult {
  const cases = columnsOf(look);
  const values = cases.map((one) => look.text(result, one));
  const count = values.filter((it) => it !== undefined).length;
  // In one case only, the others are not another figure; in several, one that is missing is never reached.
  const empty = count < 2 ? '' : result.unit === 'months' ? look.words.never : '–';
  return html`<tr data-main=${result.main ? 'yes' : nothing}>
    <th scope="row">${result.label}</th>
    ${
      count === 0
        ? html`<td colspan=${cases.length}>${look.short(result)}</td>`
        : cases.map(
            (one, index) =>
              html`<td data-likely=${one === 'likely' ? 'yes' : nothing}>${values[index] ?? empty}</td>`,
          )
    }
  </tr>`;
}

/** All results that can be worked out, in each case. */
export function resultsTable(look: ToolLook): TemplateResult | typeof nothing {
  const { words: t, complete, outcome } = look;
  if (outcome.cases.length === 0) return nothing;
  return html`<div class="table-block__scroll" role="group" aria-label=${t.results} tabindex="0">
    <table class="calculator__results">
      <thead>
        <tr>
          <th scope="col">${t.result}</th>
          ${columnsOf(look).map((one) => html`<th scope="col">${t[one]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${complete.map((result) => resultRow(look, result))}
      </tbody>
    </table>
  </div>`;
}

/** The rows year by year, with their sums and the running total. */
export function yearsTable(look: ToolLook): TemplateResult | typeof nothing {
  const { words: t, sheet } = look;
  const rows = sheet.rows.map(({ id, label }) => ({ id, label, years: look.outcome.run.likely.row(id) }));
  const known = rows.flatMap(({ id, label, years }) => (years === undefined ? [] : [{ id, label, years }]));
  const [first] = known;
  if (first === undefined || look.complete.length === 0) return nothing;
  const caption = t.byYear(sheet.table?.unit ?? '');
  const line = (label: string, cells: readonly Exact[], sum: Exact | undefined, isTotal: boolean) =>
    html`<tr data-main=${isTotal ? 'yes' : nothing}>
      <th scope="row">${label}</th>
      ${cells.map((value) => html`<td>${inTable(look, value)}</td>`)}
      <td>${sum === undefined ? nothing : inTable(look, sum)}</td>
    </tr>`;
  const total = known.find(({ id }) => id === sheet.picture?.row);
  return html`<figure class="table-block" role="group" aria-label=${caption}>
    <figcaption class="block-title">${caption}</figcaption>
    <div class="table-block__scroll" role="group" aria-label=${caption} tabindex="0">
      <table class="calculator__years">
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${t.result}</span></th>
            ${first.years.map((_, year) => html`<th scope="col">${yearName(look, year)}</th>`)}
            <th scope="col">${t.sum}</th>
          </tr>
        </thead>
        <tbody>
          ${known.map(({ id, label, years }) =>
            line(label, years, runningTotal(years, exact).at(-1), id === total?.id),
          )}
          ${total ? line(t.running, runningTotal(total.years, exact), undefined, true) : nothing}
        </tbody>
      </table>
    </div>
  </figure>`;
}

/** One line for each input: where the result would be zero. */
export function breakEvenLines(look: ToolLook): readonly string[] {
  const { words: t } = look;
  return look.breakEven.flatMap(({ input, value, isLeast }) => {
    const words = look.inputs.find(({ id }) => id === input);
    if (words === undefined) return [];
    const text = figureText(value.toFixed(), words.unit);
    const yours = look.figure(input) ?? '';
    return [`${t.sayResult(words.label, isLeast ? t.atLeast(text) : t.atMost(text))} · ${t.yours(yours)}`];
  });
}

export function breakEvenView(look: ToolLook): TemplateResult | typeof nothing {
  const lines = breakEvenLines(look);
  const of = look.sheet.results.find(({ id }) => id === look.sheet.tool.breakEven?.of);
  if (lines.length === 0 || of === undefined) return nothing;
  return html`<section class="calculator__even">
    <p class="block-title">${look.words.breakEven}</p>
    <p class="small soft">${look.words.breakEvenNote(of.label)}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}
