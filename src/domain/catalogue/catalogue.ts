import type { AssetId, ConcernId, PhaseId, QuestionId } from '../shared/brand.ts';
import type { Arrival } from './arrival.ts';
import type { BuyingJob, BuyingPhase } from './buying-phase.ts';
import type { ContentAsset } from './content-asset.ts';
import type { AccountType, EntryMode, Motion, Segment } from './process-variant.ts';
import type { Question } from './question.ts';
import type { Role } from './role.ts';
import type { SuggestionWeights } from './suggestion-weights.ts';

/** The whole model, free of language. Its references have been checked: every id it names exists. */
export interface Catalogue {
  readonly phases: readonly BuyingPhase[];
  readonly jobs: readonly BuyingJob[];
  readonly concerns: readonly ConcernId[];
  readonly roles: readonly Role[];
  /** In the order of the phases, then of their file. */
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly assets: ReadonlyMap<AssetId, ContentAsset>;
  readonly motions: readonly Motion[];
  readonly accountTypes: readonly AccountType[];
  readonly segments: readonly Segment[];
  readonly entryModes: readonly EntryMode[];
  /** What a buyer can tick as arrived, in the order of the order. */
  readonly arrivals: readonly Arrival[];
  readonly weights: SuggestionWeights;
}

export function questionsOfPhase(catalogue: Catalogue, phase: PhaseId): Question[] {
  return [...catalogue.questions.values()].filter((question) => question.phase === phase);
}

/** The buyer-visible assets that answer a question, shortest first, then by id. */
export function assetsAnswering(catalogue: Catalogue, question: QuestionId): ContentAsset[] {
  return [...catalogue.assets.values()]
    .filter((asset) => asset.audience === 'buyer' && asset.answers.includes(question))
    .sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
}
