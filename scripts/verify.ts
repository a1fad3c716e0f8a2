import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runSteps } from './gate/run-steps.ts';
import { addTotals, noTests, totalsOf } from './gate/test-totals.ts';

/*
 * Every check, from cheap to dear; `npm test` and CI run this. Steps run beside each other, their output is printed one
 * after the other. A failing step does not hide the next ones, except that nothing which reads the built site runs
 * without a build.
 */
interface Step {
  readonly script: string;
  readonly args?: readonly string[];
  readonly needs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A script that runs tests writes its result here, so that the closing line counts them. */
  readonly report?: 'vitest' | 'playwright';
}

const SUB_PATH = { BASE_PATH: '/guides/', OUT_DIR: './dist-sub-path' } as const;

const STEPS: Readonly<Record<string, Step>> = {
  content: { script: 'content:check' },
  styles: { script: 'lint:styles' },
  unused: { script: 'lint:unused' },
  format: { script: 'lint:format' },
  prose: { script: 'lint:prose' },
  build: { script: 'build' },
  code: { script: 'lint:code' },
  // Builds and the check of types share a folder for generated files, so they wait for each other.
  'build under a sub-path': { script: 'build', needs: ['build'], env: SUB_PATH },
  size: { script: 'size', needs: ['build'] },
  headers: { script: 'headers:score', needs: ['build'] },
  pages: { script: 'test:build', needs: ['build'], report: 'vitest' },
  'addresses under a sub-path': {
    script: 'test:build',
    args: ['links'],
    needs: ['build under a sub-path'],
    env: SUB_PATH,
    report: 'vitest',
  },
  types: { script: 'check', needs: ['build under a sub-path'] },
  'adopted site': { script: 'test:adopted', needs: ['types'], report: 'vitest' },
  unit: { script: 'test:unit', report: 'vitest' },
  domain: { script: 'test:domain', report: 'vitest' },
  team: { script: 'test:team', report: 'vitest' },
  browser: {
    script: 'test:e2e',
    needs: ['build', 'build under a sub-path'],
    env: { E2E_SUB_PATH: 'yes' },
    report: 'playwright',
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}test-results`;
const reportOf = (name: string) => `${reports}/${name.replaceAll(' ', '-')}.json`;

function run(name: string, step: Step, write: (text: string) => void): Promise<boolean> {
  const { script, args = [], env, report } = step;
  write(`\n── ${name} (npm run ${script})\n`);
  const reporters =
    report === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile=${reportOf(name)}`] : [];
  const child = spawn('npm', ['run', '--silent', script, '--', ...args, ...reporters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
      ...env,
      ...(report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name) } : {}),
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      write(`${error.message}\n`);
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const started = performance.now();
const results = await runSteps(STEPS, {
  atOnce: Math.max(2, availableParallelism()),
  run,
  write: (text) => process.stdout.write(text),
});

const MARKS = { passed: '✓', failed: '✗', 'not run': '–' } as const;
console.log();
for (const { name, outcome, seconds, missing } of results) {
  const how =
    outcome === 'not run'
      ? `: not run, because "${missing.join('" and "')}" did not pass`
      : ` ${seconds.toFixed(1)} s`;
  console.log(`${MARKS[outcome]}  ${name}${how}`);
}
console.log(`   all steps, beside each other, ${((performance.now() - started) / 1000).toFixed(1)} s\n`);

const totals = Object.entries(STEPS)
  .map(([name, { report }]) => (report === undefined ? noTests : totalsOf(report, reportOf(name))))
  .reduce(addTotals, noTests);
// The end of the output is what a CI page shows first.
for (const failure of totals.failures) console.log(`✗  ${failure}`);
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}` +
    (totals.reasons.length > 0 ? `: ${totals.reasons.join('; ')}` : ''),
);
process.exitCode = results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
