import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, killNow, type Engine } from './durability/engines.ts';
import { guideServer } from './durability/guide-server.ts';

/*
 * npm run measure:durability — how many marks are lost when the browser is killed after one is shown. For each installed
 * engine and each delay: new profiles whose first mark is followed by the end of all processes of the browser, and one
 * profile in which this happens again and again. The next start counts what is left. Reads dist/ (or OUT_DIR).
 *
 *   --repeat 5          how often for each engine and delay
 *   --engine Firefox    only this one
 */
const { values } = parseArgs({
  options: { repeat: { type: 'string', default: '5' }, engine: { type: 'string' } },
});
const DELAYS_MS = [0, 50, 500, 3_000];
/** After this the first mark of a profile is on the disk in every engine, with or without the log. */
const SAFE_MS = 8_000;
const LONGEST_START_MS = 60_000;
const repeats = Number(values.repeat);
const folder = path.resolve(import.meta.dirname, '..', process.env['OUT_DIR'] ?? 'dist');
const server = await guideServer(folder);

/** Opens the guide, lets it mark a question, and kills the browser so long after that. Gives the marks it showed before. */
async function markAndKill(engine: Engine, profile: string, delay: number): Promise<number> {
  const marked = server.marked();
  const browser = engine.start(profile, server.address);
  const before = await Promise.race([marked, pause(LONGEST_START_MS)]);
  if (before !== undefined) await pause(delay);
  await killNow(browser);
  // A browser that did not come up has marked nothing.
  return before ?? markAndKill(engine, profile, delay);
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function inNewProfile(work: (profile: string) => Promise<number>): Promise<number> {
  const profile = mkdtempSync(path.join(tmpdir(), 'durability-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How many first marks were lost, each of a profile of its own. */
async function firstMarksLost(engine: Engine, delay: number): Promise<number> {
  let lost = 0;
  for (let at = 0; at < repeats; at += 1) {
    lost += await inNewProfile(async (profile) => {
      await markAndKill(engine, profile, delay);
      return 1 - (await markAndKill(engine, profile, 0));
    });
  }
  return lost;
}

/** How many marks were lost in a browser that has some already. */
function laterMarksLost(engine: Engine, delay: number): Promise<number> {
  return inNewProfile(async (profile) => {
    await markAndKill(engine, profile, SAFE_MS);
    for (let at = 0; at < repeats; at += 1) await markAndKill(engine, profile, delay);
    return 1 + repeats - (await markAndKill(engine, profile, 0));
  });
}

let lost = 0;
console.log('engine      killed after   lost: first mark   later mark');
for (const engine of ENGINES.filter(({ name }) => (values.engine ?? name) === name)) {
  if (!engine.isInstalled) {
    console.log(`${engine.name.padEnd(12)}not installed, not measured`);
    continue;
  }
  for (const delay of DELAYS_MS) {
    const [first, later] = [await firstMarksLost(engine, delay), await laterMarksLost(engine, delay)];
    lost += first + later;
    console.log(
      [engine.name.padEnd(12), `${delay} ms`.padEnd(15), `${first} of ${repeats}`.padEnd(19)].join('') +
        `${later} of ${repeats}`,
    );
  }
}
server.close();
process.exitCode = lost > 0 ? 1 : 0;
