import type { Question } from '../catalogue/question.ts';
import type { RoleId } from '../shared/brand.ts';
import type { Journey } from './journey.ts';

/** What one role still has to find out: the current phase first, then as in the catalogue. */
export interface OwnedQuestions {
  readonly owner: RoleId;
  readonly questions: readonly Question[];
}

/** The questions that are not settled, by who owns the answer. Roles without any are left out. */
export function openQuestions(journey: Journey): readonly OwnedQuestions[] {
  const { catalogue, phase } = journey;
  const unsettled = [...catalogue.questions.values()].filter(({ id }) => !journey.isSettled(id));
  const isHere = (question: Question) => question.phase === phase;
  return catalogue.roles
    .map(({ id }) => {
      const own = unsettled.filter(({ owner }) => owner === id);
      return { owner: id, questions: [...own.filter(isHere), ...own.filter((it) => !isHere(it))] };
    })
    .filter(({ questions }) => questions.length > 0);
}
