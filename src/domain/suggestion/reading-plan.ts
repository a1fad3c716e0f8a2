import { numberAt } from '../shared/at.ts';
import type { QuestionId } from '../shared/brand.ts';
import { fromThousandths } from './gain.ts';
import type { Suggestion } from './next-asset.ts';
import { gainsOf } from './next-asset.ts';
import { exactSelection } from './plan-exact.ts';
import { greedySelection, improvedSelection } from './plan-greedy.ts';
import { planItems } from './plan-items.ts';
import type { PlanProblem, Selection } from './plan-selection.ts';
import { bundleOf, EMPTY_SELECTION, withBundle } from './plan-selection.ts';
import { rankingOf } from './ranking.ts';
import type { Scan } from './scan.ts';
import { scanOf } from './scan.ts';
import { openAnswers } from './scan-tables.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode } from './suggestion-index.ts';

/** One asset of a plan. `gain` and `questions` count only what the steps before it have not answered. */
export type PlanStep = Omit<Suggestion, 'answers'>;

export interface ReadingPlan {
  readonly steps: readonly PlanStep[];
  /** Never more than the minutes at hand. */
  readonly minutes: number;
  readonly gain: number;
  /** In the order of the catalogue. */
  readonly questions: readonly QuestionId[];
}

/** A longer plan, for hours of reading, is left as greedy made it: close to the best, and found at once. */
const MOST_ITEMS = 16;

/**
 * The assets that close the most open weight in `minutes`: each question counted once, prerequisites before what needs
 * them, the same gates and order rules as `suggest`. Exact where few assets come into question.
 */
export function readingPlan(context: SuggestionContext, minutes: number): ReadingPlan {
  const scan = scanOf(context);
  const problem: PlanProblem = { items: planItems(scan, minutes), gains: scan.gains, minutes };
  const selection = selectionOf(problem);
  const steps = stepsOf(scan, problem, selection);
  const counted = new Set(steps.flatMap((step) => step.questions.map(({ question }) => question)));
  return {
    steps,
    minutes: selection.minutes,
    gain: fromThousandths(selection.gain),
    questions: scan.index.questions.map(({ question }) => question.id).filter((id) => counted.has(id)),
  };
}

function selectionOf(problem: PlanProblem): Selection {
  const greedy = greedySelection(problem);
  return greedy.items.size > MOST_ITEMS
    ? greedy
    : exactSelection(problem, improvedSelection(problem, greedy));
}

/** The best first, by what it adds; nothing before what it needs. */
function stepsOf(scan: Scan, problem: PlanProblem, { items }: Selection): readonly PlanStep[] {
  const ranking = rankingOf(scan);
  const steps: PlanStep[] = [];
  for (let read = EMPTY_SELECTION; ;) {
    const ready = [...items].filter(
      (item) => !read.items.has(item) && item.needs.every((need) => read.items.has(need)),
    );
    const offers = ready.map((item) => ({ node: item.node, bundle: bundleOf(problem, read, item) }));
    const [next] = offers.map((offer) => ({ ...offer, gain: offer.bundle.gain })).sort(ranking);
    if (next === undefined) return steps;
    steps.push(stepOf(scan, next.node, read));
    read = withBundle(read, next.bundle);
  }
}

function stepOf(scan: Scan, node: AssetNode, read: Selection): PlanStep {
  const answered = openAnswers(scan, node).filter(({ at }) => !read.answered.has(at));
  const gain = fromThousandths(answered.reduce((sum, { at }) => sum + numberAt(scan.gains, at), 0));
  const { minutes, asset } = node;
  return { asset: asset.id, minutes, gain, score: gain / minutes, questions: gainsOf(scan, answered) };
}
