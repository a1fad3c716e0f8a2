/*
 * How long the suggestion takes and how good the reading plan is, on structured random libraries.
 *   npm run bench:suggestion          (Node 24 runs TypeScript as it is; --expose-gc makes the memory exact)
 * Times are printed, never asserted: they belong to the machine.
 */
import { toId } from '../../src/domain/shared/brand.ts';
import type { EventId } from '../../src/domain/shared/brand.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { EventBody, KnownEvent } from '../../src/domain/journal/event.ts';
import { QUESTION_MARKS } from '../../src/domain/journal/event.ts';
import type { Journal } from '../../src/domain/journal/journal.ts';
import { add, merge } from '../../src/domain/journal/journal.ts';
import { viewOf } from '../../src/domain/journal/view.ts';
import { defaultChoice, processOf } from '../../src/domain/process/process.ts';
import { heldBackIn } from '../../src/domain/suggestion/held-back.ts';
import type { SuggestionContext } from '../../src/domain/suggestion/next-asset.ts';
import { suggest } from '../../src/domain/suggestion/next-asset.ts';
import { planItems } from '../../src/domain/suggestion/plan-items.ts';
import { readingPlan } from '../../src/domain/suggestion/reading-plan.ts';
import { scanOf } from '../../src/domain/suggestion/scan.ts';
import { indexOf } from '../../src/domain/suggestion/suggestion-index.ts';
import type { OracleItem } from './exact-plan.ts';
import { optimalGain } from './exact-plan.ts';
import type { Chance } from './structured-catalogue.ts';
import { chanceFrom, oneOf, PHASES, ROLES, structuredCatalogue } from './structured-catalogue.ts';

const TODAY = 20800;
const EVALUATION = oneOf(() => 0.5, PHASES);

function eventOf(n: number, body: EventBody): KnownEvent {
  return { id: toId<EventId>(`0123456789ab.${n}`), counter: n, at: 1_795_000_000 + n, ...body };
}

/** A mark on a question two times of three, a page read otherwise. */
function markOf(catalogue: Catalogue, n: number, chance: Chance): KnownEvent {
  if (chance() < 0.67) {
    const question = oneOf(chance, [...catalogue.questions.keys()]);
    return eventOf(n, { kind: 'question', question, mark: oneOf(chance, QUESTION_MARKS) });
  }
  return eventOf(n, { kind: 'read', asset: oneOf(chance, [...catalogue.assets.keys()]), revision: 20700 });
}

function journalOf(catalogue: Catalogue, length: number, chance: Chance): Journal {
  const events = Array.from({ length }, (_, at) => markOf(catalogue, at + 1, chance));
  return merge(new Map(), new Map(events.map((event) => [event.id, event])));
}

function contextOf(catalogue: Catalogue, journal: Journal): SuggestionContext {
  const process = processOf(catalogue, defaultChoice(catalogue));
  return {
    catalogue,
    process,
    view: viewOf(journal),
    phase: EVALUATION,
    today: TODAY,
    roles: ROLES.slice(0, 5),
  };
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(3);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** MiB in use; exact only with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function speedOf(assets: number, rounds: number) {
  const chance = chanceFrom(assets);
  const catalogue = structuredCatalogue(
    { assets, questions: 2000, prerequisites: 0.1, withGates: true },
    chance,
  );
  let journal = journalOf(catalogue, 200, chance);
  const base = contextOf(catalogue, journal);
  const before = heap();
  const build = timed(() => indexOf(catalogue, base.process));
  const memory = heap() - before;
  let listed = 0;
  const times = { suggest: new Array<number>(), all: new Array<number>(), held: new Array<number>() };
  for (let round = 0; round < rounds; round += 1) {
    const event = markOf(catalogue, 1000 + round, chance);
    const start = performance.now();
    const next = add(journal, event);
    const view = viewOf(next);
    const marked = performance.now();
    suggest({ ...base, view });
    const suggested = performance.now();
    listed += heldBackIn({ ...base, view }).length;
    times.suggest.push(suggested - marked);
    times.all.push(suggested - start);
    times.held.push(performance.now() - suggested);
    if (round % 10 === 0) journal = next;
  }
  const plans = Array.from({ length: 20 }, () => {
    const view = viewOf(add(journal, markOf(catalogue, 5000, chance)));
    return timed(() => readingPlan({ ...base, view }, 15));
  });
  return {
    assets,
    'index ms': build.toFixed(1),
    'index MiB': memory.toFixed(1),
    'suggest p50 ms': quantile(times.suggest, 0.5),
    'suggest p95 ms': quantile(times.suggest, 0.95),
    'mark+view+suggest p95 ms': quantile(times.all, 0.95),
    'held back': Math.round(listed / rounds),
    'held-back list p50 ms': quantile(times.held, 0.5),
    'plan 15 min p50 ms': quantile(plans, 0.5),
    'plan 15 min p95 ms': quantile(plans, 0.95),
  };
}

/** The plan's gain as a share of the optimum; undefined where the oracle gave up or nothing can be gained. */
function qualityOf(seed: number, assets: number, minutes: number, prerequisites: number) {
  const chance = chanceFrom(seed);
  const questions = Math.max(12, Math.round(assets * (0.4 + chance())));
  const catalogue = structuredCatalogue({ assets, questions, prerequisites, withGates: false }, chance);
  const context = contextOf(catalogue, journalOf(catalogue, Math.floor(assets / 8), chance));
  const scan = scanOf(context);
  const oracle = new Map<unknown, OracleItem>();
  const items = planItems(scan, minutes);
  for (const item of [...items].sort((a, b) => a.needs.length - b.needs.length)) {
    const needs = item.needs.map((need) => oracle.get(need)).filter((need) => need !== undefined);
    oracle.set(item, { minutes: item.minutes, questions: item.questions, needs });
  }
  const best = optimalGain([...oracle.values()], [...scan.gains], minutes, 3_000_000);
  const time = { plan: 0 };
  let gain = 0;
  time.plan = timed(() => (gain = readingPlan(context, minutes).gain));
  return {
    items: items.length,
    share: best === undefined || best === 0 ? undefined : (gain * 1000) / best,
    ...time,
  };
}

function qualityRow(assets: number, minutes: number, prerequisites: number, count: number) {
  const runs = Array.from({ length: count }, (_, at) =>
    qualityOf(1000 * assets + at, assets, minutes, prerequisites),
  );
  const shares = runs.map(({ share }) => share).filter((share) => share !== undefined);
  return {
    assets,
    minutes,
    prerequisites,
    'candidates p50': quantile(
      runs.map(({ items }) => items),
      0.5,
    ),
    compared: shares.length,
    mean: (shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(5),
    worst: Math.min(...shares).toFixed(4),
    'exact %': ((100 * shares.filter((share) => share > 0.999999).length) / shares.length).toFixed(1),
    'plan p95 ms': quantile(
      runs.map(({ plan }) => plan),
      0.95,
    ),
  };
}

speedOf(100, 300);
console.log('After one mark, 2,000 questions (200 events before it)');
console.table([speedOf(100, 500), speedOf(1000, 500), speedOf(10_000, 500)]);
console.log('Reading plan against the exact optimum');
console.table([
  qualityRow(20, 15, 0.15, 250),
  qualityRow(40, 15, 0.15, 250),
  qualityRow(40, 30, 0.15, 250),
  qualityRow(80, 20, 0.1, 250),
  qualityRow(120, 30, 0, 200),
]);
