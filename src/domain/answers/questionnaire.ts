import type { Answer } from '../journal/standing-answers.ts';
import type { OptionId, QuestionId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import { isNumber, isText, listOf, optional, record } from '../shared/shape.ts';
import type { AnswerBook } from './answer-book.ts';

/*
 * The security questionnaire: its questions are content of their own (content/security-kit) and none of the catalogue.
 * What a supplier answers to one is an answer event like any other, to the question `kit:<id>` for one option; coverage,
 * which asks the catalogue, does not count it.
 */
const PREFIX = 'kit:';

/** One question in the language of the page. */
export interface KitQuestion {
  readonly id: string;
  /** As the sheets number it; the questions on AI begin again. */
  readonly number: number;
  /** Absent for the questions on AI. */
  readonly tier?: number | undefined;
  readonly text: string;
  readonly evidence: string;
}

export interface SecurityKit {
  readonly tiers: readonly { readonly tier: number; readonly name: string }[];
  readonly questions: readonly KitQuestion[];
}

/** What is asked of one supplier: the tiers up to one, with or without the questions on AI. */
export interface Depth {
  readonly tier: number;
  readonly withAi: boolean;
}

/** The page hands the kit to the browser as text. */
export const isSecurityKit = record<SecurityKit>({
  tiers: listOf(record<SecurityKit['tiers'][number]>({ tier: isNumber, name: isText })),
  questions: listOf(
    record<KitQuestion>({
      id: isText,
      number: isNumber,
      tier: optional(isNumber),
      text: isText,
      evidence: isText,
    }),
  ),
});

export function kitQuestion(id: string): QuestionId {
  return toId<QuestionId>(`${PREFIX}${id}`);
}

/** The id inside the kit; undefined for a question of the catalogue. */
export function idInKit(question: string): string | undefined {
  return question.startsWith(PREFIX) ? question.slice(PREFIX.length) : undefined;
}

/** A lower tier is part of every higher one; the questions on AI come last. */
export function questionsAsked({ questions }: SecurityKit, { tier, withAi }: Depth): readonly KitQuestion[] {
  return questions.filter((question) => (question.tier === undefined ? withAi : question.tier <= tier));
}

/** What one supplier answered; more than one where people differ. */
export function kitAnswers(book: AnswerBook, { id }: KitQuestion, option: OptionId): readonly Answer[] {
  return book.answersTo(kitQuestion(id)).filter((answer) => answer.option === option);
}
