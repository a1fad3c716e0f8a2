import type { MotionId, QuestionId, SegmentId } from '../shared/brand.ts';
import { isIdList, isText, optional, record } from '../shared/shape.ts';

/** Something of an order that a buyer ticks as arrived: evidence for the questions it helps to answer. */
export interface Arrival {
  readonly id: string;
  readonly questions: readonly QuestionId[];
  /** The kinds of sale whose order passes its step. */
  readonly segments: readonly SegmentId[];
  /** Only in these motions; absent = in all. */
  readonly motions?: readonly MotionId[];
}

export const isArrival = record<Arrival>({
  id: isText,
  questions: isIdList,
  segments: isIdList,
  motions: optional(isIdList<MotionId>),
});
