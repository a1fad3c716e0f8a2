import type { Arrival } from '../catalogue/arrival.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { arrivalField, isTicked } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { Process } from '../process/process.ts';

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
