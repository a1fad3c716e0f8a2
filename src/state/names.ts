import type { AssetId, ConcernId, JobId, PhaseId, QuestionId, RoleId } from '~/domain/shared/brand.ts';
import { $catalogue, $model } from './catalogue.ts';

/** Names in the language of the page; the id itself until the catalogue has come, and for what it does not know. */
export const nameOf = {
  phase: (id: PhaseId): string => $model.get()?.phases.get(id) ?? id,
  job: (id: JobId): string => $catalogue.get()?.texts.jobs.get(id) ?? id,
  concern: (id: ConcernId): string => $catalogue.get()?.texts.concerns.get(id) ?? id,
  role: (id: RoleId): string => $catalogue.get()?.texts.roles.get(id) ?? id,
  question: (id: QuestionId): string => $catalogue.get()?.texts.questions.get(id) ?? id,
  asset: (id: AssetId): string => $catalogue.get()?.texts.assets.get(id) ?? id,
} as const;
