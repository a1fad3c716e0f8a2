import type { Gate } from './gates.ts';
import { dateGate, standingGate } from './gates.ts';
import type { ScanTables } from './scan-tables.ts';
import { missingOf, openAnswers, standingAt, tablesOf } from './scan-tables.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode } from './suggestion-index.ts';
import { totalOf } from './totals.ts';

/** The assets of a context at their gates. */
export interface Scan extends ScanTables {
  /** True while price waits for risk. */
  readonly isRiskFirst: boolean;
}

export function scanOf(context: SuggestionContext): Scan {
  const tables = tablesOf(context);
  return { ...tables, isRiskFirst: riskComesFirst(tables) };
}

/** True if the asset passes every gate. */
export function passes(scan: Scan, node: AssetNode): boolean {
  return isUseful(scan, node) && !(scan.isRiskFirst && isAllPrice(scan, node));
}

function isUseful(tables: ScanTables, node: AssetNode): boolean {
  if (totalOf(tables.totals, node) <= 0 || waitsForQuestions(tables, node)) return false;
  return standingGate(standingAt(tables, node)) === undefined && missingOf(tables, node).length === 0;
}

function waitsForQuestions({ firstQuestions }: ScanTables, { isLate }: AssetNode): boolean {
  return isLate && firstQuestions.length > 0;
}

/** In the phase where risk goes first: true while an asset can be had that answers an open question about it. */
function riskComesFirst(tables: ScanTables): boolean {
  const { phase, risk } = tables.context.catalogue.weights.riskBeforePrice;
  if (tables.context.phase !== phase) return false;
  const answersRisk = (node: AssetNode) =>
    openAnswers(tables, node).some(({ question }) => question.concern === risk);
  return tables.frame.candidates.some((node) => answersRisk(node) && isUseful(tables, node));
}

/** True if every question for which the asset would be suggested is about the price. */
function isAllPrice(tables: ScanTables, node: AssetNode): boolean {
  const { price } = tables.context.catalogue.weights.riskBeforePrice;
  return openAnswers(tables, node).every(({ question }) => question.concern === price);
}

/** The first gate, in the order of GATES, at which an asset stands; undefined if it passes. */
export function gateOf(scan: Scan, node: AssetNode): Gate | undefined {
  const { reviewLimitDays } = scan.context.catalogue.weights;
  const before =
    node.gate ??
    dateGate(node.asset, scan.context.today, reviewLimitDays) ??
    standingGate(standingAt(scan, node));
  if (before !== undefined) return before;
  const total = totalOf(scan.totals, node);
  if (total <= 0) return total < 0 ? 'not-this-phase' : 'no-open-question';
  if (waitsForQuestions(scan, node)) return 'too-early';
  if (scan.isRiskFirst && isAllPrice(scan, node)) return 'after-risk';
  return missingOf(scan, node).length > 0 ? 'prerequisite' : undefined;
}
