import { html, nothing, type TemplateResult } from 'lit/html.js';
import { AnswerBook, type Option, type Requirement } from '~/domain/answers/answer-book.ts';
import { matrixOf, type Matrix } from '~/domain/answers/matrix.ts';
import type { NewEvent } from '~/domain/journal/event.ts';
import type { OptionId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { today } from '~/state/clock.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { cellDialog } from './cell-dialog.ts';
import type { CompareActions } from './compare-actions.ts';
import {
  cellIn,
  newOptionId,
  optionIn,
  requirementIn,
  sheetBodies,
  withoutAnswers,
  withoutOption,
  withoutRequirement,
} from './compare-bodies.ts';
import { compareResult } from './compare-result.ts';
import { matrixTable } from './matrix-table.ts';
import { optionList } from './option-list.ts';
import { requirementList } from './requirement-list.ts';
import { readSheet, saveSheet, saveTable } from './sheet-files.ts';
import { supplierPart, type Look } from './supplier-part.ts';
import { compareWords } from './words.ts';

interface OpenCell {
  readonly requirement: Requirement;
  readonly option: OptionId;
}

/** The page that compares options: who is in, what is needed, how each meets it, and what that adds up to. */
export class SbCompare extends DrawnElement {
  #editing: string | undefined;
  #cell: OpenCell | undefined;
  #column: OptionId | undefined;
  #look: Look | undefined;
  #said = '';

  protected override stores() {
    return [$shownView, $catalogue];
  }

  get #book(): AnswerBook {
    return new AnswerBook($shownView.get(), today());
  }

  protected override draw(): TemplateResult {
    const locale = pageLocale();
    const t = compareWords[locale];
    const book = this.#book;
    const matrix = matrixOf(book);
    const roles = $catalogue.get()?.catalogue.roles.map(({ id }) => id) ?? [];
    const actions = this.#actions;
    return html`${matrix.rows.length === 0 && book.options.length < 2 ? html`<p>${t.first}</p>` : nothing}
      ${optionList(locale, book, actions)} ${requirementList({ locale, book, roles, actions })}
      ${matrix.rows.length === 0 ? nothing : this.#table(book, matrix)}
      ${supplierPart({
        locale,
        book,
        look: this.#look,
        save: (option) => this.#say(t.saved(saveSheet(locale, this.#book, option))),
        read: (option, file) => void this.#read(option, file),
        takeIn: () => this.#takeIn(),
        leave: () => this.#forget(),
      })}
      <p class="small" role="status">${this.#said}</p>
      <dialog class="dialog compare-dialog" aria-labelledby="cell-title" @close=${this.#closed}>
        ${this.#cell === undefined ? nothing : this.#dialog(book, this.#cell)}
      </dialog>`;
  }

  #table(book: AnswerBook, matrix: Matrix): TemplateResult {
    const locale = pageLocale();
    const t = compareWords[locale];
    const columns = matrix.rows[0]?.cells.map(({ option }) => option.id) ?? [];
    const shown = columns.find((id) => id === this.#column) ?? columns[0];
    return html`<section class="compare-matrix" aria-labelledby="matrix">
        <h2 id="matrix">${t.table}</h2>
        ${matrixTable({ locale, book, matrix, shown, actions: this.#actions })}
        <p class="row no-print">
          <button type="button" @click=${() => this.#say(t.saved(saveTable(locale, book, matrix)))}>
            ${t.saveTable}
          </button>
          <button type="button" @click=${() => print()}>${t.print}</button>
        </p>
      </section>
      ${compareResult({ locale, book, matrix })}`;
  }

  #dialog(book: AnswerBook, { requirement, option }: OpenCell): TemplateResult {
    const close = () => this.querySelector('dialog')?.close();
    const { done } = compareWords[pageLocale()];
    const clear = () => {
      this.#record(done.answerGone, withoutAnswers(book, requirement.id, option));
      close();
    };
    const keep = this.#actions.submitWith((form) => {
      const body = cellIn(form, book, requirement.id, option);
      if (body) this.#record(done.answer, body);
      else if (book.cell(requirement.id, option).length > 0) clear();
      close();
      return true;
    });
    return cellDialog({ locale: pageLocale(), book, requirement, option, keep, clear, leave: close });
  }

  get #actions(): CompareActions {
    const { done } = compareWords[pageLocale()];
    return {
      editing: this.#editing,
      edit: (id) => this.#edit(id),
      leave: () => this.#edit(undefined),
      onKey: ({ key }) => {
        if (key === 'Escape') this.#edit(undefined);
      },
      submitWith: (take) => (event) => {
        event.preventDefault();
        const form = event.target;
        if (form instanceof HTMLFormElement && take(new FormData(form))) form.reset();
      },
      keepOption: (form, given) => this.#keep(done.option, optionIn(form, given?.id ?? newOptionId())),
      removeOption: (option) => this.#record(done.optionGone, withoutOption(option)),
      keepRequirement: (form, given) => this.#keep(done.requirement, requirementIn(form, given)),
      removeRequirement: (requirement) => this.#record(done.requirementGone, withoutRequirement(requirement)),
      openCell: (requirement, { option }) => this.#open({ requirement, option: option.id }),
      showOption: (option) => {
        this.#column = option;
        this.requestDraw();
      },
    };
  }

  #keep(done: string, body: NewEvent | undefined): boolean {
    if (body === undefined) return false;
    this.#editing = undefined;
    this.#record(done, body);
    return true;
  }

  #record(done: string, ...bodies: readonly NewEvent[]): void {
    recordWithUndo(journeyForMarks(), done, ...bodies);
  }

  #edit(id: string | undefined): void {
    this.#editing = id;
    this.requestDraw();
    if (id !== undefined)
      this.afterDraw(() => this.querySelector<HTMLElement>('li form :is(input, select)')?.focus());
  }

  #open(cell: OpenCell): void {
    this.#cell = cell;
    this.afterDraw(() => this.querySelector('dialog')?.showModal());
  }

  readonly #closed = (): void => {
    this.#cell = undefined;
    this.requestDraw();
  };

  async #read(option: Option, file: File): Promise<void> {
    this.#look = await readSheet(pageLocale(), this.#book, option, file);
    this.#said = this.#look === undefined ? compareWords[pageLocale()].notSheet : '';
    this.requestDraw();
  }

  #takeIn(): void {
    if (this.#look === undefined) return;
    const { option, sheet } = this.#look;
    this.#record(compareWords[pageLocale()].done.sheet, ...sheetBodies(option, sheet.rows));
    this.#forget();
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

define('sb-compare', SbCompare);
