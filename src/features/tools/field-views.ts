import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { ESTIMATES, type Estimate } from '~/domain/journal/answer-events.ts';
import { aroundNumber } from '~/domain/tools/figure-text.ts';
import type { SheetGroup, SheetInput } from '~/domain/tools/tool-sheet.ts';
import type { NumberProblem } from './tool-numbers.ts';
import type { ToolTexts } from './tool-look.ts';

/** What the fields show, and whom they tell. */
export interface FieldSource {
  readonly tool: string;
  readonly words: ToolTexts;
  readonly withRange: boolean;
  readonly withSources: boolean;
  readonly text: (input: string, estimate: Estimate) => string;
  readonly source: (input: string) => string;
  readonly problem: (input: string) => NumberProblem | 'order' | undefined;
  readonly isWrong: (input: string, estimate: Estimate) => boolean;
  readonly typed: (input: string, estimate: Estimate, text: string) => void;
  readonly left: (input: string, estimate: Estimate) => void;
  readonly sourceChanged: (input: string, source: string) => void;
}

const LONGEST_TYPED = 40;
const LONGEST_SOURCE = 200;

export const fieldId = (tool: string, input: string, estimate: Estimate = 'likely') =>
  `${tool}-${input}-${estimate}`;

function sayProblem(problem: NumberProblem | 'order' | undefined, { wrong }: ToolTexts): string {
  if (problem === undefined) return '';
  if (problem === 'order') return wrong.order;
  switch (problem.kind) {
    case 'comma':
      return wrong.comma(problem.meant);
    case 'unreadable':
      return wrong.unreadable;
    case 'outside':
      return wrong.outside(problem.least, problem.most);
    case 'not-kept':
      return wrong.tooLong;
  }
}

function numberField(input: SheetInput, estimate: Estimate, from: FieldSource): TemplateResult {
  const { tool, words: t } = from;
  const { before, after } = aroundNumber(input.unit);
  const id = fieldId(tool, input.id);
  const isOne = !(from.withRange && input.hasRange);
  return html`<span class="calculator__field">
    ${
      isOne
        ? nothing
        : html`<label class="small" for=${fieldId(tool, input.id, estimate)}
            ><span class="visually-hidden">${input.label}: </span>${t[estimate]}</label
          >`
    }
    <span class="calculator__number">
      ${before === '' ? nothing : html`<span>${before}</span>`}
      <input
        id=${fieldId(tool, input.id, estimate)}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength=${LONGEST_TYPED}
        aria-describedby="${id}-unit ${id}-hint ${id}-problem"
        aria-invalid=${from.isWrong(input.id, estimate) ? 'true' : 'false'}
        .value=${live(from.text(input.id, estimate))}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) from.typed(input.id, estimate, target.value);
        }}
        @change=${() => from.left(input.id, estimate)}
      />
      ${after === '' ? nothing : html`<span>${after}</span>`}
    </span>
  </span>`;
}

function inputView(input: SheetInput, from: FieldSource): TemplateResult {
  const { tool, words: t } = from;
  const id = fieldId(tool, input.id);
  const { before, after } = aroundNumber(input.unit);
  const hasRange = from.withRange && input.hasRange;
  const hints = [
    input.from,
    input.ifEmpty === '' ? '' : t.ifEmpty(input.ifEmpty),
    input.example === '' ? '' : t.example(input.example),
  ];
  const problem = sayProblem(from.problem(input.id), t);
  return html`<div class="calculator__input">
    <div>
      ${
        hasRange
          ? html`<span class="calculator__label">${input.label}</span>
              <span class="calculator__unit small soft">${before}${after}</span>`
          : html`<label class="calculator__label" for=${id}>${input.label}</label>`
      }
      <span id="${id}-unit" hidden>${before}${after}</span>
      <p class="calculator__hint small soft no-print" id="${id}-hint">
        ${hints.filter((it) => it !== '').map((it) => html`<span>${it}</span> `)}
      </p>
    </div>
    <div class="calculator__fields" data-range=${hasRange ? 'yes' : nothing}>
      ${(hasRange ? ESTIMATES : (['likely'] as const)).map((one) => numberField(input, one, from))}
      ${
        from.withSources
          ? html`<span class="calculator__field calculator__source">
              <label class="small" for="${id}-source"
                ><span class="visually-hidden">${input.label}: </span>${t.source}</label
              >
              <input
                id="${id}-source"
                type="text"
                autocomplete="off"
                maxlength=${LONGEST_SOURCE}
                .value=${live(from.source(input.id))}
                @change=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) from.sourceChanged(input.id, target.value.trim());
                }}
              />
            </span>`
          : nothing
      }
    </div>
    <p class="calculator__problem" id="${id}-problem" role="status">${problem}</p>
  </div>`;
}

/** The fields of one group. */
export function groupView({ title, inputs }: SheetGroup, from: FieldSource): TemplateResult {
  return html`<fieldset class="calculator__group">
    <legend>${title}</legend>
    ${inputs.map((input) => inputView(input, from))}
  </fieldset>`;
}
