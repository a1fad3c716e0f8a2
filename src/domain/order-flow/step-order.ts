/** A step of a flow; `movesAfter` names the step behind which it may stand instead. */
export interface FlowStep {
  readonly id: string;
  readonly movesAfter?: string;
}

/** Where a step stands, seen from where it belongs. */
export type Verdict = 'right' | 'belongs-earlier' | 'belongs-later';

export interface Judgement {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly right: number;
  readonly solved: boolean;
}

/** Every order of the steps that counts as right: the usual one first, then one per step that may stand elsewhere. */
export function rightOrders(steps: readonly FlowStep[]): readonly (readonly string[])[] {
  const usual = steps.map(({ id }) => id);
  const others = steps.flatMap(({ id, movesAfter }) => {
    if (movesAfter === undefined) return [];
    const rest = usual.filter((other) => other !== id);
    const at = rest.indexOf(movesAfter) + 1;
    return [[...rest.slice(0, at), id, ...rest.slice(at)]];
  });
  return [usual, ...others];
}

/** Judges an order against the right one that it comes nearest to. */
export function judge(order: readonly string[], orders: readonly (readonly string[])[]): Judgement {
  const [usual = [], ...others] = orders;
  return others
    .map((right) => judgeAgainst(order, right))
    .reduce((best, one) => (one.right > best.right ? one : best), judgeAgainst(order, usual));
}

function judgeAgainst(order: readonly string[], right: readonly string[]): Judgement {
  const verdicts = new Map<string, Verdict>();
  for (const [at, id] of order.entries()) {
    const home = right.indexOf(id);
    verdicts.set(id, home === at ? 'right' : home < at ? 'belongs-earlier' : 'belongs-later');
  }
  const count = [...verdicts.values()].filter((verdict) => verdict === 'right').length;
  return { verdicts, right: count, solved: count === order.length && order.length === right.length };
}

/** The order with one step moved by one place; the same order where it cannot go further. */
export function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id);
  const to = from + by;
  return from < 0 || to < 0 || to >= order.length ? order : placed(order, id, to);
}

/** The order with one step put at a place, counted from 0. */
export function placed(order: readonly string[], id: string, place: number): readonly string[] {
  const rest = order.filter((other) => other !== id);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/**
 * A shuffled order that is never right, from a seed: the same seed gives the same order. Fewer than two steps stay as
 * they are.
 */
export function shuffled(steps: readonly FlowStep[], seed: number): readonly string[] {
  const orders = rightOrders(steps);
  const [usual = []] = orders;
  const next = randomFrom(seed);
  const order = [...usual];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    order.splice(last, 1, ...order.splice(other, 1, ...order.slice(last, last + 1)));
  }
  // A turn by one place always breaks an order that came out right by chance.
  return judge(order, orders).solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** A small generator (mulberry32): numbers from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
