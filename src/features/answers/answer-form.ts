import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AnswerBook } from '~/domain/answers/answer-book.ts';
import { STAY } from '~/domain/answers/answer-book.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import type { AssetId, OptionId } from '~/domain/shared/brand.ts';
import { answerFields } from '~/kit/answer-fields.ts';
import { bookWords } from '~/kit/book-words.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { answersWords } from './words.ts';

const LONGEST_ANSWER = 2000;

export interface AnswerForm {
  readonly locale: Locale;
  readonly book: AnswerBook;
  /** The answer that is edited. */
  readonly given: Answer | undefined;
  /** True where each option can have an answer of its own. */
  readonly isAboutOptions: boolean;
  /** Content that answers the question, with its title. */
  readonly assets: readonly (readonly [AssetId, string])[];
  readonly isTooLong: boolean;
  readonly keep: (form: FormData) => void;
  readonly cancel: () => void;
}

/** One line first; what supports it only when it is asked for. */
export function answerForm(form: AnswerForm): TemplateResult {
  const { locale, given, isTooLong, keep, cancel } = form;
  const t = answersWords[locale];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) keep(new FormData(event.target));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
  const hasMore = given?.source ?? given?.proof ?? given?.until ?? given?.by ?? given?.asset;
  return html`<form class="answer-form no-print" @submit=${submit} @keydown=${onKey}>
    <label class="field"
      ><span>${t.text} <span class="small soft">${t.textHint}</span></span
      ><textarea
        name="text"
        rows="2"
        maxlength=${LONGEST_ANSWER}
        required
        .value=${given?.text ?? ''}
      ></textarea>
    </label>
    ${optionField(form)}
    <details ?open=${hasMore !== undefined}>
      <summary>${bookWords[locale].more}</summary>
      <div class="answer-form__more">${answerFields(locale, given ?? {})} ${assetField(form)}</div>
    </details>
    ${isTooLong ? html`<p class="answer-form__problem" role="alert">${t.tooLong}</p>` : nothing}
    <p class="row">
      <button type="submit" class="button--main">${t.keep}</button>
      <button type="button" class="button--quiet" @click=${cancel}>${t.cancel}</button>
    </p>
  </form>`;
}

function optionField({ locale, book, given, isAboutOptions }: AnswerForm): TemplateResult | typeof nothing {
  const t = answersWords[locale];
  const named = book.options.filter(
    ({ id, state }) => id !== STAY && (state !== 'out' || id === given?.option),
  );
  if (!isAboutOptions && given?.option === undefined) return nothing;
  if (named.length === 0 && given?.option === undefined)
    return html`<p class="small"><a href=${localizedPath(locale, pages.compare)}>${t.compare}</a></p>`;
  const entry = (id: OptionId | '', name: string) =>
    html`<option value=${id} ?selected=${id === (given?.option ?? '')}>${name}</option>`;
  return html`<label class="field"
    ><span>${t.option}</span
    ><select name="option">
      ${entry('', t.forAll)} ${named.map(({ id, name }) => entry(id, name))}
      ${entry(STAY, bookWords[locale].stay)}
    </select></label
  >`;
}

function assetField({ locale, given, assets }: AnswerForm): TemplateResult | typeof nothing {
  const t = answersWords[locale];
  if (assets.length === 0) return nothing;
  return html`<label class="field"
    ><span>${t.asset}</span
    ><select name="asset">
      <option value="">${t.noAsset}</option>
      ${assets.map(
        ([id, title]) => html`<option value=${id} ?selected=${id === given?.asset}>${title}</option>`,
      )}
    </select></label
  >`;
}
