import type { Question } from '~/domain/catalogue/question.ts';
import type { RoleId } from '~/domain/shared/brand.ts';
import type { JourneyState } from '~/state/coverage-store.ts';

/** Questions of one owner that are open, received or reopened: the current phase first, then as in the catalogue. */
export interface OwnedQuestions {
  readonly owner: RoleId;
  readonly questions: readonly Question[];
}

export function openQuestions({ catalogue, states, phase }: JourneyState): readonly OwnedQuestions[] {
  const unsettled = [...catalogue.questions.values()].filter(({ id }) => {
    const state = states.get(id);
    return state === 'open' || state === 'received' || state === 'reopened';
  });
  return catalogue.roles
    .map(({ id }) => {
      const own = unsettled.filter(({ owner }) => owner === id);
      const isHere = (question: Question) => question.phase === phase;
      return { owner: id, questions: [...own.filter(isHere), ...own.filter((it) => !isHere(it))] };
    })
    .filter(({ questions }) => questions.length > 0);
}
