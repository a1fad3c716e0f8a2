import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Option } from '~/domain/answers/answer-book.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import type { SheetAnswer } from '~/domain/tools/tool-sheet.ts';
import type { ToolLook } from './tool-look.ts';

/** What was answered so far, and whom a click tells. */
export interface OfferSource {
  /** Answers that this tool gave to the question, for this option or for all. */
  readonly ours: (answer: SheetAnswer, option: string) => readonly Answer[];
  readonly options: readonly Option[];
  readonly option: string;
  readonly choose: (option: string) => void;
  readonly use: (answer: SheetAnswer, sentence: string) => void;
}

function optionChoice(look: ToolLook, { options, option, choose }: OfferSource): TemplateResult {
  const { words: t, sheet } = look;
  const id = `${sheet.id}-option`;
  return html`<div class="field">
    <label for=${id}>${t.forOption}</label>
    <select
      id=${id}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose(target.value);
      }}
    >
      <option value="" ?selected=${option === ''}>${t.all}</option>
      ${options.map((one) => html`<option value=${one.id} ?selected=${option === one.id}>${one.name}</option>`)}
    </select>
  </div>`;
}

function offerView(look: ToolLook, answer: SheetAnswer, sentence: string, from: OfferSource): TemplateResult {
  const { words: t } = look;
  const ours = from.ours(answer, answer.ofOption ? from.option : '');
  const isSame = ours.some(({ text }) => text === sentence);
  const last = ours.at(-1);
  return html`<li>
    <p class="small soft">${answer.text}</p>
    <p>${sentence}</p>
    ${
      isSame
        ? html`<p class="small" data-focus-home>${t.isAnswer}</p>`
        : html`${last === undefined ? nothing : html`<p class="small soft">${t.replaces(last.text)}</p>`}
            <p class="no-print">
              <button
                type="button"
                aria-label=${t.useFor(answer.text)}
                @click=${() => from.use(answer, sentence)}
              >
                ${t.use}
              </button>
            </p>`
    }
  </li>`;
}

/** The sentences that the result makes, each offered to its question. */
export function offersView(look: ToolLook, from: OfferSource): TemplateResult | typeof nothing {
  const offers = look.sheet.answers.flatMap((answer) => {
    const sentence = look.sentence(answer);
    return sentence === undefined ? [] : [{ answer, sentence }];
  });
  if (offers.length === 0) return nothing;
  const asksOption = from.options.length > 0 && offers.some(({ answer }) => answer.ofOption);
  return html`<section class="calculator__offers">
    <p class="block-title">${look.words.answers}</p>
    ${asksOption ? optionChoice(look, from) : nothing}
    <ul class="plain-list">
      ${offers.map(({ answer, sentence }) => offerView(look, answer, sentence, from))}
    </ul>
  </section>`;
}
