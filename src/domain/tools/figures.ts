import { ESTIMATES, type Estimate } from '../journal/answer-events.ts';
import type { Tool, ToolInput } from './tool.ts';

/** The figures of one input, as decimals: "12000". */
export type Figure = Readonly<Partial<Record<Estimate, string>>>;

/** The figures somebody gave, by input. */
export type Figures = ReadonlyMap<string, Figure>;

const OPPOSITE = { low: 'high', likely: 'likely', high: 'low' } as const;

/** True if any figure of the input is there. */
export const isGiven = (figures: Figures, input: string): boolean => {
  const figure = figures.get(input);
  return figure !== undefined && ESTIMATES.some((one) => figure[one] !== undefined);
};

/** True if the input has a figure of its own for the low or the high case. */
export const isRange = (figures: Figures, input: string): boolean => {
  const figure = figures.get(input);
  return figure?.low !== undefined || figure?.high !== undefined;
};

/** The figure of an input in one case; undefined where it is missing. */
export function figureIn(tool: Tool, figures: Figures, input: ToolInput, one: Estimate): string | undefined {
  if (!isGiven(figures, input.id)) return fallback(tool, figures, input);
  const own = figures.get(input.id);
  return own?.[input.against === true ? OPPOSITE[one] : one] ?? own?.likely;
}

/** What an empty input counts as; undefined where it must be filled in. */
export function fallback(tool: Tool, figures: Figures, { ifEmpty, part }: ToolInput): string | undefined {
  if (part === undefined) return ifEmpty;
  const isUsed = tool.inputs.some((input) => input.part === part && isGiven(figures, input.id));
  return isUsed ? ifEmpty : '0';
}

/** Inputs whose low figure is above the likely one, or the likely one above the high one. */
export function outOfOrder(figures: Figures, isAbove: (a: string, b: string) => boolean): string[] {
  const isWrong = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && isAbove(a, b);
  return [...figures].flatMap(([input, { low, likely, high }]) =>
    isWrong(low, likely) || isWrong(likely, high) || isWrong(low, high) ? [input] : [],
  );
}
