import { isList, isText } from '../shared/shape.ts';

/**
 * A formula as a tree: a number ("0.5"), a name ("hour-cost"), or an operation with its parts (["*", "cases", "12"]).
 * content-model/formula-text.ts makes it out of what a writer typed, so that a browser needs no parser.
 */
export type Formula = string | Operation;
export type Operation = readonly [operation: string, ...parts: Formula[]];

/** Operations → how many parts they take. Those of YEARS look at a row in all its years. */
export const OPERATIONS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['+', [2, 2]],
  ['-', [1, 2]],
  ['*', [2, 2]],
  ['/', [2, 2]],
  ['<', [2, 2]],
  ['>', [2, 2]],
  ['<=', [2, 2]],
  ['>=', [2, 2]],
  ['==', [2, 2]],
  ['!=', [2, 2]],
  ['if', [3, 3]],
  ['min', [1, 20]],
  ['max', [1, 20]],
  ['round', [2, 2]],
  ['pow', [2, 2]],
  ['sum', [1, 1]],
  ['payback', [1, 1]],
  ['npv', [2, 2]],
]);

/** The row is their last part. */
export const YEARS: ReadonlySet<string> = new Set(['sum', 'payback', 'npv']);

export const isNumeral = (text: string): boolean => /^\d/.test(text);

export function isFormula(value: unknown): value is Formula {
  if (isText(value)) return value !== '';
  return isList(value) && isText(value[0]) && value.slice(1).every(isFormula);
}

/** The names in a formula: each with whether it is looked at in all its years. */
export function namesIn(formula: Formula): { readonly name: string; readonly inYears: boolean }[] {
  if (isText(formula)) return isNumeral(formula) ? [] : [{ name: formula, inYears: false }];
  const [operation, ...parts] = formula;
  return parts.flatMap((part, index) =>
    YEARS.has(operation) && index === parts.length - 1 && isText(part) && !isNumeral(part)
      ? [{ name: part, inYears: true }]
      : namesIn(part),
  );
}
