import type { PlanItem } from './plan-items.ts';
import type { Bundle, PlanProblem, Selection } from './plan-selection.ts';
import { bundleOf, EMPTY_SELECTION, isBetter, superfluousIn, withBundle, without } from './plan-selection.ts';

/** How many of the best single items, by gain per minute and by gain, each get a plan that begins with them. */
const SEEDS = 24;

/** Adds the bundle with the greatest gain per minute until nothing more fits. */
export function greedySelection(problem: PlanProblem): Selection {
  return filled(problem, EMPTY_SELECTION, []);
}

/** The best of several greedy plans, one or two items exchanged as long as that helps; never worse than `first`. */
export function improvedSelection(problem: PlanProblem, first: Selection): Selection {
  let best = first;
  for (const seed of seedsOf(problem)) {
    const plan = filled(problem, withBundle(EMPTY_SELECTION, bundleOf(problem, EMPTY_SELECTION, seed)), []);
    if (isBetter(plan, best)) best = plan;
  }
  return exchanged(problem, best);
}

/** The best single asset is among them. */
function seedsOf({ items }: PlanProblem): ReadonlySet<PlanItem> {
  const byGain = [...items].sort((a, b) => b.gain - a.gain);
  return new Set([...items.slice(0, SEEDS), ...byGain.slice(0, SEEDS)]);
}

function filled(problem: PlanProblem, start: Selection, barred: readonly PlanItem[]): Selection {
  let selection = start;
  for (;;) {
    const next = nextBundle(problem, selection, barred);
    if (next === undefined) return pruned(problem, selection);
    selection = withBundle(selection, next);
  }
}

function nextBundle(
  problem: PlanProblem,
  selection: Selection,
  barred: readonly PlanItem[],
): Bundle | undefined {
  const left = problem.minutes - selection.minutes;
  let best: Bundle | undefined;
  for (const item of problem.items) {
    // Later items have a smaller gain per minute of their own, and that is the most they can add.
    if (best !== undefined && item.gain * best.minutes < best.gain * item.minutes) break;
    if (item.minutes > left || selection.items.has(item)) continue;
    const bundle = bundleOf(problem, selection, item);
    if (bundle.gain === 0 || bundle.minutes > left || bundle.items.some((part) => barred.includes(part)))
      continue;
    if (best === undefined || bundle.gain * best.minutes > best.gain * bundle.minutes) best = bundle;
  }
  return best;
}

/** Leaves out what later items made superfluous. */
function pruned(problem: PlanProblem, selection: Selection): Selection {
  const item = superfluousIn(selection);
  return item === undefined ? selection : pruned(problem, without(problem, selection, [item]));
}

function exchanged(problem: PlanProblem, selection: Selection): Selection {
  for (const dropped of onesAndTwos([...selection.items])) {
    const other = filled(problem, without(problem, selection, dropped), dropped);
    if (isBetter(other, selection)) return exchanged(problem, other);
  }
  return selection;
}

function onesAndTwos<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  const twos = list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other]));
  return [...list.map((one) => [one]), ...twos];
}
