import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnswerBook, Requirement } from '~/domain/answers/answer-book.ts';
import { FITS } from '~/domain/journal/answer-events.ts';
import type { OptionId } from '~/domain/shared/brand.ts';
import { answerFields } from '~/kit/answer-fields.ts';
import { answerText, optionName } from '~/kit/answer-text.ts';
import { bookWords } from '~/kit/book-words.ts';
import type { Locale } from '~/kit/locales.ts';
import { compareWords } from './words.ts';

export interface CellSetting {
  readonly locale: Locale;
  readonly book: AnswerBook;
  readonly requirement: Requirement;
  readonly option: OptionId;
  readonly keep: (event: SubmitEvent) => void;
  readonly clear: () => void;
  readonly leave: () => void;
}

/** What the dialog of one cell shows: what people said there, and the form for the answer that takes its place. */
export function cellDialog({ locale, book, requirement, option, ...act }: CellSetting): TemplateResult {
  const t = compareWords[locale];
  const { fits } = bookWords[locale];
  const answers = book.cell(requirement.id, option);
  const last = answers.at(-1);
  const { text, passMark } = requirement;
  return html`<h3 id="cell-title">${t.fill(text, optionName(locale, book, option))}</h3>
    ${passMark === undefined ? nothing : html`<p class="small soft">${t.passMarkIs(passMark)}</p>`}
    ${
      answers.length < 2
        ? nothing
        : html`<p class="small">${t.given}</p>
            <ul class="small">
              ${answers.map((answer) => html`<li>${answerText(locale, book, answer)}</li>`)}
            </ul>`
    }
    <form class="answer-form" @submit=${act.keep}>
      <fieldset class="compare-fits">
        <legend>${t.how}</legend>
        ${FITS.map(
          (fit) =>
            html`<label
              ><input type="radio" name="fit" value=${fit} .checked=${fit === last?.fit} />
              ${fits[fit]}</label
            >`,
        )}
        <label
          ><input type="radio" name="fit" value="" .checked=${last?.fit === undefined} /> ${t.noFit}</label
        >
      </fieldset>
      <div class="answer-form__more">${answerFields(locale, last ?? {})}</div>
      <label class="field"
        ><span>${t.remark}</span
        ><textarea name="text" rows="2" maxlength="1000" .value=${last?.text ?? ''}></textarea>
      </label>
      <p class="row">
        <button type="submit" class="button--main">${t.save}</button>
        ${
          answers.length === 0 ? nothing : html`<button type="button" @click=${act.clear}>${t.clear}</button>`
        }
        <button type="button" class="button--quiet" @click=${act.leave}>${t.cancel}</button>
      </p>
    </form>`;
}
