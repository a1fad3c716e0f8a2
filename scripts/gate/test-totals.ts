import { readFileSync } from 'node:fs';
import { failedTests } from './failed-tests.ts';

/** How many tests ran, summed from the reports of the test runners. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why tests were skipped, as they say themselves. */
  readonly reasons: readonly string[];
  /** The tests that failed, a line each. */
  readonly failures: readonly string[];
}

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0, reasons: [], failures: [] };

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

/** What Playwright notes at a skipped test, wherever in its report that stands. */
function reasonsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(reasonsIn);
  const isReason = 'type' in value && value.type === 'skip' && 'description' in value;
  return isReason && typeof value.description === 'string' ? [value.description, ...inside] : inside;
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
    reasons: [...new Set(reasonsIn(report))],
    failures: typeof report === 'object' && report !== null ? failedTests(report) : [],
  };
}

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    reasons: [...new Set([...a.reasons, ...b.reasons])],
    failures: [...a.failures, ...b.failures],
  };
}
