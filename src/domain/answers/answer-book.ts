import type { Question } from '../catalogue/question.ts';
import type { JourneyView } from '../journal/view.ts';
import type { OptionId, QuestionId, RequirementId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import { parseDay } from '../shared/calendar-day.ts';
import type { OptionBody, RequirementBody } from '../journal/answer-events.ts';
import type { Answer } from '../journal/standing-answers.ts';

/** "Stay as we are": always one of the options, without an event of its own. */
export const STAY = toId<OptionId>('stay');

const UNTOUCHED: OptionBody = { kind: 'option', option: STAY, name: '', state: 'in' };

/** Its name is empty for `STAY`, which a page calls by a word of its own. */
export type Option = OptionBody & { readonly id: OptionId; readonly why: string };

/** `partly`: asked of several options, and not answered for all of them. `expired`: some answer has to be checked again. */
export type Answered = 'not' | 'partly' | 'whole' | 'expired';

export type Requirement = RequirementBody & { readonly id: RequirementId };

/** What the answers of one purchase say on one day. */
export class AnswerBook {
  readonly #view: JourneyView;
  readonly #today: DayNumber;

  constructor(view: JourneyView, today: DayNumber) {
    this.#view = view;
    this.#today = today;
  }

  /** In the order in which they were named; "stay as we are" comes last. */
  get options(): readonly Option[] {
    const { options } = this.#view;
    const named = [...options.values()].filter(({ option, name }) => option !== STAY && name !== '');
    return [...named, options.get(STAY) ?? UNTOUCHED].map((body) => ({ why: '', ...body, id: body.option }));
  }

  /** The suppliers a question about an option is asked of: the chosen one, or all that are in. */
  get inPlay(): readonly Option[] {
    const suppliers = this.options.filter(({ id }) => id !== STAY);
    const chosen = suppliers.filter(({ state }) => state === 'chosen');
    return chosen.length > 0 ? chosen : suppliers.filter(({ state }) => state === 'in');
  }

  /** In the order in which they were written. */
  get requirements(): readonly Requirement[] {
    return [...this.#view.requirements.values()]
      .filter(({ text }) => text !== '')
      .map((body) => ({ ...body, id: body.requirement }));
  }

  /** The questions that have an answer. */
  get questions(): readonly QuestionId[] {
    return [...this.#view.answers.keys()];
  }

  /** What was answered to a question, for any option, the oldest first. */
  answersTo(question: QuestionId): readonly Answer[] {
    return this.#view.answers.get(question) ?? [];
  }

  /** How far a question is answered. What was said of options that are out counts no more. */
  answered({ id, about }: Pick<Question, 'id' | 'about'>): Answered {
    const asked = about === 'option' ? this.inPlay.map((option) => option.id) : [];
    const counting = this.answersTo(id).filter(
      ({ option }) => asked.length === 0 || option === undefined || asked.includes(option),
    );
    if (counting.length === 0) return 'not';
    if (counting.some((answer) => this.isExpired(answer))) return 'expired';
    const forAll = counting.some(({ option }) => option === undefined);
    const isWhole = forAll || asked.every((one) => counting.some(({ option }) => option === one));
    return isWhole ? 'whole' : 'partly';
  }

  /** More than one where people differ. */
  cell(requirement: RequirementId, option: OptionId): readonly Answer[] {
    return this.#view.cells.get(requirement)?.get(option) ?? [];
  }

  /** True once the last day on which the answer holds is over. */
  isExpired({ until }: Answer): boolean {
    const last = until === undefined ? undefined : parseDay(until);
    return last !== undefined && last < this.#today;
  }
}

/** True where people said different things in one place, and nobody has chosen yet. */
export function isDisputed(answers: readonly Answer[]): boolean {
  const [first] = answers;
  return answers.length > 1 && answers.some(({ text, fit }) => text !== first?.text || fit !== first.fit);
}
