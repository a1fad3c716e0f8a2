import type { EventId } from '../shared/brand.ts';
import { compareText } from '../shared/compare-text.ts';

interface Ordered {
  readonly id: EventId;
  readonly counter: number;
}

interface WithTime {
  readonly at: number;
}

/**
 * The one order of events: by Lamport counter, then by id. It needs no clock and is the same in every browser.
 * Ids compare by length first, so `….9` comes before `….10` of the same writer.
 */
export function compareEvents(a: Ordered, b: Ordered): number {
  return a.counter - b.counter || a.id.length - b.id.length || compareText(a.id, b.id);
}

/**
 * The same order for what people are shown: what one receipt tells has one counter, and stands in the order of its days.
 */
export function compareShown(a: Ordered & WithTime, b: Ordered & WithTime): number {
  return a.counter - b.counter || a.at - b.at || compareEvents(a, b);
}
