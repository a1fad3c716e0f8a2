import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { runningTotal } from '~/domain/tools/over-years.ts';
import { figureText } from '~/domain/tools/figure-text.ts';
import { exact, type Exact } from '~/kit/decimal.ts';
import type { ToolLook } from './tool-look.ts';

interface Bar {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Where the likely figure lies in a range. */
  readonly mark?: number;
}

const WIDE = 200;
const HIGH = 12;

/** One bar on the scale that all of them share. The words beside it say the same, so a screen reader passes it over. */
function barView({ from, to, mark }: Bar, least: number, most: number): TemplateResult {
  const at = (value: number) => ((value - least) / (most - least || 1)) * WIDE;
  const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
  return html`<svg viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="calculator__bar" data-minus=${to < 0 ? 'yes' : nothing} x=${start} y="2" width=${Math.max(end - start, 1)} height=${HIGH - 4}></rect>
      <line class="calculator__zero" x1=${at(0)} x2=${at(0)} y1="0" y2=${HIGH}></line>
      ${mark === undefined ? nothing : svg`<line class="calculator__mark" x1=${at(mark)} x2=${at(mark)} y1="0" y2=${HIGH}></line>`}`}
  </svg>`;
}

function barsView(caption: string, bars: readonly Bar[]): TemplateResult | typeof nothing {
  if (bars.length === 0) return nothing;
  const ends = [0, ...bars.flatMap(({ from, to }) => [from, to])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return html`<figure class="calculator__picture">
    <figcaption class="block-title">${caption}</figcaption>
    <dl>
      ${bars.map(
        (bar) =>
          html`<div>
            <dt>${bar.label}</dt>
            <dd>${barView(bar, least, most)}<span>${bar.text}</span></dd>
          </div>`,
      )}
    </dl>
  </figure>`;
}

/** Before the start, then each year. */
export function yearName(look: ToolLook, year: number): string {
  return year === 0 ? look.words.beforeStart : look.words.year(year);
}

/** An amount of a row in the unit of the table. */
export function inTable(look: ToolLook, value: Exact): string {
  const amount = value.div(look.sheet.table?.per ?? '1').round(0);
  return figureText(amount.toFixed(), '#');
}

function yearBars(look: ToolLook, row: string): readonly Bar[] {
  const years = look.outcome.run.likely.row(row);
  if (years === undefined) return [];
  return runningTotal(years, exact).map((sum, year) => ({
    label: yearName(look, year),
    text: inTable(look, sum),
    from: 0,
    to: sum.toNumber(),
  }));
}

function resultBars(look: ToolLook, ids: readonly string[]): readonly Bar[] {
  return look.complete
    .filter(({ id }) => ids.includes(id))
    .flatMap((result) => {
      const [low, likely, high] = (['low', 'likely', 'high'] as const).map((one) =>
        look.valueOf(result.id, one)?.toNumber(),
      );
      const to = high ?? likely ?? low;
      if (to === undefined) return [];
      const from = high === undefined ? 0 : (low ?? likely ?? 0);
      const mark = high === undefined || likely === undefined ? {} : { mark: likely };
      const range = [look.text(result, 'low'), look.text(result, 'high')];
      const text =
        range[0] !== undefined && range[1] !== undefined
          ? look.words.range(range[0], range[1])
          : look.short(result);
      return [{ label: result.label, text, from, to, ...mark }];
    });
}

/** The running total over the years, or a bar for each result. */
export function pictureView(look: ToolLook): TemplateResult | typeof nothing {
  const { picture, table } = look.sheet;
  if (picture?.row !== undefined)
    return barsView(look.words.runningPicture(table?.unit ?? ''), yearBars(look, picture.row));
  return barsView(look.words.picture, resultBars(look, picture?.results ?? []));
}
