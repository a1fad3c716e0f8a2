import { numberAt } from '../shared/at.ts';
import type { AssetId } from '../shared/brand.ts';
import type { QuestionGain } from './gain.ts';
import { fromThousandths, gainOf } from './gain.ts';
import { standingGate } from './gates.ts';
import type { Ranked } from './ranking.ts';
import { rankingOf } from './ranking.ts';
import type { Scan } from './scan.ts';
import { passes, scanOf } from './scan.ts';
import type { ScanTables } from './scan-tables.ts';
import { openAnswers } from './scan-tables.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode, QuestionNode } from './suggestion-index.ts';
import { totalOf } from './totals.ts';

export type { SuggestionContext } from './suggestion-context.ts';
export type { QuestionGain } from './gain.ts';

/** An asset worth reading next. */
export interface Suggestion {
  readonly asset: AssetId;
  readonly minutes: number;
  /** The sum of the gains of its questions. */
  readonly gain: number;
  /** gain ÷ minutes. */
  readonly score: number;
  /** The unsettled questions it answers, the greatest gain first. */
  readonly questions: readonly QuestionGain[];
  readonly answers: Answers;
}

/** An asset answers `inPhase` of the `openInPhase` unsettled questions of the phase, and `elsewhere` of other phases. */
export interface Answers {
  readonly inPhase: number;
  readonly openInPhase: number;
  readonly elsewhere: number;
}

export interface SuggestionResult {
  readonly suggestions: readonly Suggestion[];
  /** True if a person left something out. What is held back, and why, is told by `heldBackIn` (held-back.ts). */
  readonly hasDismissed: boolean;
}

/**
 * The next useful assets, best first: at most `limit`, and never more than `mostShown` of the weights. Pure: no clock, no
 * chance, no memory of former answers.
 */
export function suggest(context: SuggestionContext, limit = Infinity): SuggestionResult {
  const scan = scanOf(context);
  const { mostShown } = context.catalogue.weights;
  return {
    suggestions: bestOf(scan, Math.min(limit, mostShown)).map(({ node }) => suggestionOf(scan, node)),
    hasDismissed: [...scan.standings.values()].some((standing) => standingGate(standing) === 'dismissed'),
  };
}

/** The best `count` assets that pass. Most are no match for those found before, so their gates are never looked at. */
function bestOf(scan: Scan, count: number): readonly Ranked[] {
  const ranking = rankingOf(scan);
  const best: Ranked[] = [];
  for (const node of scan.frame.candidates) {
    const last = best[count - 1];
    const ranked = { node, gain: totalOf(scan.totals, node) };
    if ((last !== undefined && ranking(ranked, last) > 0) || !passes(scan, node)) continue;
    best.push(ranked);
    best.sort(ranking).splice(Math.max(0, count));
  }
  return best;
}

/** What a suggestion says of an asset, whether or not it would be suggested. */
export function suggestionOf(scan: Scan, node: AssetNode): Suggestion {
  const questions = gainsOf(scan, openAnswers(scan, node));
  const gain = fromThousandths(totalOf(scan.totals, node));
  const { minutes, asset } = node;
  return {
    asset: asset.id,
    minutes,
    gain,
    score: gain / minutes,
    questions,
    answers: answersOf(scan, questions),
  };
}

function answersOf({ frame, gains }: Scan, own: readonly QuestionGain[]): Answers {
  const inPhase = own.filter((gain) => gain.inPhase).length;
  const openInPhase = frame.inPhase.filter((at) => numberAt(gains, at) > 0).length;
  return { inPhase, openInPhase, elsewhere: own.length - inPhase };
}

/** The arithmetic of some questions, the greatest gain first. */
export function gainsOf(
  { frame, touched }: ScanTables,
  questions: readonly QuestionNode[],
): readonly QuestionGain[] {
  return questions
    .map((node) => gainOf(frame.setting, node.question, touched.get(node) ?? 'open'))
    .sort((a, b) => b.gain - a.gain);
}
