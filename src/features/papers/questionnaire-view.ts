import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { isDisputed, type AnswerBook, type Option } from '~/domain/answers/answer-book.ts';
import { kitAnswers, type KitQuestion } from '~/domain/answers/questionnaire.ts';
import type { ReadKitSheet } from '~/domain/answers/questionnaire-sheet.ts';
import { answerFields } from '~/kit/answer-fields.ts';
import { factsText } from '~/kit/answer-text.ts';
import { formatList } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { sheetLook } from '~/kit/sheet-look.ts';
import { questionnaireWords } from './questionnaire-words.ts';

export interface QuestionnaireSetting {
  readonly locale: Locale;
  readonly book: AnswerBook;
  readonly supplier: Option;
  readonly asked: readonly KitQuestion[];
  /** The id of the question whose form is open. */
  readonly editing: string | undefined;
  readonly edit: (id: string | undefined) => void;
  readonly keep: (question: KitQuestion, form: FormData) => void;
  readonly clear: (question: KitQuestion) => void;
  /** A sheet that was chosen, before any of it is taken in. */
  readonly look: ReadKitSheet | undefined;
  readonly save: () => void;
  readonly read: (file: File) => void;
  readonly takeIn: () => void;
  readonly leave: () => void;
}

const LONGEST_ANSWER = 2000;

export function noSupplier(locale: Locale): TemplateResult {
  const t = questionnaireWords[locale];
  return html`<h2>${t.title}</h2>
    <p>${t.noSupplier}</p>
    <p><a href=${localizedPath(locale, pages.compare)}>${t.compare}</a></p>`;
}

/** The sheet out and in, then every question with what stands there. */
export function questionnaireView(setting: QuestionnaireSetting): TemplateResult {
  const { locale, book, supplier, asked } = setting;
  const t = questionnaireWords[locale];
  const answered = asked.filter((question) => kitAnswers(book, question, supplier.id).length > 0).length;
  return html`<h2>${t.title}</h2>
    <p>${t.note(supplier.name)} ${t.counted(answered, asked.length)}</p>
    ${sheetPart(setting)}
    <ol class="questionnaire__list plain-list">
      ${repeat(
        asked,
        ({ id }) => id,
        (question) => questionRow(setting, question),
      )}
    </ol>`;
}

function sheetPart(setting: QuestionnaireSetting): TemplateResult {
  const { locale, look, save, read } = setting;
  const t = questionnaireWords[locale];
  const choose = ({ target }: Event) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) read(file);
  };
  return html`<section class="questionnaire__sheet" aria-labelledby="kit-sheet">
    <h3 id="kit-sheet">${t.sheet}</h3>
    <p>${t.sheetNote}</p>
    <div class="questionnaire__files">
      <button type="button" @click=${save}>${t.saveSheet}</button>
      <label class="field"
        ><span>${t.sheetFile}</span><input type="file" accept=".csv,text/csv" @change=${choose}
      /></label>
    </div>
    ${look === undefined ? nothing : preview(setting, look)}
  </section>`;
}

function preview(
  { locale, supplier, takeIn, leave }: QuestionnaireSetting,
  { rows, unknownKeys }: ReadKitSheet,
): TemplateResult {
  const t = questionnaireWords[locale];
  return sheetLook({
    className: 'questionnaire__look',
    heading: html`<h4>${t.found(supplier.name, rows.length)}</h4>`,
    rows: rows.map(({ question, answer: { text, source }, news }) => ({
      asked: question.text,
      says: [text, source],
      news,
    })),
    notes: unknownKeys.length === 0 ? [] : [t.unknownKeys(formatList(locale, unknownKeys.map(String)))],
    words: t,
    takeIn,
    leave,
  });
}

function questionRow(setting: QuestionnaireSetting, question: KitQuestion): TemplateResult {
  const { locale, book, supplier, editing, edit } = setting;
  const t = questionnaireWords[locale];
  const { id, number, tier, text, evidence } = question;
  const shown = tier === undefined ? `AI ${number}` : String(number);
  const answers = kitAnswers(book, question, supplier.id);
  const verb = answers.length === 0 ? t.answer : t.change;
  return html`<li id="kit-${id}" class="questionnaire__row" ?data-open=${answers.length === 0}>
    <p>
      <span class="questionnaire__number">${shown}</span> ${text}
      <span class="small soft questionnaire__evidence">${t.evidence}: ${evidence}</span>
    </p>
    ${
      answers.length === 0
        ? html`<p class="small soft">${t.none}</p>`
        : answers.map(
            (answer) =>
              html`<p class="questionnaire__answer">
                <span>${answer.text}</span>
                <span class="small soft">${factsText(locale, answer)}</span>
              </p>`,
          )
    }
    ${isDisputed(answers) ? html`<p class="small questionnaire__disputed">${t.disputed}</p>` : nothing}
    ${
      editing === id
        ? answerForm(setting, question)
        : html`<button
            type="button"
            class="button--quiet"
            aria-label=${t.answerTo(verb, shown)}
            @click=${() => edit(id)}
          >
            ${verb}
          </button>`
    }
  </li>`;
}

function answerForm(setting: QuestionnaireSetting, question: KitQuestion): TemplateResult {
  const { locale, book, supplier, edit, keep, clear } = setting;
  const t = questionnaireWords[locale];
  const answers = kitAnswers(book, question, supplier.id);
  const last = answers.at(-1);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) keep(question, new FormData(event.target));
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') edit(undefined);
  };
  return html`<form class="answer-form" @submit=${submit} @keydown=${onKey}>
    <label class="field"
      ><span>${t.text}</span
      ><textarea
        name="text"
        rows="2"
        maxlength=${LONGEST_ANSWER}
        required
        .value=${last?.text ?? ''}
      ></textarea>
    </label>
    <div class="answer-form__more">${answerFields(locale, last ?? {})}</div>
    <p class="row">
      <button type="submit" class="button--main">${t.keep}</button>
      ${
        last === undefined
          ? nothing
          : html`<button type="button" @click=${() => clear(question)}>${t.clear}</button>`
      }
      <button type="button" class="button--quiet" @click=${() => edit(undefined)}>${t.cancel}</button>
    </p>
  </form>`;
}
