import { readFileSync } from 'node:fs';

/** How many tests ran, summed from the reports of the test runners. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0 };

/** Where each runner's JSON report keeps its numbers. */
const FIELDS = {
  vitest: {
    passed: ['numPassedTests'],
    failed: ['numFailedTests'],
    skipped: ['numPendingTests', 'numTodoTests'],
  },
  playwright: { passed: ['expected', 'flaky'], failed: ['unexpected'], skipped: ['skipped'] },
} as const;

function sum(numbers: ReadonlyMap<string, unknown>, names: readonly string[]): number {
  const values = names.map((name) => numbers.get(name));
  return values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
}

/** The totals of one run; none where the runner died before it wrote its report. */
export function totalsOf(runner: keyof typeof FIELDS, file: string): Totals {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return noTests;
  }
  const part =
    runner === 'playwright' && typeof report === 'object' && report !== null && 'stats' in report
      ? report.stats
      : report;
  const numbers = new Map<string, unknown>(Object.entries(part ?? {}));
  const fields = FIELDS[runner];
  return {
    passed: sum(numbers, fields.passed),
    failed: sum(numbers, fields.failed),
    skipped: sum(numbers, fields.skipped),
  };
}

export function addTotals(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
