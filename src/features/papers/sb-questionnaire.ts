import { html, type TemplateResult } from 'lit/html.js';
import type { Option } from '~/domain/answers/answer-book.ts';
import {
  isSecurityKit,
  kitAnswers,
  kitQuestion,
  type KitQuestion,
  type SecurityKit,
} from '~/domain/answers/questionnaire.ts';
import {
  questionnaireSheet,
  readQuestionnaire,
  type ReadKitSheet,
} from '~/domain/answers/questionnaire-sheet.ts';
import { csvText } from '~/domain/journal/csv.ts';
import type { NewEvent } from '~/domain/journal/event.ts';
import { valueOf } from '~/domain/journal/fields.ts';
import { questionnaireOf, type Questionnaire } from '~/domain/papers/paper-questionnaire.ts';
import { isPaperTemplate, type PaperTemplate } from '~/domain/papers/paper-template.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';
import { readCsv } from '~/domain/shared/read-csv.ts';
import { factsIn, textIn } from '~/kit/answer-fields.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { kitColumns, kitColumnsIn } from '~/kit/kit-columns.ts';
import { pageLocale } from '~/kit/locales.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { tableTextOf } from '~/kit/table-file.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { kitWords } from './kit-choices.ts';
import { noSupplier, questionnaireView } from './questionnaire-view.ts';
import { questionnaireWords } from './questionnaire-words.ts';

/** The questions of the security questionnaire with the answers of one supplier: typed, or out of a filled-in sheet. */
export class SbQuestionnaire extends DrawnElement {
  #kit: SecurityKit | undefined;
  #template: PaperTemplate | undefined;
  #editing: string | undefined;
  #look: ReadKitSheet | undefined;
  #said = '';

  override connectedCallback(): void {
    const paper = this.closest<HTMLElement>('sb-paper');
    const kit = parseJson(paper?.dataset['kit']);
    const template = parseJson(paper?.dataset['paper']);
    this.#kit = isSecurityKit(kit) ? kit : undefined;
    this.#template = isPaperTemplate(template) ? template : undefined;
    super.connectedCallback();
  }

  protected override stores() {
    return [$catalogue, $shownJourney, $shownView];
  }

  protected override draw(): TemplateResult | undefined {
    const locale = pageLocale();
    const questionnaire = this.#questionnaire();
    const book = $shownJourney.get()?.answers;
    if (!questionnaire || !book) return undefined;
    const { supplier, asked } = questionnaire;
    if (supplier === undefined) return noSupplier(locale);
    return html`${questionnaireView({
        locale,
        book,
        supplier,
        asked,
        editing: this.#editing,
        edit: (id) => this.#edit(id),
        keep: (question, form) => this.#keep(supplier, question, form),
        clear: (question) => this.#clear(supplier, question),
        look: this.#look,
        save: () => this.#save(supplier, asked),
        read: (file) => void this.#read(supplier, file),
        takeIn: () => this.#takeIn(supplier),
        leave: () => this.#forget(),
      })}
      <p class="small" role="status">${this.#said}</p>`;
  }

  #questionnaire(): Questionnaire | undefined {
    const journey = $shownJourney.get();
    if (!journey || !this.#kit || !this.#template) return undefined;
    const typed = (register: string) => valueOf(journey.view, register);
    return questionnaireOf(this.#template, typed, journey.answers, this.#kit, kitWords(pageLocale()));
  }

  #edit(id: string | undefined): void {
    const before = this.#editing;
    this.#editing = id;
    this.afterDraw(() => {
      const field = id === undefined ? `#kit-${before ?? ''} button` : `#kit-${id} textarea`;
      this.querySelector<HTMLElement>(field)?.focus();
    });
  }

  /** It replaces all that stood there when the form was opened. */
  #keep({ id: option }: Option, question: KitQuestion, form: FormData): void {
    const text = textIn(form, 'text');
    if (text === '') return;
    this.#record(questionnaireWords[pageLocale()].done.answer, {
      ...this.#empty(option, question),
      text,
      ...factsIn(form),
    });
    this.#edit(undefined);
  }

  #clear({ id }: Option, question: KitQuestion): void {
    this.#record(questionnaireWords[pageLocale()].done.gone, this.#empty(id, question));
    this.#edit(undefined);
  }

  #empty(option: Option['id'], question: KitQuestion) {
    const given = $shownJourney.get()?.answers;
    const over = given === undefined ? [] : kitAnswers(given, question, option).map(({ id }) => id);
    return { kind: 'answer', question: kitQuestion(question.id), option, text: '', over } as const;
  }

  #save({ id, name }: Option, asked: readonly KitQuestion[]): void {
    const locale = pageLocale();
    const t = questionnaireWords[locale];
    const book = $shownJourney.get()?.answers;
    if (!book) return;
    const file = fileNameOf(`${t.sheetName} ${name}`, 'csv');
    saveFile(
      file,
      'text/csv;charset=utf-8',
      csvText(questionnaireSheet(book, id, asked, kitColumnsIn(locale))),
    );
    this.#say(t.saved(file));
  }

  async #read({ id }: Option, file: File): Promise<void> {
    const text = await tableTextOf(file);
    const table = text === undefined ? undefined : readCsv(text);
    const book = $shownJourney.get()?.answers;
    const questions = this.#kit?.questions ?? [];
    this.#look = book && table && readQuestionnaire(book, id, questions, table, Object.values(kitColumns));
    this.#say(this.#look === undefined ? questionnaireWords[pageLocale()].notSheet : '');
    if (this.#look !== undefined) this.focusHome();
  }

  /** In the name of the supplier: it counts as said, and stands beside what is there. */
  #takeIn({ id: option, name }: Option): void {
    const fresh = this.#look?.rows.filter(({ news }) => news !== 'same') ?? [];
    this.#record(
      questionnaireWords[pageLocale()].done.sheet,
      ...fresh.map(({ question, answer }): NewEvent => ({
        kind: 'answer',
        question: kitQuestion(question.id),
        option,
        ...answer,
        proof: 'said',
        by: name,
        over: [],
      })),
    );
    this.#forget();
  }

  #record(done: string, ...bodies: readonly NewEvent[]): void {
    recordWithUndo(journeyForMarks(), done, ...bodies);
  }

  #forget(): void {
    this.#look = undefined;
    this.requestDraw();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestDraw();
  }
}

define('sb-questionnaire', SbQuestionnaire);
