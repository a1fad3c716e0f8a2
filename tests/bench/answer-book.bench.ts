/*
 * npm run bench:answers: how long a large answer book takes in Chromium with its processor throttled to a quarter, as on
 * a phone. The goals are 300 ms for opening and 8 ms for one change, at the 95th of 100. Times are printed and never
 * asserted: they belong to the machine, which should be quiet.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, testBrowser } from '../e2e/support/browser-env.mjs';
import type { measure } from './answer-book-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ORIGIN = 'https://bench.example';
const THROTTLE = 4;
/** Each is a process of its own, so each has a first opening. */
const PAGES = 8;
/** The clock of an isolated page ticks in 5 µs, that of any other in 100 µs. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

function row(what: string, times: readonly number[], goal: number) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { what, 'p50 ms': at(0.5).toFixed(2), 'p95 ms': at(0.95).toFixed(2), 'goal ms': goal };
}

const executablePath = testBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath === undefined ? {} : { executablePath }),
});

/** The figures of a page that has run nothing before. */
async function measured(): Promise<ReturnType<typeof measure>> {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '', headers: ISOLATED });
    const code = stripTypeScriptTypes(readFileSync(path.join(ROOT, pathname), 'utf8'));
    return route.fulfill({ contentType: 'text/javascript', body: code, headers: ISOLATED });
  });
  await page.goto(`${ORIGIN}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const figures = await page.evaluate(async (address) => {
    const module = (await import(address)) as { measure: typeof measure };
    return module.measure();
  }, `${ORIGIN}/tests/bench/answer-book-page.ts`);
  await page.close();
  return figures;
}

const pages: ReturnType<typeof measure>[] = [];
for (let at = 0; at < PAGES; at++) pages.push(await measured());
await browser.close();

console.log(`${pages[0]?.events} events, ${PAGES} pages, Chromium, processor throttled ${THROTTLE} ×`);
console.table([
  row(
    'first opening',
    pages.map(({ first }) => first),
    300,
  ),
  row(
    'opening',
    pages.flatMap(({ opening }) => opening),
    300,
  ),
  row(
    'one answer changed',
    pages.flatMap(({ change }) => change),
    8,
  ),
]);
