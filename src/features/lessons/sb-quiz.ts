import { scoreField } from '~/domain/journal/fields.ts';
import { scoreFrom, scoreText } from '~/domain/order-flow/lesson-score.ts';
import { attemptOf, quizScore, type Attempt } from '~/domain/order-flow/quiz.ts';
import { exerciseWords } from './exercise-words.ts';
import { define } from '~/kit/define.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { pageLocale } from '~/kit/locales.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $shownView, startJourneys, journeyForMarks } from '~/state/shown-journey.ts';
import { recordWithUndo } from '~/state/undo.ts';

/** One question: choices, or pairs to match, and what is said to the answer. */
interface Question {
  readonly id: string;
  readonly item: HTMLElement;
  readonly choices: readonly HTMLInputElement[];
  readonly matches: readonly HTMLSelectElement[];
  readonly feedback: DrawnPart;
  readonly because: HTMLDetailsElement | null;
}

function questionAt(item: HTMLElement): Question {
  return {
    id: item.dataset['item'] ?? '',
    item,
    choices: [...item.querySelectorAll('input')],
    matches: [...item.querySelectorAll('select')],
    feedback: new DrawnPart(item, '[data-feedback]'),
    because: item.querySelector('details'),
  };
}

/**
 * A short quiz: each question is checked on its own. When all were, the number right at the first try is kept. The
 * questions with their answers are content, a form that reads well without a script, so they stay as the server sent
 * them; what is said to an answer, the summary and the result kept are drawn.
 */
export class SbQuiz extends StoreElement {
  #questions: readonly Question[] = [];
  #summary: DrawnPart | undefined;
  #kept: DrawnPart | undefined;
  #retry: HTMLButtonElement | null = null;
  /** The first try of each question, by its id. */
  readonly #first = new Map<string, boolean>();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  connectedCallback(): void {
    startJourneys();
    if (this.#questions.length === 0) this.#findParts();
    this.follow($shownView, ({ fields }) => this.#showKept(fields.get(this.#field)?.value));
  }

  #findParts(): void {
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-item]')].map(questionAt);
    this.#summary = new DrawnPart(this, '[data-summary]');
    this.#kept = new DrawnPart(this, '[data-kept]');
    this.#retry = this.querySelector<HTMLButtonElement>('[data-retry]');
    for (const fieldset of this.querySelectorAll('fieldset')) fieldset.disabled = false;
  }

  get #field(): string {
    return scoreField(this.dataset['lesson'] ?? '', 'quiz');
  }

  get #words() {
    return exerciseWords[pageLocale()];
  }

  /** The questions of the kind of sale that is shown. */
  get #shown(): readonly Question[] {
    return this.#questions.filter(({ item }) => item.dataset['other'] === undefined);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if (button === this.#retry) this.#restart();
    const asked =
      button.dataset['check'] === undefined
        ? undefined
        : this.#questions.find(({ item }) => item.contains(button));
    if (asked) this.#check(asked);
  };

  #check(question: Question): void {
    const { quiz } = this.#words;
    const { item, feedback, because } = question;
    const isMatch = question.matches.length > 0;
    const { isComplete, right, of } = givenIn(question);
    if (!isComplete) {
      feedback.say(isMatch ? quiz.unmatched : quiz.unanswered);
      return;
    }
    const isRight = right === of;
    item.dataset['result'] = isRight ? 'right' : 'wrong';
    const wrong = isMatch ? [quiz.matched(right, of), quiz.wrong].join(' ') : quiz.wrong;
    feedback.say(isRight ? quiz.right : wrong);
    because?.setAttribute('data-shown', '');
    if (because) because.open = true;
    this.#count(question, isRight);
  }

  #count({ id }: Question, isRight: boolean): void {
    if (this.#first.has(id)) return;
    this.#first.set(id, isRight);
    const score = quizScore(
      this.#shown.map((question) => question.id),
      this.#first,
    );
    if (!score) return;
    this.#summary?.say(this.#words.quiz.summary(score.right, score.of));
    if (this.#retry) this.#retry.hidden = false;
    recordWithUndo(journeyForMarks(), this.#words.kept(score.right, score.of), {
      kind: 'set',
      field: this.#field,
      value: scoreText(score),
    });
  }

  #restart(): void {
    this.#first.clear();
    for (const { item, choices, matches, feedback, because } of this.#questions) {
      delete item.dataset['result'];
      for (const choice of choices) choice.checked = false;
      for (const match of matches) match.value = '';
      feedback.draw('');
      because?.removeAttribute('data-shown');
      if (because) because.open = false;
    }
    this.#summary?.say(this.#words.quiz.restarted);
    if (this.#retry) this.#retry.hidden = true;
    const [first] = this.#shown;
    (first?.choices[0] ?? first?.matches[0])?.focus();
  }

  #showKept(text: string | undefined): void {
    const score = scoreFrom(text);
    this.#kept?.drawOrHide(score ? this.#words.lastResult(score.right, score.of) : '');
  }
}

function givenIn({ choices, matches }: Question): Attempt {
  if (matches.length > 0)
    return attemptOf(
      matches.map(({ value }) => value),
      matches.map(({ dataset }) => dataset['right'] ?? ''),
    );
  return attemptOf(
    [choices.find(({ checked }) => checked)?.value ?? ''],
    choices.filter(({ dataset }) => dataset['right'] === 'true').map(({ value }) => value),
  );
}

define('sb-quiz', SbQuiz);
