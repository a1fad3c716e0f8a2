import type { Dismissal } from '../journal/event.ts';
import type { Gate, HeldBack, Standing } from './gates.ts';
import type { Scan } from './scan.ts';
import { gateOf, scanOf } from './scan.ts';
import { missingOf, standingAt } from './scan-tables.ts';
import type { SuggestionContext } from './suggestion-context.ts';
import type { AssetNode } from './suggestion-index.ts';

/** Every asset that does not pass its gates, in the order of the catalogue. */
export function heldBackIn(context: SuggestionContext): readonly HeldBack[] {
  const scan = scanOf(context);
  return scan.index.assets.flatMap((node) => {
    const gate = gateOf(scan, node);
    return gate === undefined ? [] : [describe(scan, node, gate)];
  });
}

function describe(scan: Scan, node: AssetNode, gate: Gate): HeldBack {
  const asset = node.asset.id;
  switch (gate) {
    case 'dismissed':
      return { asset, gate, why: dismissalOf(standingAt(scan, node)) };
    case 'prerequisite':
      return { asset, gate, missing: missingOf(scan, node).map((missing) => missing.asset.id) };
    case 'too-early':
      return { asset, gate, open: scan.firstQuestions };
    default:
      return { asset, gate };
  }
}

function dismissalOf(standing: Standing): Dismissal {
  return standing === 'already-know' || standing === 'not-my-role' ? standing : 'later';
}
