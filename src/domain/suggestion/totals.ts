import { numberAt } from '../shared/at.ts';
import type { AssetNode, QuestionNode } from './suggestion-index.ts';

/** The total of an asset that is not for this phase, this day or this process. */
export const DOES_NOT_FIT = -1;
/** More than any number of questions can make up for. */
const NEVER = -(2 ** 30);

/** The gains of all assets, kept so that a change of one question costs only the assets that answer it. */
export interface Totals {
  /** The sum of the gains of an asset's questions, in thousandths. */
  readonly sums: Int32Array;
  /** What makes an asset fit: above 0 it does. Being made for the phase counts one, so does each question that carries it. */
  readonly fits: Int32Array;
}

/** What one question adds to each asset that answers it. */
export interface Share {
  readonly gain: number;
  readonly carries: boolean;
}

export const NOTHING: Share = { gain: 0, carries: false };

/** Totals without any question. */
export function emptyTotals(
  assets: readonly AssetNode[],
  fitOf: (node: AssetNode) => 'phase' | 'carried' | 'never',
): Totals {
  const start = { phase: 1, carried: 0, never: NEVER };
  return { sums: new Int32Array(assets.length), fits: Int32Array.from(assets, (node) => start[fitOf(node)]) };
}

export function copyOf({ sums, fits }: Totals): Totals {
  return { sums: sums.slice(), fits: fits.slice() };
}

/** Changes `totals` in place. */
export function changeShare(
  { sums, fits }: Totals,
  { answeredBy }: QuestionNode,
  before: Share,
  after: Share,
): void {
  const gain = after.gain - before.gain;
  const carriers = Number(after.carries && after.gain > 0) - Number(before.carries && before.gain > 0);
  for (const { at } of answeredBy) {
    sums[at] = numberAt(sums, at) + gain;
    fits[at] = numberAt(fits, at) + carriers;
  }
}

/** The gain of an asset in thousandths, or DOES_NOT_FIT. */
export function totalOf({ sums, fits }: Totals, { at }: AssetNode): number {
  return numberAt(fits, at) > 0 ? numberAt(sums, at) : DOES_NOT_FIT;
}
