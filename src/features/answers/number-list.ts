import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ESTIMATES } from '~/domain/journal/answer-events.ts';
import { numberKey } from '~/domain/journal/book-registers.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { figureText, grouped } from '~/domain/tools/figure-text.ts';
import { recordsIn, type DataRecord } from '~/kit/data-records.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { answerListWords } from './list-words.ts';

/** The numbers by calculator. The server wrote the names of the calculators and of their inputs into `data-tools`. */
export function numberList(
  locale: Locale,
  { numbers }: JourneyView,
  { dataset }: HTMLElement,
): TemplateResult {
  const t = answerListWords[locale];
  const kept = [...numbers.values()].filter(({ value }) => value !== '');
  const byTool = Map.groupBy(kept, ({ tool }) => tool);
  const known = new Map(recordsIn(dataset['tools']).map((tool) => [tool.text('id'), tool]));
  return html`<section class="answer-list__part" aria-labelledby="our-numbers">
    <h3 id="our-numbers">${t.numbers}</h3>
    ${
      kept.length === 0
        ? html`<p class="soft">${t.noNumbers}</p>`
        : html`<p class="small soft">${t.numbersNote}</p>
            ${[...byTool].map(
              ([id, ofTool]) =>
                html`<p>${toolName(locale, id, known.get(id))}</p>
                  <dl class="answer-list__numbers">
                    ${[...new Set(ofTool.map(({ input }) => input))].map((input) =>
                      numberRow(locale, numbers, id, input, known.get(id)),
                    )}
                  </dl>`,
            )}`
    }
  </section>`;
}

function toolName(locale: Locale, id: string, tool: DataRecord | undefined): TemplateResult {
  return tool === undefined
    ? html`${answerListWords[locale].goneTool} <span class="small soft">${id}</span>`
    : html`<a href=${localizedPath(locale, pages.asset(tool.text('asset')))}>${tool.text('title')}</a>`;
}

/** "Cases per year: 9,000 cases (low) · 12,000 cases (likely)"; of a single figure, nothing says that it is the likely one. */
function numberRow(
  locale: Locale,
  numbers: JourneyView['numbers'],
  tool: string,
  input: string,
  record: DataRecord | undefined,
): TemplateResult {
  const { estimates } = answerListWords[locale];
  const place = record?.texts('inputs')?.indexOf(input) ?? -1;
  const unit = record?.texts('units')?.[place];
  const given = ESTIMATES.flatMap((one) => {
    const number = numbers.get(numberKey(tool, input, one));
    return number === undefined || number.value === '' ? [] : [[one, number] as const];
  });
  const sources = new Set(given.map(([, { source = '' }]) => source).filter((source) => source !== ''));
  return html`<div>
    <dt>${record?.texts('labels')?.[place] ?? input}</dt>
    <dd>
      ${given.map(
        ([one, { value }]) =>
          html`<span class="answer-list__figure"
            >${unit === undefined ? grouped(value) : figureText(value, unit)}${
              given.length > 1 || one !== 'likely'
                ? html` <span class="small soft">${estimates[one]}</span>`
                : nothing
            }</span
          >`,
      )}
      ${[...sources].map((source) => html`<span class="small soft">${source}</span>`)}
    </dd>
  </div>`;
}
