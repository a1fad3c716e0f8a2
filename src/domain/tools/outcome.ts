import type { Decimal, ToDecimal } from './decimal.ts';
import { ESTIMATES, type Estimate } from '../journal/answer-events.ts';
import { fallback, figureIn, isGiven, isRange, type Figures } from './figures.ts';
import { inputsOf } from './needs.ts';
import { ToolRun } from './tool-run.ts';
import type { Tool, ToolResult } from './tool.ts';

/** What follows from the figures that somebody gave. */
export interface Outcome<D extends Decimal<D>> {
  readonly run: Readonly<Record<Estimate, ToolRun<D>>>;
  /** The cases that can be told apart: low and high only where somebody gave a figure for one of them. */
  readonly cases: readonly Estimate[];
  readonly results: ReadonlyMap<string, ResultOutcome<D>>;
  /** Inputs without which a result is missing, in the order of the tool. */
  readonly missing: readonly string[];
}

export interface ResultOutcome<D> {
  readonly values: Readonly<Partial<Record<Estimate, D>>>;
  /** Everything it needs is there. Without a value it cannot be worked out: it would divide by zero, or is never reached. */
  readonly isComplete: boolean;
}

/** Inputs that a result needs and that neither have a figure nor count as something while they are empty. */
function lacking(tool: Tool, figures: Figures, needed: readonly string[]): readonly string[] {
  const lacks = tool.inputs.filter(
    (input) =>
      needed.includes(input.id) &&
      !isGiven(figures, input.id) &&
      fallback(tool, figures, input) === undefined,
  );
  return lacks.map(({ id }) => id);
}

function outcomeOf<D extends Decimal<D>>(
  tool: Tool,
  figures: Figures,
  result: ToolResult,
  run: Outcome<D>['run'],
): ResultOutcome<D> {
  const needed = inputsOf(tool, result.id);
  const isUntouched = needed.length > 0 && !needed.some((input) => isGiven(figures, input));
  if (isUntouched || lacking(tool, figures, needed).length > 0) return { values: {}, isComplete: false };
  const hasRange = needed.some((input) => isRange(figures, input)) || result.low !== undefined;
  const values = (hasRange ? ESTIMATES : (['likely'] as const)).flatMap((one) => {
    const value = run[one].result(result.id);
    return value === undefined ? [] : [[one, value] as const];
  });
  return { values: Object.fromEntries(values), isComplete: true };
}

/** Works a tool out in all three cases. Nothing follows from empty inputs. */
export function outcome<D extends Decimal<D>>(tool: Tool, figures: Figures, of: ToDecimal<D>): Outcome<D> {
  const figuresIn = (one: Estimate) => (id: string) => {
    const input = tool.inputs.find((it) => it.id === id);
    return input && figureIn(tool, figures, input, one);
  };
  const run = {
    low: new ToolRun(tool, figuresIn('low'), of, 'low'),
    likely: new ToolRun(tool, figuresIn('likely'), of),
    high: new ToolRun(tool, figuresIn('high'), of, 'high'),
  };
  const results = new Map(tool.results.map((it) => [it.id, outcomeOf(tool, figures, it, run)] as const));
  const wanted = new Set(tool.results.flatMap(({ id }) => lacking(tool, figures, inputsOf(tool, id))));
  return {
    run,
    cases: ESTIMATES.filter((one) => [...results.values()].some(({ values }) => values[one] !== undefined)),
    results,
    missing: tool.inputs.filter(({ id, extra }) => extra !== true && wanted.has(id)).map(({ id }) => id),
  };
}
