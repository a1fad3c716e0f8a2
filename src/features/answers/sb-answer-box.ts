import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { AnswerBook, isDisputed } from '~/domain/answers/answer-book.ts';
import { assetsAnswering } from '~/domain/catalogue/catalogue.ts';
import type { NewEvent } from '~/domain/journal/event.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import { toId, type AssetId, type OptionId, type QuestionId } from '~/domain/shared/brand.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import { factsIn, textIn } from '~/kit/answer-fields.ts';
import { factsText, optionName } from '~/kit/answer-text.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { rowQuestion } from '~/kit/row-question.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { today } from '~/state/clock.ts';
import { nameOf } from '~/state/names.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { answerForm } from './answer-form.ts';
import { answersWords } from './words.ts';

/** What is being written: a new answer, or one that is edited. */
interface Draft {
  readonly given: Answer | undefined;
}

/** The answers to one question, and the form to write one. */
export class SbAnswerBox extends DrawnElement {
  #draft: Draft | undefined;
  #isTooLong = false;

  protected override stores() {
    return [$shownView, $catalogue];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'group';
    this.ariaLabel = answersWords[pageLocale()].answersTo;
    if (this.dataset['open'] === 'yes') this.#write(undefined);
  }

  get #question(): QuestionId {
    return rowQuestion(this);
  }

  protected override draw(): TemplateResult {
    const t = answersWords[pageLocale()];
    const book = new AnswerBook($shownView.get(), today());
    const answers = book.answersTo(this.#question);
    return html`${answers.length === 0 ? nothing : this.#list(book, answers)}
    ${this.#draft ? this.#form(book, this.#draft) : nothing}
    ${
      this.#draft || answers.length === 0
        ? nothing
        : html`<button
            type="button"
            class="button--quiet no-print"
            data-focus-home
            @click=${() => this.#write(undefined)}
          >
            ${t.another}
          </button>`
    }`;
  }

  #list(book: AnswerBook, answers: readonly Answer[]): TemplateResult {
    const t = answersWords[pageLocale()];
    const beside = (answer: Answer) => answers.filter(({ option }) => option === answer.option);
    const isOpen = answers.some((answer) => isDisputed(beside(answer)));
    return html`${isOpen ? html`<p class="answers__disputed small">${t.disputed}</p>` : nothing}
      <ul class="plain-list answers__list">
        ${repeat(
          answers,
          ({ id }) => id,
          (answer) => this.#answer(book, answer, beside(answer)),
        )}
      </ul>`;
  }

  #answer(book: AnswerBook, answer: Answer, beside: readonly Answer[]): TemplateResult {
    const locale = pageLocale();
    const t = answersWords[locale];
    const { text, asset, option, until } = answer;
    const day = until === undefined ? undefined : parseDay(until);
    const isExpired = book.isExpired(answer);
    const name = option === undefined ? '' : optionName(locale, book, option);
    const content = asset === undefined ? '' : nameOf.asset(asset);
    const facts = [factsText(locale, answer), content].filter((fact) => fact !== '');
    const action = (word: string, label: string, press: () => void) =>
      html`<button type="button" class="button--quiet" aria-label=${label} @click=${press}>${word}</button>`;
    return html`<li class="answer" ?data-expired=${isExpired}>
      <p class="answer__text">
        ${name === '' ? nothing : html`<span class="answer__option">${name}</span>`}
        <span class="answer__words">${text}</span>
      </p>
      ${facts.map((fact) => html`<span class="answer__facts small soft">${fact}</span>`)}
      ${
        isExpired && day !== undefined
          ? html`<p class="answer__expired small">${t.expired(formatDay(locale, day))}</p>`
          : nothing
      }
      <p class="answer__actions no-print">
        ${
          isDisputed(beside)
            ? action(t.choose, t.chooseLabel(text), () => this.#choose(answer, beside))
            : nothing
        }
        ${action(t.edit, t.editLabel(text), () => this.#write(answer))}
        ${action(t.takeAway, t.takeAwayLabel(text), () => this.#takeAway(answer))}
      </p>
    </li>`;
  }

  #form(book: AnswerBook, { given }: Draft): TemplateResult {
    const local = $catalogue.get();
    const about = local?.catalogue.questions.get(this.#question)?.about;
    const assets = local ? assetsAnswering(local.catalogue, this.#question) : [];
    return answerForm({
      locale: pageLocale(),
      book,
      given,
      isAboutOptions: about === 'option',
      assets: assets.map(({ id }) => [id, nameOf.asset(id)]),
      isTooLong: this.#isTooLong,
      keep: (form) => this.#keep(given, form),
      cancel: () => this.#close(),
    });
  }

  #write(given: Answer | undefined): void {
    this.#draft = { given };
    this.afterDraw(() => this.querySelector('textarea')?.focus());
  }

  #keep(given: Answer | undefined, form: FormData): void {
    const option = toId<OptionId>(textIn(form, 'option'));
    const asset = toId<AssetId>(textIn(form, 'asset'));
    const place = option === '' ? {} : { option };
    const isMoved = given !== undefined && (given.option ?? '') !== option;
    const text = textIn(form, 'text');
    if (text === '') return;
    const body: NewEvent = {
      kind: 'answer',
      question: this.#question,
      text,
      ...place,
      ...factsIn(form),
      ...(asset === '' ? {} : { asset }),
      // A second answer stands beside the first until somebody chooses; an edited one takes its place.
      over: given === undefined || isMoved ? [] : [given.id],
    };
    const moved = isMoved ? [this.#emptied(given)] : [];
    const t = answersWords[pageLocale()];
    const ids = recordWithUndo(journeyForMarks(), t.done.kept, body, ...moved);
    this.#isTooLong = ids.length <= moved.length;
    if (this.#isTooLong) this.requestDraw();
    else this.#close();
  }

  #choose(answer: Answer, beside: readonly Answer[]): void {
    const body: NewEvent = { ...contentOf(answer), over: beside.map(({ id }) => id) };
    recordWithUndo(journeyForMarks(), answersWords[pageLocale()].done.chosen, body);
  }

  #takeAway(answer: Answer): void {
    recordWithUndo(journeyForMarks(), answersWords[pageLocale()].done.taken, this.#emptied(answer));
  }

  #emptied({ id, option }: Answer): NewEvent {
    const place = option === undefined ? {} : { option };
    return { kind: 'answer', question: this.#question, ...place, text: '', over: [id] };
  }

  #close(): void {
    this.#draft = undefined;
    this.#isTooLong = false;
    this.focusHome();
    this.dispatchEvent(new Event('close'));
  }
}

function contentOf({ id: _id, counter: _counter, at: _at, ...content }: Answer) {
  return content;
}

define('sb-answer-box', SbAnswerBox);
