import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HANG } from './support/waiting.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

function project(
  name: string,
  environment: 'node' | 'happy-dom',
  include: readonly string[] = [`tests/${name}/**/*.test.ts`],
) {
  return {
    extends: true as const,
    // Only a document is worth a module graph of its own for each file: what runs in Node keeps no state.
    test: { name, environment, include: [...include], isolate: environment === 'happy-dom' },
  };
}

export default defineConfig({
  root,
  resolve: { alias: { '~': src } },
  test: {
    testTimeout: HANG,
    hookTimeout: HANG,
    projects: [
      project('domain', 'node'),
      project('content', 'node'),
      project('scripts', 'node'),
      project('build', 'node'),
      project('depot', 'node'),
      project('adopted', 'node'),
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
