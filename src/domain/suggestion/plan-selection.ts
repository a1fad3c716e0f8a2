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
  /** Positions of the questions that its items answer. */
  readonly answered: ReadonlySet<number>;
  readonly minutes: number;
  readonly gain: number;
}

/** An item with what it needs and the selection lacks. */
export interface Bundle {
  readonly items: readonly PlanItem[];
  readonly minutes: number;
  readonly gain: number;
}

export const EMPTY_SELECTION: Selection = { items: new Set(), answered: new Set(), minutes: 0, gain: 0 };

/** What `item` would add. Its gain counts only questions that nothing in the selection answers. */
export function bundleOf({ gains }: PlanProblem, { items, answered }: Selection, item: PlanItem): Bundle {
  const lacking = [...item.needs, item].filter((part) => !items.has(part));
  const fresh = new Set(lacking.flatMap(({ questions }) => questions).filter((at) => !answered.has(at)));
  let gain = 0;
  for (const at of fresh) gain += numberAt(gains, at);
  return { items: lacking, minutes: lacking.reduce((sum, part) => sum + part.minutes, 0), gain };
}

export function withBundle(selection: Selection, bundle: Bundle): Selection {
  return {
    items: new Set([...selection.items, ...bundle.items]),
    answered: new Set([...selection.answered, ...bundle.items.flatMap(({ questions }) => questions)]),
    minutes: selection.minutes + bundle.minutes,
    gain: selection.gain + bundle.gain,
  };
}

/** The selection without some items, and without everything that needs one of them. */
export function without(problem: PlanProblem, selection: Selection, dropped: readonly PlanItem[]): Selection {
  let rest = EMPTY_SELECTION;
  for (const item of selection.items) {
    const stays = ![item, ...item.needs].some((part) => dropped.includes(part));
    if (stays) rest = withBundle(rest, bundleOf(problem, rest, item));
  }
  return rest;
}

/** An item whose questions are all answered by others, and which no other item needs. */
export function superfluousIn({ items }: Selection): PlanItem | undefined {
  const counts = new Map<number, number>();
  for (const { questions } of items) for (const at of questions) counts.set(at, 1 + (counts.get(at) ?? 0));
  const needed = new Set([...items].flatMap(({ needs }) => needs));
  return [...items].find((item) => !needed.has(item) && item.questions.every((at) => counts.get(at) !== 1));
}

/** More gain, or the same in less time. */
export function isBetter(a: Selection, b: Selection): boolean {
  return a.gain > b.gain || (a.gain === b.gain && a.minutes < b.minutes);
}
