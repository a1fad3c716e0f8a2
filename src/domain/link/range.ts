import type { EncodeProblem } from './link-problem.ts';

/** A name to report, numbers that must be whole and not negative, and the greatest that fits. */
export type Limited = readonly [field: string, values: readonly number[], limit: number];

export function firstOutOfRange(rows: readonly Limited[]): EncodeProblem | undefined {
  const wrong = rows.find(([, values, limit]) => !values.every((value) => isWithin(value, limit)));
  return wrong && { kind: 'out-of-range', field: wrong[0], limit: wrong[2] };
}

function isWithin(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= limit;
}
