import type { AnswerBook, Option } from '../answers/answer-book.ts';
import { STAY } from '../answers/answer-book.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from '../journal/standing-answers.ts';
import { LINK_PROOFS } from '../link/answer-link.ts';
import { cleanText, LONGEST_LABEL } from '../link/label.ts';
import type { QuestionId } from '../shared/brand.ts';
import { LONGEST_TOLD, TOLD_STATES, type Told, type ToldOption } from '../link/receipt-told.ts';

/** The ids of what was ticked: events of answers, and options. */
export type Ticked = ReadonlySet<string>;

/** What a buyer may tell in words: options with a name, and what was answered to questions of the catalogue. */
export interface Tellable {
  readonly options: readonly Option[];
  readonly answers: readonly Answer[];
}

export function tellableIn(catalogue: Catalogue, book: AnswerBook): Tellable {
  return {
    options: book.options.filter(({ id, name }) => id !== STAY && cleanText(name, LONGEST_LABEL) !== ''),
    answers: byCode(catalogue).flatMap(({ id }) => tellableTo(book, id)),
  };
}

/**
 * What was ticked, and nothing else. An answer about an option names it, without telling where it stands. Undefined where
 * nothing was ticked.
 */
export function toldOf(catalogue: Catalogue, book: AnswerBook, ticked: Ticked): Told | undefined {
  const { options } = tellableIn(catalogue, book);
  const told = byCode(catalogue).flatMap(({ id, code }) =>
    tellableTo(book, id)
      .filter((answer) => ticked.has(answer.id))
      .map((answer) => ({ answer, code })),
  );
  const named = new Map<string, ToldOption>();
  for (const { id, name, state } of options) {
    const clean = cleanText(name, LONGEST_LABEL);
    if (ticked.has(id)) named.set(clean, { name: clean, state: TOLD_STATES.indexOf(state) });
    else if (!named.has(clean) && told.some(({ answer }) => answer.option === id))
      named.set(clean, { name: clean });
  }
  const places = [...named.keys()];
  const placeOf = ({ option }: Answer) => {
    const found = options.find(({ id }) => id === option);
    return found && places.indexOf(cleanText(found.name, LONGEST_LABEL));
  };
  if (told.length + named.size === 0) return undefined;
  return {
    options: [...named.values()],
    answers: told.map(({ answer, code }) => {
      const option = placeOf(answer);
      return {
        code,
        ...(option === undefined ? {} : { option }),
        ...(answer.proof === undefined ? {} : { proof: LINK_PROOFS.indexOf(answer.proof) }),
        text: cleanText(answer.text, LONGEST_TOLD),
      };
    }),
  };
}

function tellableTo(book: AnswerBook, question: QuestionId): readonly Answer[] {
  return book.answersTo(question).filter(({ text }) => cleanText(text, LONGEST_TOLD) !== '');
}

function byCode({ questions }: Catalogue) {
  return [...questions.values()].sort((a, b) => a.code - b.code);
}
