import { toId, type QuestionId } from '~/domain/shared/brand.ts';

/** The question of the row that an element stands in. The row names it once (`data-question`), for all that is in it. */
export const rowQuestion = (element: Element): QuestionId =>
  toId<QuestionId>(element.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? '');
