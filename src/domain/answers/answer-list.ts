import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Question } from '../catalogue/question.ts';
import type { Answer } from '../journal/standing-answers.ts';
import type { OptionId, QuestionId } from '../shared/brand.ts';
import type { AnswerBook } from './answer-book.ts';
import { isDisputed } from './answer-book.ts';

/** What a list of answers can be narrowed to. `said`: nothing but a word, or nothing at all, supports it. */
export const ANSWER_KINDS = ['all', 'expired', 'said', 'disputed'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface AnswersToQuestion {
  readonly id: QuestionId;
  /** Undefined for a question that the content no longer has, or does not have yet. */
  readonly question: Question | undefined;
  readonly answers: readonly Answer[];
  readonly isDisputed: boolean;
}

export interface AnswerFilter {
  readonly kind: AnswerKind;
  /** Answers for this option alone; undefined: for any option, and for all of them. */
  readonly option: OptionId | undefined;
  /** True where the texts of an answer and its question hold what is looked for. */
  readonly holds: (answer: Answer, id: QuestionId) => boolean;
}

/** Every answer of a purchase by its question, in the order of the content; questions that it lacks come last. */
export function answersByQuestion({ questions }: Catalogue, book: AnswerBook): readonly AnswersToQuestion[] {
  const places = new Map([...questions.keys()].map((id, place) => [id, place]));
  const placeOf = (id: QuestionId) => places.get(id) ?? places.size;
  return [...book.questions]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((id) => {
      const answers = book.answersTo(id);
      return { id, question: questions.get(id), answers, isDisputed: hasDispute(answers) };
    });
}

/** The questions of a list with those of their answers that a filter lets through; none without. */
export function filteredAnswers(
  list: readonly AnswersToQuestion[],
  book: AnswerBook,
  { kind, option, holds }: AnswerFilter,
): readonly AnswersToQuestion[] {
  return list
    .filter((one) => kind !== 'disputed' || one.isDisputed)
    .map((one) => ({
      ...one,
      answers: one.answers.filter(
        (answer) =>
          (option === undefined || answer.option === option) &&
          (kind !== 'expired' || book.isExpired(answer)) &&
          (kind !== 'said' || (answer.proof ?? 'said') === 'said') &&
          holds(answer, one.id),
      ),
    }))
    .filter(({ answers }) => answers.length > 0);
}

/** People differ about one option, or about all of them. */
function hasDispute(answers: readonly Answer[]): boolean {
  return [...Map.groupBy(answers, ({ option }) => option).values()].some(isDisputed);
}
