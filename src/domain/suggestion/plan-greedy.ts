import type { PlanItem } from './plan-items.ts';
import type { Bundle, PlanProblem, Selection } from './plan-selection.ts';
import { bundleOf, emptySelection, isBetter, without, withBundle } from './plan-selection.ts';

/** How many of the best single items each get a plan that begins with them. */
const SEEDS = 24;
/** Plans of more items than this are not improved by exchange: greedy is nearly exact for them. */
const MOST_EXCHANGED = 16;

/** A good plan: the best of several greedy ones, improved by exchanging one or two items as long as that helps. */
export function goodSelection(problem: PlanProblem): Selection {
  let best = filled(problem, emptySelection(problem));
  for (const seed of seedsOf(problem)) {
    const start = emptySelection(problem);
    const plan = filled(problem, withBundle(start, bundleOf(problem, start, seed)));
    if (isBetter(plan, best)) best = plan;
  }
  return improved(problem, best);
}

/** The best by gain per minute and the best by gain: among them the best single asset. */
function seedsOf({ items }: PlanProblem): ReadonlySet<PlanItem> {
  const byGain = [...items].sort((a, b) => b.gain - a.gain);
  return new Set([...items.slice(0, SEEDS), ...byGain.slice(0, SEEDS)]);
}

/** Adds the bundle with the greatest gain per minute until nothing more fits. */
function filled(problem: PlanProblem, start: Selection, barred: readonly PlanItem[] = []): Selection {
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

/** Leaves out what the other items make superfluous. */
function pruned(problem: PlanProblem, selection: Selection): Selection {
  for (const item of selection.items) {
    const lighter = without(problem, selection, [item]);
    if (isBetter(lighter, selection)) return pruned(problem, lighter);
  }
  return selection;
}

function improved(problem: PlanProblem, selection: Selection): Selection {
  if (selection.items.size > MOST_EXCHANGED) return selection;
  for (const dropped of onesAndTwos([...selection.items])) {
    const other = filled(problem, without(problem, selection, dropped), dropped);
    if (isBetter(other, selection)) return improved(problem, other);
  }
  return selection;
}

function onesAndTwos<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  const twos = list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other]));
  return [...list.map((one) => [one]), ...twos];
}
