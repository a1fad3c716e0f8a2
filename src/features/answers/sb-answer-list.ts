import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  ANSWER_KINDS,
  answersByQuestion,
  filteredAnswers,
  type AnswersToQuestion,
} from '~/domain/answers/answer-list.ts';
import type { AnswerBook } from '~/domain/answers/answer-book.ts';
import type { Answer } from '~/domain/journal/standing-answers.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { toId, type OptionId, type QuestionId } from '~/domain/shared/brand.ts';
import { textIn } from '~/kit/answer-fields.ts';
import { optionName } from '~/kit/answer-text.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { foldText, holdsWords } from '~/kit/fold-text.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';
import { answerRow } from './answer-row.ts';
import { answerListWords } from './list-words.ts';
import { numberList } from './number-list.ts';
import { optionList } from './option-list.ts';

/** Questions drawn at first, and with each "show more". */
const PAGE = 50;
const NO_FILTER = { kind: 'all', option: '', text: '' } as const;

/** All answers of the purchase by question, with a filter; its options and its numbers. */
export class SbAnswerList extends DrawnElement {
  #shown = PAGE;
  #filter: { readonly kind: string; readonly option: string; readonly text: string } = NO_FILTER;

  protected override stores() {
    return [$shownJourney];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    if (!journey) return undefined;
    const locale = pageLocale();
    const list = answersByQuestion(journey.catalogue, journey.answers);
    return html`${list.length === 0 ? this.#none(journey) : this.#answers(journey.answers, list)}
    ${optionList(locale, journey.answers)} ${numberList(locale, journey.view, this)}`;
  }

  #none({ phase }: Journey): TemplateResult {
    const t = answerListWords[pageLocale()];
    return html`<p data-focus-home><strong>${t.none}</strong> ${t.noneHint}</p>
      <p>
        <a class="button" href=${localizedPath(pageLocale(), pages.phase(phase))}
          >${t.toFirst(nameOf.phase(phase))}</a
        >
      </p>`;
  }

  #answers(book: AnswerBook, list: readonly AnswersToQuestion[]): TemplateResult {
    const t = answerListWords[pageLocale()];
    const all = countOf(list);
    const found = filteredAnswers(list, book, {
      kind: ANSWER_KINDS.find((kind) => kind === this.#filter.kind) ?? 'all',
      option: this.#filter.option === '' ? undefined : toId<OptionId>(this.#filter.option),
      holds: (answer, id) => holdsWords(textOf(book, answer, id), this.#filter.text),
    });
    const expired = list.flatMap(({ answers }) => answers).filter((answer) => book.isExpired(answer)).length;
    const isFiltered = this.#filter !== NO_FILTER;
    return html`${this.#form(book)}
      <p class="answer-list__count" role="status">
        ${isFiltered ? t.found(countOf(found), all) : t.count(all, list.length)}${
          expired > 0 ? html` <strong class="answer-list__expired">${t.expired(expired)}</strong>` : nothing
        }
      </p>
      ${
        found.length === 0
          ? html`<p>${t.nothingFits}</p>
              <p><button type="button" @click=${this.#clear}>${t.clear}</button></p>`
          : nothing
      }
      <ul class="answer-list__questions plain-list" tabindex="-1" data-focus-home>
        ${repeat(
          found.slice(0, this.#shown),
          ({ id }) => id,
          (one) => answerRow(pageLocale(), book, one),
        )}
      </ul>
      ${this.#more(found.length)}`;
  }

  #form(book: AnswerBook): TemplateResult {
    const t = answerListWords[pageLocale()];
    const { kind, option, text } = this.#filter;
    const entry = (value: string, name: string, chosen: string) =>
      html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
    return html`<form
      class="answer-list__filter no-print"
      role="search"
      @input=${this.#narrow}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <label class="field"
        ><span>${t.search}</span><input type="search" name="text" autocomplete="off" .value=${text}
      /></label>
      <label class="field"
        ><span>${t.kind}</span
        ><select name="kind">
          ${ANSWER_KINDS.map((one) => entry(one, t.kinds[one], kind))}
        </select></label
      >
      ${
        book.options.length < 2
          ? nothing
          : html`<label class="field"
              ><span>${t.option}</span
              ><select name="option">
                ${entry('', t.anyOption, option)}
                ${book.options.map(({ id }) => entry(id, optionName(pageLocale(), book, id), option))}
              </select></label
            >`
      }
    </form>`;
  }

  #more(found: number): TemplateResult | typeof nothing {
    const rest = found - this.#shown;
    if (rest <= 0) return nothing;
    const t = answerListWords[pageLocale()];
    return html`<p class="no-print">
      <button type="button" @click=${this.#showMore}>${t.showMore(Math.min(rest, PAGE))}</button>
    </p>`;
  }

  readonly #narrow = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(currentTarget);
    const filter = { kind: textIn(form, 'kind'), option: textIn(form, 'option'), text: textIn(form, 'text') };
    const isNone = filter.kind === 'all' && filter.option === '' && filter.text === '';
    this.#filter = isNone ? NO_FILTER : filter;
    this.#shown = PAGE;
    this.requestDraw();
  };

  readonly #clear = (): void => {
    this.#filter = NO_FILTER;
    this.focusHome();
  };

  readonly #showMore = (): void => {
    this.#shown += PAGE;
    this.requestDraw();
  };
}

function countOf(list: readonly AnswersToQuestion[]): number {
  return list.reduce((sum, { answers }) => sum + answers.length, 0);
}

function textOf(book: AnswerBook, { text, source = '', by = '', option }: Answer, id: QuestionId): string {
  const name = option === undefined ? '' : optionName(pageLocale(), book, option);
  return foldText([nameOf.question(id), text, source, by, name].join('\n'));
}

define('sb-answer-list', SbAnswerList);
