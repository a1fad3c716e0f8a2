import type { MotionId, QuestionId, SegmentId } from '../shared/brand.ts';

/** Something of an order that a buyer ticks as arrived: evidence for the questions it helps to answer. */
export interface Arrival {
  readonly id: string;
  readonly questions: readonly QuestionId[];
  /** The kinds of sale whose order passes its step. */
  readonly segments: readonly SegmentId[];
  /** Only in these motions; absent = in all. */
  readonly motions?: readonly MotionId[];
}
