import type { ConcernId, JobId, PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import { isId, isIdList, isNumber, oneOf, record } from '../shared/shape.ts';

export const ABOUTS = ['us', 'option'] as const;
/** Whose answer it is: one for the buyer's own side, or one for each supplier or way under consideration. */
export type About = (typeof ABOUTS)[number];

/** Something a buyer must have answered. */
export interface Question {
  readonly id: QuestionId;
  /** Permanent number from content/registry.json. */
  readonly code: number;
  readonly phase: PhaseId;
  readonly job: JobId;
  readonly concern: ConcernId;
  /** Who owns the answer. */
  readonly owner: RoleId;
  /** Everyone who needs the answer, the owner first. */
  readonly roles: readonly RoleId[];
  readonly about: About;
}

export const isQuestion = record<Question>({
  id: isId,
  code: isNumber,
  phase: isId,
  job: isId,
  concern: isId,
  owner: isId,
  roles: isIdList,
  about: oneOf(...ABOUTS),
});
