import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addTotals, noTests, totalsOf, type Totals } from './test-totals.ts';

/*
 * Every check, from cheap to dear; `npm test` and CI run this. A failing step does not hide the next ones, except that
 * nothing which reads the built site runs without a build.
 */
interface Step {
  readonly script: string;
  readonly needs?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A script that runs tests writes its result here, so that the closing line counts them. */
  readonly report?: 'vitest' | 'playwright';
}

const SUB_PATH = { BASE_PATH: '/guides/', OUT_DIR: './dist-sub-path' } as const;

const STEPS: Readonly<Record<string, Step>> = {
  content: { script: 'content:check' },
  styles: { script: 'lint:styles' },
  format: { script: 'lint:format' },
  prose: { script: 'lint:prose' },
  unused: { script: 'lint:unused' },
  code: { script: 'lint:code' },
  types: { script: 'check' },
  unit: { script: 'test:unit', report: 'vitest' },
  build: { script: 'build' },
  'build under a sub-path': { script: 'build', env: SUB_PATH },
  pages: { script: 'test:build', needs: 'build', report: 'vitest' },
  size: { script: 'size', needs: 'build' },
  browser: { script: 'test:e2e', needs: 'build', env: { E2E_SUB_PATH: 'yes' }, report: 'playwright' },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}test-results`;

function run(
  name: string,
  { script, env, report }: Step,
): { readonly passed: boolean; readonly totals: Totals } {
  const file = `${reports}/${name}.json`;
  const extra =
    report === 'vitest' ? ['--', '--reporter=default', '--reporter=json', `--outputFile=${file}`] : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...extra], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...env,
      ...(report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: file } : {}),
    },
  });
  return { passed: status === 0, totals: report === undefined ? noTests : totalsOf(report, file) };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const lines: string[] = [];
const failed = new Set<string>();
let totals = noTests;
for (const [name, step] of Object.entries(STEPS)) {
  if (step.needs !== undefined && failed.has(step.needs)) {
    failed.add(name);
    lines.push(`–  ${name}: not run, because "${step.needs}" failed`);
    continue;
  }
  console.log(`\n── ${name} (npm run ${step.script})`);
  const started = performance.now();
  const result = run(name, step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!result.passed) failed.add(name);
  totals = addTotals(totals, result.totals);
  lines.push(`${result.passed ? '✓' : '✗'}  ${name} ${seconds} s`);
}

console.log(`\n${lines.join('\n')}\n`);
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = failed.size === 0 ? 0 : 1;
