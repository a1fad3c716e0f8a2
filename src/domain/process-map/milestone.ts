import type { Coverage } from '../coverage/coverage.ts';
import { coverageOf } from '../coverage/coverage.ts';
import type { Journey } from '../journey/journey.ts';
import type { Process } from '../process/process.ts';
import type { PhaseId, QuestionId, SegmentId } from '../shared/brand.ts';

/** A step of the seller's pipeline, and what the buyer must have got before it counts. */
export interface Milestone {
  readonly id: string;
  readonly phase: PhaseId;
  readonly needs: readonly QuestionId[];
  /** Kinds of sale that have it; undefined = all. */
  readonly segments?: readonly SegmentId[];
}

/**
 * Where a milestone stands in one journey. `outside` = this kind of purchase does not pass it; `counts` = nothing the
 * buyer needs for it is open any more, so a seller may say it is reached.
 */
export type MilestoneStanding =
  | { readonly kind: 'outside' }
  | { readonly kind: 'inside'; readonly coverage: Coverage; readonly open: number; readonly counts: boolean };

export function milestoneStanding(
  milestone: Milestone,
  { process, states }: Pick<Journey, 'process' | 'states'>,
): MilestoneStanding {
  if (!isPassed(milestone, process)) return { kind: 'outside' };
  const coverage = coverageOf(states, milestone.needs);
  const open = coverage.applicable - coverage.answered;
  return { kind: 'inside', coverage, open, counts: open === 0 };
}

/** True if this kind of purchase has the milestone: its phase, one of its questions, its way of selling. */
export function isPassed({ phase, needs, segments }: Milestone, process: Process): boolean {
  return (
    process.phases.some((step) => step.phase === phase) &&
    needs.some((id) => process.questions.has(id)) &&
    (segments === undefined || segments.includes(process.choice.segment))
  );
}
