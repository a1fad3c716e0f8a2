import type { Suggestion, SuggestionResult } from './next-asset.ts';
import { suggest, suggestionOf } from './next-asset.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { readingPlan } from './reading-plan.ts';
import { scanOf } from './scan.ts';
import type { SuggestionContext } from './suggestion-context.ts';

/** What would go first without a limit of time, and why it does not: it takes longer, or others close more together. */
export interface LeftForLater {
  readonly suggestion: Suggestion;
  readonly why: 'too-long' | 'others-close-more';
}

export interface NextWithin extends SuggestionResult {
  readonly plan: ReadingPlan;
  /** Undefined where the time at hand changes nothing. */
  readonly later?: LeftForLater;
}

/**
 * The next useful assets for the `minutes` at hand: the first is the first step of the reading plan, so a page that shows
 * both says one thing. Where nothing useful is short enough, the plan is empty and what comes first is longer than the time.
 */
export function nextWithin(context: SuggestionContext, minutes: number): NextWithin {
  const plan = readingPlan(context, minutes);
  const usual = suggest(context);
  const [first] = usual.suggestions;
  const planned = plan.steps[0]?.asset;
  if (first === undefined || first.asset === planned) return { ...usual, plan };
  const why = first.minutes > minutes ? 'too-long' : 'others-close-more';
  if (planned === undefined) return { ...usual, plan, later: { suggestion: first, why } };
  const others = usual.suggestions.filter(({ asset }) => asset !== planned);
  const scan = scanOf(context);
  const nodes = scan.index.assets.filter(({ asset }) => asset.id === planned);
  const suggestions = [...nodes.map((node) => suggestionOf(scan, node)), ...others];
  return {
    ...usual,
    suggestions: suggestions.slice(0, context.catalogue.weights.mostShown),
    plan,
    later: { suggestion: first, why },
  };
}
