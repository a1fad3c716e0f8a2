import { isFlag, isText, listOf, optional, record, type Guard } from '../shared/shape.ts';
import { isFormula, type Formula } from './formula.ts';

/** A tool without its words: which figures go in, and what follows from them (content/tools/). */
export interface Tool {
  readonly inputs: readonly ToolInput[];
  /** How many years the rows have, besides the one before the start. Absent: the tool has no rows. */
  readonly years?: Formula | undefined;
  readonly rows: readonly ToolStep[];
  readonly results: readonly ToolResult[];
  readonly breakEven?: BreakEven | undefined;
}

export interface ToolInput {
  readonly id: string;
  /** Decimals: no figure outside these can be meant. */
  readonly least: string;
  readonly most: string;
  /** What an empty input counts as. Absent: nothing follows without it. */
  readonly ifEmpty?: string | undefined;
  /** Inputs of one part of a sum that counts as nothing while all of them are empty. */
  readonly part?: string | undefined;
  /** Nobody is asked for it: what needs it is left out while it is empty. */
  readonly extra?: boolean | undefined;
  /** The more of it, the worse: its high figure belongs to the low case. */
  readonly against?: boolean | undefined;
}

/** Something worked out: a row, once for each year, or a result. */
export interface ToolStep {
  readonly id: string;
  readonly formula: Formula;
  /** Rounded to the nearest multiple of this before anything is worked out with it. */
  readonly round?: string | undefined;
}

export interface ToolResult extends ToolStep {
  /** Its own formula in the low case and in the high case. */
  readonly low?: Formula | undefined;
  readonly high?: Formula | undefined;
}

/** What an input would have to be for a result to be zero, everything else staying as it is. */
export interface BreakEven {
  readonly of: string;
  readonly inputs: readonly { readonly id: string; readonly round: string }[];
}

/** In formulas of rows: 0 before the start, then 1, 2, 3. */
export const YEAR = 'year';
export const MOST_YEARS = 10;

const isStep = record<ToolStep>({ id: isText, formula: isFormula, round: optional(isText) });

export const isTool: Guard<Tool> = record<Tool>({
  inputs: listOf(
    record<ToolInput>({
      id: isText,
      least: isText,
      most: isText,
      ifEmpty: optional(isText),
      part: optional(isText),
      extra: optional(isFlag),
      against: optional(isFlag),
    }),
  ),
  years: optional(isFormula),
  rows: listOf(isStep),
  results: listOf(
    record<ToolResult>({
      id: isText,
      formula: isFormula,
      round: optional(isText),
      low: optional(isFormula),
      high: optional(isFormula),
    }),
  ),
  breakEven: optional(
    record<BreakEven>({
      of: isText,
      inputs: listOf(record<BreakEven['inputs'][number]>({ id: isText, round: isText })),
    }),
  ),
});
