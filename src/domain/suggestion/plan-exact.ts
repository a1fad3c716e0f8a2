import { numberAt } from '../shared/at.ts';
import type { PlanItem } from './plan-items.ts';
import type { PlanProblem, Selection } from './plan-selection.ts';
import { bundleOf, EMPTY_SELECTION, isBetter, withBundle } from './plan-selection.ts';

/** Up to this many items the plan is the best there is; above it, the best among this many promising ones. */
const MOST_EXACT = 40;
/** Ends a search that cannot be proved in time; the best plan found so far stands. */
const MOST_STEPS = 5000;

interface Search {
  readonly problem: PlanProblem;
  steps: number;
  best: Selection;
}

/** The best selection among the core of the items, found by branch and bound; never worse than `known`. */
export function exactSelection(problem: PlanProblem, known: Selection): Selection {
  const search: Search = { problem, steps: 0, best: known };
  branch(search, EMPTY_SELECTION, coreOf(problem, known));
  return search.best;
}

/** The items of the known plan, then those with the greatest gain per minute; what an item needs is in it, too. */
function coreOf({ items }: PlanProblem, known: Selection): readonly PlanItem[] {
  const core = new Set(known.items);
  for (const item of items) {
    if (core.size >= MOST_EXACT) break;
    for (const part of [...item.needs, item]) core.add(part);
  }
  return items.filter((item) => core.has(item));
}

/** Tries each way to go on: with the first of `rest`, then without it. */
function branch(search: Search, selection: Selection, rest: readonly PlanItem[]): void {
  search.steps += 1;
  if (isBetter(selection, search.best)) search.best = selection;
  const [item, ...others] = rest;
  if (item === undefined || search.steps > MOST_STEPS) return;
  if (upperLimit(search.problem, selection, rest) <= search.best.gain) return;
  const bundle = bundleOf(search.problem, selection, item);
  const fits = selection.minutes + bundle.minutes <= search.problem.minutes;
  if (fits)
    branch(
      search,
      withBundle(selection, bundle),
      others.filter((other) => !bundle.items.includes(other)),
    );
  branch(
    search,
    selection,
    others.filter((other) => !other.needs.includes(item)),
  );
}

/**
 * No selection can reach more than this: the time left is filled with the best gains per minute, the last one in part,
 * as if no two items answered the same question.
 */
function upperLimit(problem: PlanProblem, selection: Selection, rest: readonly PlanItem[]): number {
  const offers = rest
    .map(({ questions, minutes }) => ({ gain: newGain(problem, selection, questions), minutes }))
    .sort((a, b) => b.gain * a.minutes - a.gain * b.minutes);
  let left = problem.minutes - selection.minutes;
  let limit = selection.gain;
  for (const { gain, minutes } of offers) {
    const part = Math.min(1, left / minutes);
    limit += gain * part;
    left -= minutes * part;
  }
  return limit;
}

function newGain({ gains }: PlanProblem, { answered }: Selection, questions: readonly number[]): number {
  return questions.reduce((sum, at) => (answered.has(at) ? sum : sum + numberAt(gains, at)), 0);
}
