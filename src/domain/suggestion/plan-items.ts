import type { Scan } from './scan.ts';
import { gateOf } from './scan.ts';
import { missingOf, openAnswers } from './scan-tables.ts';
import type { AssetNode } from './suggestion-index.ts';
import { totalOf } from './totals.ts';

/** An asset that a reading plan may contain. */
export interface PlanItem {
  readonly node: AssetNode;
  readonly minutes: number;
  /** Its own gain in thousandths, if nothing else were read. */
  readonly gain: number;
  /** Positions of the questions it counts for. */
  readonly questions: readonly number[];
  /** Every missing prerequisite, those of prerequisites included: the plan must contain them. */
  readonly needs: readonly PlanItem[];
}

/**
 * The assets that pass their gates, and those that only wait for prerequisites which can be in the plan, too; all of
 * them short enough for `minutes` together with what they need. The greatest gain per minute first; ties in the order
 * of the catalogue.
 */
export function planItems(scan: Scan, minutes: number): readonly PlanItem[] {
  const items = new Map<AssetNode, PlanItem>();
  let waiting = scan.frame.candidates.filter((node) => {
    const gate = gateOf(scan, node);
    return gate === undefined || gate === 'prerequisite';
  });
  for (let before = -1; before !== items.size;) {
    before = items.size;
    waiting = waiting.filter((node) => !addItem(scan, items, node, minutes));
  }
  return [...items.values()].sort((a, b) => b.gain * a.minutes - a.gain * b.minutes || a.node.at - b.node.at);
}

/** False if something it needs is not an item (yet). */
function addItem(scan: Scan, items: Map<AssetNode, PlanItem>, node: AssetNode, minutes: number): boolean {
  const direct = missingOf(scan, node);
  const known = direct.map((missing) => items.get(missing)).filter((item) => item !== undefined);
  if (known.length < direct.length) return false;
  const needs = [...new Set(known.flatMap((item) => [...item.needs, item]))];
  const total = needs.reduce((sum, item) => sum + item.minutes, node.minutes);
  // Written so that NaN minutes give an empty plan.
  if (!(total <= minutes)) return false;
  const questions = openAnswers(scan, node).map(({ at }) => at);
  items.set(node, { node, minutes: node.minutes, gain: totalOf(scan.totals, node), questions, needs });
  return true;
}
