import type { ConcernId, JobId, PhaseId, QuestionId, RoleId } from '../shared/brand.ts';

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
}
