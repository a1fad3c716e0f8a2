import { ASSET_FORMS } from '../catalogue/content-asset.ts';
import { compareText } from '../shared/compare-text.ts';
import type { ScanTables } from './scan-tables.ts';
import type { AssetNode } from './suggestion-index.ts';

/** An asset with what it would bring now, in thousandths. */
export interface Ranked {
  readonly node: AssetNode;
  readonly gain: number;
}

/** Negative if `a` goes first; 0 only for the same asset. */
export type Ranking = (a: Ranked, b: Ranked) => number;

/**
 * The greater gain per minute goes first; then the form that this phase prefers, the shorter asset, the id.
 * Scores are compared as whole numbers (gain × the other's minutes), so that a tie is a tie.
 */
export function rankingOf({ context }: ScanTables): Ranking {
  const preferred = context.catalogue.weights.formOrder.get(context.phase) ?? ASSET_FORMS;
  return (a, b) =>
    b.gain * a.node.minutes - a.gain * b.node.minutes ||
    preferred.indexOf(a.node.asset.form) - preferred.indexOf(b.node.asset.form) ||
    a.node.minutes - b.node.minutes ||
    compareText(a.node.asset.id, b.node.asset.id);
}
