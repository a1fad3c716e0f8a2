import { numberAt } from '../shared/at.ts';
import type { Gate } from './gates.ts';
import { dateGate, standingGate } from './gates.ts';
import type { ScanTables } from './scan-tables.ts';
import { missingOf, standingAt, tablesOf } from './scan-tables.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode, QuestionNode } from './suggestion-index.ts';

/** Every asset at its gate. */
export interface Scan extends ScanTables {
  /** The gate of each asset, by its position; undefined = it passes. */
  readonly gates: readonly (Gate | undefined)[];
  readonly passing: readonly AssetNode[];
  /** True while price waits for risk. */
  readonly isRiskFirst: boolean;
}

export function scanOf(context: SuggestionContext): Scan {
  const tables = tablesOf(context);
  const gates = tables.index.assets.map((node) => gateOf(tables, node));
  const useful = tables.index.assets.filter((node) => gates[node.at] === undefined);
  const isRiskFirst = riskComesFirst(tables, useful);
  const passing = isRiskFirst ? useful.filter((node) => !isAllPrice(tables, node)) : useful;
  if (isRiskFirst) for (const node of useful) if (isAllPrice(tables, node)) gates[node.at] = 'after-risk';
  return { ...tables, gates, passing, isRiskFirst };
}

function gateOf(tables: ScanTables, node: AssetNode): Gate | undefined {
  const { context, totals, frame, firstQuestions } = tables;
  const before =
    node.gate ??
    dateGate(node.asset, context.today, frame.setting.weights.reviewLimitDays) ??
    standingGate(standingAt(tables, node));
  if (before !== undefined) return before;
  const total = numberAt(totals, node.at);
  if (total <= 0) return total < 0 ? 'not-this-phase' : 'no-open-question';
  if (node.isLate && firstQuestions.length > 0) return 'too-early';
  return missingOf(tables, node).length > 0 ? 'prerequisite' : undefined;
}

function riskComesFirst(tables: ScanTables, useful: readonly AssetNode[]): boolean {
  const { phase, risk } = tables.context.catalogue.weights.riskBeforePrice;
  if (tables.context.phase !== phase) return false;
  return useful.some((node) => openAnswers(tables, node).some(({ question }) => question.concern === risk));
}

/** True if every question for which the asset would be suggested is about the price. */
export function isAllPrice(tables: ScanTables, node: AssetNode): boolean {
  const { price } = tables.context.catalogue.weights.riskBeforePrice;
  return openAnswers(tables, node).every(({ question }) => question.concern === price);
}

/** The questions of an asset that have a gain. */
export function openAnswers({ gains }: ScanTables, node: AssetNode): readonly QuestionNode[] {
  return node.answers.filter(({ at }) => numberAt(gains, at) > 0);
}
