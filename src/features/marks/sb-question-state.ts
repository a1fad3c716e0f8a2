import type { QuestionMark } from '~/domain/journal/event.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { startCatalogue } from '~/state/catalogue.ts';
import { $standingOf, type Standing } from '~/state/question-standing.ts';
import { recordWithUndo } from '~/state/undo.ts';
import { RuleWord } from '~/kit/rule-word.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { journeyForMarks, startJourneys } from '~/state/shown-journey.ts';

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
export class SbQuestionState extends StoreElement {
  readonly #word = new RuleWord();
  readonly #why = document.createElement('span');
  readonly #main = document.createElement('button');
  readonly #skip = document.createElement('button');
  #state: Standing['state'] | undefined;
  #isBuilt = false;

  connectedCallback(): void {
    if (!this.#isBuilt) this.#build();
    startJourneys();
    startCatalogue();
    this.follow($standingOf, (standingOf) => {
      if (standingOf) this.#show(standingOf(this.dataset['question'] ?? ''));
    });
  }

  #build(): void {
    this.#isBuilt = true;
    const t = marksWords[pageLocale()];
    const question =
      this.closest('.question-section, .question-row')?.querySelector('h3, a')?.textContent ?? '';
    this.role = 'group';
    this.ariaLabel = t.stateOf(question.trim());
    this.#why.className = 'question-state__why small';
    this.#main.type = this.#skip.type = 'button';
    this.#skip.className = 'button--quiet';
    this.#skip.textContent = t.skip;
    // The second click of a double click would take back what the first one did.
    this.#main.addEventListener('click', ({ detail }) => {
      const mark = this.#state && MAIN_MARK[this.#state];
      if (mark && detail < 2) this.#keep(mark);
    });
    this.#skip.addEventListener('click', () => this.#keep('not-applicable'));
  }

  #keep(mark: QuestionMark): void {
    const { done } = marksWords[pageLocale()];
    const question = toId<QuestionId>(this.dataset['question'] ?? '');
    recordWithUndo(journeyForMarks(), done[mark], { k: 'question', question, mark });
  }

  #show({ state, dropped }: Standing): void {
    const t = marksWords[pageLocale()];
    this.#why.textContent = dropped ? t.dropped[dropped.kind] : '';
    if (state === this.#state) return;
    this.#state = state;
    this.dataset['state'] = state;
    this.#word.show(state, t.state[state], t.rule[state]);
    this.#main.textContent = this.#mainLabel(state);
    this.#main.hidden = state === 'not-asked';
    this.#skip.hidden = MAIN_MARK[state] !== 'answered';
    if (!this.firstChild) this.#place();
    if (this.#skip.hidden && document.activeElement === this.#skip) this.#main.focus();
  }

  #mainLabel(state: Standing['state']): string {
    const t = marksWords[pageLocale()];
    if (state === 'answered') return t.reopen;
    return state === 'not-applicable' ? t.restore : t.answer;
  }

  #place(): void {
    const actions = document.createElement('span');
    actions.className = 'question-state__actions no-print';
    actions.append(this.#main, this.#skip);
    this.append(this.#word.root, this.#why, actions);
  }
}

define('sb-question-state', SbQuestionState);
