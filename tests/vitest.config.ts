import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../src', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

function project(
  name: string,
  environment: 'node' | 'happy-dom',
  include: readonly string[] = [`tests/${name}/**/*.test.ts`],
) {
  return {
    extends: true as const,
    // Property tests run thousands of cases, sometimes on a busy machine.
    test: { name, environment, include: [...include], testTimeout: 30_000 },
  };
}

export default defineConfig({
  root,
  resolve: { alias: { '~': src } },
  test: {
    // A property of thousands of runs takes its time on a busy machine; only a hang should fail.
    testTimeout: 120_000,
    projects: [
      project('domain', 'node'),
      project('content', 'node'),
      project('scripts', 'node'),
      project('build', 'node'),
      project('state', 'happy-dom'),
      // Tests of features stand beside them.
      project('features', 'happy-dom', ['src/{features,kit,layouts}/**/*.test.ts']),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
