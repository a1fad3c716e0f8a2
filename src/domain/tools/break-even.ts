import { toStep, type Decimal, type ToDecimal } from './decimal.ts';
import { figureIn, type Figures } from './figures.ts';
import { ToolRun } from './tool-run.ts';
import type { Tool } from './tool.ts';

/** What one input would have to be, everything else being the likely figure. */
export interface BreakEvenPoint<D> {
  readonly input: string;
  readonly value: D;
  /** The result is above zero beyond it, not below it. */
  readonly isLeast: boolean;
}

const MOST_STEPS = 100;
/** So near to zero, in comparison with where the search began, counts as zero. */
const NEAR = '0.000000001';

interface Point<D> {
  readonly x: D;
  readonly y: D;
}

/** Where a line through two points crosses zero, or every second time the middle, so that the search always ends. */
function between<D extends Decimal<D>>(a: Point<D>, b: Point<D>, step: number, of: ToDecimal<D>): D {
  if (step % 2 === 1) return a.x.plus(b.x).div(of('2'));
  return a.x.minus(a.y.times(b.x.minus(a.x)).div(b.y.minus(a.y)));
}

/** Where a function crosses zero between two places; undefined where it does not change its sign between them. */
export function crossing<D extends Decimal<D>>(
  valueAt: (x: D) => D | undefined,
  from: D,
  to: D,
  of: ToDecimal<D>,
): { readonly x: D; readonly rises: boolean } | undefined {
  const zero = of('0');
  const size = (value: D) => (value.cmp(zero) < 0 ? zero.minus(value) : value);
  const [first, last] = [valueAt(from), valueAt(to)];
  if (first === undefined || last === undefined || first.times(last).cmp(zero) >= 0) return undefined;
  const rises = last.cmp(zero) > 0;
  const near = size(first).plus(size(last)).times(of(NEAR));
  let [low, high]: readonly [Point<D>, Point<D>] = [
    { x: from, y: first },
    { x: to, y: last },
  ];
  let x = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    x = between(low, high, step, of);
    const y = valueAt(x);
    if (y === undefined) return undefined;
    if (size(y).cmp(near) <= 0) break;
    if (y.times(low.y).cmp(zero) > 0) low = { x, y };
    else high = { x, y };
  }
  return { x, rises };
}

/** For each input that the tool names: what it would have to be for the result to come to zero. */
export function breakEvenPoints<D extends Decimal<D>>(
  tool: Tool,
  figures: Figures,
  of: ToDecimal<D>,
): readonly BreakEvenPoint<D>[] {
  const { breakEven } = tool;
  if (breakEven === undefined) return [];
  const likely = (id: string) => {
    const input = tool.inputs.find((it) => it.id === id);
    return input && figureIn(tool, figures, input, 'likely');
  };
  return breakEven.inputs.flatMap(({ id, round }) => {
    const input = tool.inputs.find((it) => it.id === id);
    if (input === undefined || likely(id) === undefined) return [];
    const valueAt = (x: D) =>
      new ToolRun(tool, (name) => (name === id ? x.toFixed() : likely(name)), of).result(breakEven.of);
    const found = crossing(valueAt, of(input.least), of(input.most), of);
    return found ? [{ input: id, value: toStep(found.x, of(round)), isLeast: found.rises }] : [];
  });
}
