import type { ConcernId, JobId, PhaseId } from '../shared/brand.ts';
import { isFlag, isId, isNumber, isText, listOf, mapOf, oneOf, record } from '../shared/shape.ts';

/** One of the buying phases, in the order of the list it stands in. Not a one-way street. */
export interface BuyingPhase {
  readonly id: PhaseId;
  /** `core` = named by the course the model comes from; `bookend` = added before and after it. */
  readonly kind: 'core' | 'bookend';
  /** How much a buyer cares about each concern in this phase: 0 (not) to 3 (most). */
  readonly concernWeights: ReadonlyMap<ConcernId, number>;
  readonly exitCriteria: readonly string[];
}

/** A job of the buying group. The always-on ones run beside every phase. */
export interface BuyingJob {
  readonly id: JobId;
  readonly alwaysOn: boolean;
}

export const isBuyingPhase = record<BuyingPhase>({
  id: isId,
  kind: oneOf('core', 'bookend'),
  concernWeights: mapOf(isId<ConcernId>, isNumber),
  exitCriteria: listOf(isText),
});

export const isBuyingJob = record<BuyingJob>({ id: isId, alwaysOn: isFlag });
