import { numberAt } from '../shared/at.ts';
import type { PlanItem } from './plan-items.ts';

/** What a plan may be chosen from. */
export interface PlanProblem {
  /** The greatest own gain per minute first. */
  readonly items: readonly PlanItem[];
  /** Gain of each question in thousandths, by its position. */
  readonly gains: Int32Array;
  readonly minutes: number;
}

/** A set of items that contains everything its items need. A question is counted once. */
export interface Selection {
  readonly items: ReadonlySet<PlanItem>;
  /** How many of the items answer each question. */
  readonly counts: Int32Array;
  readonly minutes: number;
  readonly gain: number;
}

/** An item with what it needs and the selection lacks. */
export interface Bundle {
  readonly items: readonly PlanItem[];
  readonly minutes: number;
  readonly gain: number;
}

export function emptySelection({ gains }: PlanProblem): Selection {
  return { items: new Set(), counts: new Int32Array(gains.length), minutes: 0, gain: 0 };
}

/** What `item` would add. Its gain counts only questions that nothing in the selection answers. */
export function bundleOf({ gains }: PlanProblem, { items, counts }: Selection, item: PlanItem): Bundle {
  const lacking = [...item.needs, item].filter((part) => !items.has(part));
  const positions = new Set<number>();
  let minutes = 0;
  for (const part of lacking) {
    minutes += part.minutes;
    for (const at of part.questions) if (numberAt(counts, at) === 0) positions.add(at);
  }
  let gain = 0;
  for (const at of positions) gain += numberAt(gains, at);
  return { items: lacking, minutes, gain };
}

export function withBundle(selection: Selection, bundle: Bundle): Selection {
  const items = new Set([...selection.items, ...bundle.items]);
  const counts = selection.counts.slice();
  for (const item of bundle.items) for (const at of item.questions) counts[at] = numberAt(counts, at) + 1;
  return { items, counts, minutes: selection.minutes + bundle.minutes, gain: selection.gain + bundle.gain };
}

/** The selection without some items, and without everything that needs one of them. */
export function without(problem: PlanProblem, selection: Selection, dropped: readonly PlanItem[]): Selection {
  let rest = emptySelection(problem);
  for (const item of selection.items) {
    const stays = ![item, ...item.needs].some((part) => dropped.includes(part));
    if (stays) rest = withBundle(rest, bundleOf(problem, rest, item));
  }
  return rest;
}

/** More gain, or the same in less time. */
export function isBetter(a: Selection, b: Selection): boolean {
  return a.gain > b.gain || (a.gain === b.gain && a.minutes < b.minutes);
}
