import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addTotals, noTests, totalsOf } from '../../scripts/gate/test-totals.ts';

function reportFile(report: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'totals-')), 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

const skipped = (description: string) => ({
  annotations: [{ type: 'skip', description }],
  status: 'skipped',
});
const browserReport = reportFile({
  stats: { expected: 7, flaky: 0, unexpected: 1, skipped: 3 },
  suites: [
    {
      specs: [
        { tests: [skipped('WebKit is not installed')] },
        { tests: [skipped('WebKit is not installed')] },
      ],
    },
    {
      suites: [
        {
          specs: [
            { tests: [skipped('Firefox is not installed')] },
            {
              ok: false,
              file: 'champion.spec.ts',
              title: 'a mark is kept',
              tests: [
                { results: [{ errors: [{ message: '\u001B[31mError: not visible\u001B[39m\nCall log' }] }] },
              ],
            },
          ],
        },
      ],
    },
  ],
});

test('skipped tests are counted apart from the passed ones, with each reason once', () => {
  expect(totalsOf('playwright', browserReport)).toEqual({
    passed: 7,
    failed: 1,
    skipped: 3,
    reasons: ['WebKit is not installed', 'Firefox is not installed'],
    failures: ['champion.spec.ts › a mark is kept › Error: not visible'],
  });
});

test('each failed test is named, and a file that could not be loaded too', () => {
  const report = {
    testResults: [
      { name: 'sums.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'adds' }] },
      {
        name: 'days.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'in summer' },
          { status: 'failed', fullName: 'in winter', failureMessages: ['Error: 1 day\n    at days'] },
        ],
      },
      { name: 'links.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  };
  expect(totalsOf('vitest', reportFile(report)).failures).toEqual([
    'days.test.ts › in winter › Error: 1 day',
    'links.test.ts › Cannot find module',
  ]);
});

test('totals add up, and a run without a readable report counts nothing', () => {
  const unit = totalsOf('vitest', reportFile({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 1 }));
  const all = [unit, totalsOf('playwright', browserReport), totalsOf('vitest', reportFile('cut o'))];
  expect(all.reduce(addTotals, noTests)).toEqual({
    passed: 12,
    failed: 1,
    skipped: 4,
    reasons: ['WebKit is not installed', 'Firefox is not installed'],
    failures: ['champion.spec.ts › a mark is kept › Error: not visible'],
  });
});
