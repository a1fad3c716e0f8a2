import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserArguments, testBrowser } from './e2e/support/browser-env.mjs';
import { HANG, WAIT } from './support/waiting.ts';

const root = path.resolve(import.meta.dirname, '..');
const executablePath = testBrowser();
const port = Number(process.env['E2E_PORT'] ?? 4391);
const site = { outDir: process.env['OUT_DIR'] ?? './dist', base: '/', port };
/** The same site built for /guides/, which `npm test` makes. */
const subPath = { outDir: './dist-sub-path', base: '/guides/', port: port + 1 };
const SUB_PATH_SPEC = 'sub-path.spec.ts';
const hasSubPath = process.env['E2E_SUB_PATH'] === 'yes' || existsSync(path.join(root, subPath.outDir));

const address = (built: typeof site) => `http://localhost:${built.port}${built.base}`;

const server = (built: typeof site) => ({
  command: 'node scripts/serve.ts',
  cwd: root,
  env: {
    ASTRO_TELEMETRY_DISABLED: '1',
    OUT_DIR: built.outDir,
    BASE_PATH: built.base,
    PORT: String(built.port),
  },
  url: address(built),
  timeout: WAIT,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: process.env['CI'] ? 'none' : 'missing',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test waits for its browser a quarter of the time, so one more than there are processors keeps them busy.
  workers: availableParallelism() + 1,
  retries: 0,
  timeout: HANG,
  expect: { timeout: WAIT },
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as ['json']] : [])],
  use: {
    timezoneId: 'Asia/Tokyo',
    locale: 'ja-JP',
    serviceWorkers: 'block',
    actionTimeout: WAIT,
    navigationTimeout: WAIT,
    screenshot: 'only-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'site', testIgnore: SUB_PATH_SPEC, use: { baseURL: address(site) } },
    ...(hasSubPath
      ? [{ name: 'sub-path', testMatch: SUB_PATH_SPEC, use: { baseURL: address(subPath) } }]
      : []),
  ],
  webServer: [server(site), ...(hasSubPath ? [server(subPath)] : [])],
});
