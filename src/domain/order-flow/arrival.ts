import type { Catalogue } from '../catalogue/catalogue.ts';
import { arrivalField, isTicked } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { Process } from '../process/process.ts';
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

/** What can arrive in this process: its step is part of the sale, and at least one of its questions is asked. */
export function arrivalsOf({ arrivals }: Pick<Catalogue, 'arrivals'>, process: Process): readonly Arrival[] {
  const { motion, segment } = process.choice;
  return arrivals.filter(
    ({ segments, motions, questions }) =>
      segments.includes(segment) &&
      (motions === undefined || motions.includes(motion)) &&
      questions.some((question) => process.questions.has(question)),
  );
}

export function hasArrived({ id }: Arrival, view: JourneyView): boolean {
  return isTicked(view, arrivalField(id));
}

/** How far an order is: what arrived, out of what can. */
export interface OrderProgress {
  readonly arrived: number;
  readonly expected: number;
}

export function orderProgress(
  catalogue: Pick<Catalogue, 'arrivals'>,
  process: Process,
  view: JourneyView,
): OrderProgress {
  const expected = arrivalsOf(catalogue, process);
  return {
    arrived: expected.filter((arrival) => hasArrived(arrival, view)).length,
    expected: expected.length,
  };
}
