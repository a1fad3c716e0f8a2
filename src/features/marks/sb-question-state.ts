import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionMark } from '~/domain/journal/event.ts';
import type { QuestionId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { MarksElement } from '~/kit/marks-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { rowQuestion } from '~/kit/row-question.ts';
import { newRuleId, ruleWord } from '~/kit/rule-word.ts';
import { stateWords } from '~/kit/state-words.ts';
import { $standingOf, type Standing } from '~/state/question-standing.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { journeyForMarks } from '~/state/shown-journey.ts';

/** The mark that the main button sets in each state; the other button, where it makes sense, sets "not for us". */
const MAIN_MARK: Readonly<Record<Standing['state'], QuestionMark | undefined>> = {
  open: 'answered',
  received: 'answered',
  reopened: 'answered',
  answered: 'reopened',
  'not-applicable': 'open',
  'not-asked': undefined,
};

/** Where the group stands with one question, in words, and what it can say about it. Many of them stand on a page. */
export class SbQuestionState extends MarksElement {
  readonly #ruleId = newRuleId();
  #shown = '';

  protected override stores() {
    return [$standingOf];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const question =
      this.closest('.question-section, .question-row')?.querySelector('h3, a')?.textContent ?? '';
    this.role = 'group';
    this.ariaLabel = marksWords[pageLocale()].stateOf(question.trim());
  }

  get #question(): QuestionId {
    return rowQuestion(this);
  }

  protected override draw(): TemplateResult | undefined {
    const standing = $standingOf.get()?.(this.#question);
    // A mark changes one question, and tells all of them.
    const word = standing?.state === 'reopened' && standing.isExpired ? 'expired' : standing?.state;
    const shown = `${word} ${standing?.dropped?.kind}`;
    if (!standing || !word || shown === this.#shown) return undefined;
    this.#shown = shown;
    const t = marksWords[pageLocale()];
    const { state, dropped } = standing;
    this.dataset['state'] = state;
    return html`${ruleWord(this.#ruleId, state, stateWords[pageLocale()].state[word], t.rule[word])}
      ${dropped ? html`<span class="question-state__why small">${t.dropped[dropped.kind]}</span>` : nothing}
      <sb-answers class="answers"></sb-answers>
      <span class="question-state__actions no-print"
        >${this.#actions(state, word === 'expired' ? undefined : MAIN_MARK[state])}</span
      >
      <sb-marks-go-to class="marks-go-to small soft no-print" hidden></sb-marks-go-to>`;
  }

  #actions(state: Standing['state'], mark: QuestionMark | undefined) {
    const t = marksWords[pageLocale()];
    if (!mark) return nothing;
    const label = state === 'answered' ? t.reopen : state === 'not-applicable' ? t.restore : t.answer;
    const press = ({ detail }: MouseEvent) => {
      // The second click of a double click would take back what the first one did.
      if (detail < 2) this.#keep(mark);
    };
    return html`<button type="button" data-focus-home @click=${press}>${label}</button> ${
        mark === 'answered'
          ? html`<button type="button" class="button--quiet" @click=${() => this.#keep('not-applicable')}>
              ${t.skip}
            </button>`
          : nothing
      }`;
  }

  #keep(mark: QuestionMark): void {
    const { done } = marksWords[pageLocale()];
    recordWithUndo(journeyForMarks(), done[mark], { kind: 'question', question: this.#question, mark });
  }
}

define('sb-question-state', SbQuestionState);
