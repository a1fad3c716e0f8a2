import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentAsset } from '../../../src/domain/catalogue/content-asset.ts';
import type { Question } from '../../../src/domain/catalogue/question.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { heldBackIn } from '../../../src/domain/suggestion/held-back.ts';
import type { SuggestionContext } from '../../../src/domain/suggestion/next-asset.ts';
import { suggest } from '../../../src/domain/suggestion/next-asset.ts';
import { planItems } from '../../../src/domain/suggestion/plan-items.ts';
import { readingPlan } from '../../../src/domain/suggestion/reading-plan.ts';
import { scanOf } from '../../../src/domain/suggestion/scan.ts';
import type { OracleItem } from '../../bench/exact-plan.ts';
import { optimalGain } from '../../bench/exact-plan.ts';
import { SOME } from '../support/arbitraries.ts';
import { dismiss, mark, read, viewAfter } from '../support/journals.ts';
import {
  aCatalogue,
  anAsset,
  aProcess,
  aQuestion,
  COMMIT,
  DEVELOP,
  TODAY,
} from '../support/small-catalogue.ts';
import { contextsOf } from '../support/suggestion-contexts.ts';

function contextOf(
  questions: readonly Question[],
  assets: readonly ContentAsset[],
  after: readonly EventBody[] = [],
  phase = DEVELOP,
): SuggestionContext {
  const catalogue = aCatalogue({ questions, assets });
  return {
    catalogue,
    process: aProcess(catalogue),
    view: viewAfter(...after),
    phase,
    today: TODAY,
    roles: [],
  };
}

const questions = ['q1', 'q2', 'q3', 'q4'].map((id) => aQuestion({ id }));
const asset = (id: string, minutes: number, ...answers: string[]) => anAsset({ id, minutes, answers });
const stepsOf = (context: SuggestionContext, minutes: number) =>
  readingPlan(context, minutes).steps.map((step) => `${step.asset} ${step.gain}`);

describe('a reading plan', () => {
  test('counts a question once, however many assets answer it', () => {
    const plan = readingPlan(
      contextOf(questions, [asset('a', 4, 'q1', 'q2'), asset('b', 4, 'q2', 'q3')]),
      10,
    );
    expect(plan).toMatchObject({ minutes: 8, gain: 13.5, questions: ['q1', 'q2', 'q3'] });
    expect(plan.steps.map(({ asset: id, gain, score }) => [id, gain, score])).toEqual([
      ['a', 9, 2.25],
      ['b', 4.5, 1.125],
    ]);
    expect(plan.steps.map((step) => step.questions.map(({ question }) => question))).toEqual([
      ['q1', 'q2'],
      ['q3'],
    ]);
  });

  test('leaves out what adds nothing', () => {
    const assets = [asset('a', 2, 'q1', 'q2'), asset('b', 2, 'q1'), asset('c', 3, 'q2')];
    expect(stepsOf(contextOf(questions, assets), 60)).toEqual(['a 9']);
  });

  test('prefers one long asset to a short one that would block it', () => {
    const assets = [asset('short', 2, 'q1'), asset('long', 10, 'q1', 'q2', 'q3', 'q4')];
    expect(stepsOf(contextOf(questions, assets), 10)).toEqual(['long 18']);
  });

  test('exchanges what greed took first', () => {
    // By gain per minute `middle` goes first, and then only one of the two others fits.
    const assets = [
      asset('middle', 5, 'q2', 'q3'),
      asset('left', 6, 'q1', 'q2'),
      asset('right', 6, 'q3', 'q4'),
    ];
    expect(stepsOf(contextOf(questions, assets), 12).sort()).toEqual(['left 9', 'right 9']);
  });

  test.each([
    ['there is no time', 0],
    ['the time is negative', -5],
    ['the time is no number', Number.NaN],
    ['nothing is short enough', 3],
  ])('is empty when %s', (_, minutes) => {
    const plan = readingPlan(contextOf(questions, [asset('a', 4, 'q1')]), minutes);
    expect(plan).toEqual({ steps: [], minutes: 0, gain: 0, questions: [] });
  });

  describe('from a long row of assets, each of which shares a question with the next', () => {
    const row = contextOf(
      Array.from({ length: 61 }, (_, at) => aQuestion({ id: `w${at}` })),
      Array.from({ length: 60 }, (_, at) => asset(`a${at}`, 3, `w${at}`, `w${at + 1}`)),
    );

    test('takes five that share none in a quarter of an hour', () => {
      expect(readingPlan(row, 15)).toMatchObject({ minutes: 15, gain: 10 * 4.5 });
    });

    test('covers everything when there is time without end', () => {
      const plan = readingPlan(row, Infinity);
      expect(plan.questions).toHaveLength(61);
      expect(plan.gain).toBe(61 * 4.5);
    });
  });
});

describe('prerequisites in a plan', () => {
  const chain = [
    asset('first', 3, 'q1'),
    { ...asset('second', 3, 'q2', 'q3'), prerequisites: [asset('first', 3).id] },
    { ...asset('third', 3, 'q4'), prerequisites: [asset('second', 3).id, asset('first', 3).id] },
  ];

  test('come before what needs them', () => {
    expect(stepsOf(contextOf(questions, chain), 9)).toEqual(['first 4.5', 'second 9', 'third 4.5']);
  });

  test('take their time from the plan', () => {
    expect(stepsOf(contextOf(questions, chain), 8)).toEqual(['first 4.5', 'second 9']);
    expect(stepsOf(contextOf(questions, chain), 5)).toEqual(['first 4.5']);
  });

  test('need not be read twice', () => {
    expect(stepsOf(contextOf(questions, chain, [read('first')]), 6)).toEqual(['second 9', 'third 4.5']);
  });

  test('that were put off keep out what needs them', () => {
    expect(stepsOf(contextOf(questions, chain, [dismiss('first', 'later', DEVELOP)]), 60)).toEqual([]);
  });

  test('are read for what they unlock, even if others answer their questions sooner', () => {
    const assets = [
      asset('quick', 1, 'q1'),
      asset('first', 3, 'q1'),
      { ...asset('then', 3, 'q2', 'q3', 'q4'), prerequisites: [asset('first', 3).id] },
    ];
    const plan = readingPlan(contextOf(questions, assets), 60);
    expect(plan.steps.map(({ asset: id }) => id)).toEqual(['first', 'then']);
    expect(plan).toMatchObject({ minutes: 6, gain: 18 });
  });

  test('in a circle are left out', () => {
    const circle = [
      { ...asset('a', 1, 'q1'), prerequisites: [asset('b', 1).id] },
      { ...asset('b', 1, 'q2'), prerequisites: [asset('a', 1).id] },
      asset('c', 1, 'q3'),
    ];
    expect(stepsOf(contextOf(questions, circle), 60)).toEqual(['c 4.5']);
  });
});

describe('the order rules in a plan', () => {
  const risk = aQuestion({ id: 'risk', phase: COMMIT, concern: 'risk' });
  const cost = aQuestion({ id: 'cost', phase: COMMIT, concern: 'cost' });
  const price = { ...asset('price', 2, 'cost'), phases: [COMMIT] };
  const terms = { ...asset('terms', 5, 'risk'), phases: [COMMIT] };

  test('risk before price: price is not in a plan while risk can be read', () => {
    expect(stepsOf(contextOf([risk, cost], [price, terms], [], COMMIT), 60)).toEqual(['terms 4.5']);
    expect(stepsOf(contextOf([risk, cost], [price, terms], [mark('risk', 'answered')], COMMIT), 60)).toEqual([
      'price 3',
    ]);
  });

  test('a price that waits for a prerequisite waits for risk, too', () => {
    const basics = { ...asset('basics', 1, 'cost', 'risk'), phases: [COMMIT] };
    const details = { ...price, prerequisites: [basics.id] };
    const heldBack = heldBackIn(contextOf([risk, cost], [details, basics, terms], [], COMMIT));
    expect(heldBack).toEqual([{ asset: 'price', gate: 'after-risk' }]);
  });
});

/** The greatest gain of any set of the items that fits, by trying all of them. */
function bestGain(context: SuggestionContext, minutes: number): number {
  const { gains } = scanOf(context);
  const items = planItems(scanOf(context), minutes);
  let best = 0;
  for (let set = 0; set < 2 ** items.length; set += 1) {
    const chosen = items.filter((_, at) => (set >> at) % 2 === 1);
    if (chosen.reduce((sum, item) => sum + item.minutes, 0) > minutes) continue;
    if (!chosen.every((item) => item.needs.every((need) => chosen.includes(need)))) continue;
    const answered = new Set(chosen.flatMap((item) => item.questions));
    best = Math.max(
      best,
      [...answered].reduce((sum, at) => sum + (gains[at] ?? 0), 0),
    );
  }
  return best / 1000;
}

describe('properties of the plan', () => {
  const budgets = fc.integer({ min: 1, max: 40 });

  test('no set of at most twelve assets is better', () => {
    fc.assert(
      fc.property(contextsOf(10, 8), budgets, (context, minutes) => {
        expect(readingPlan(context, minutes).gain).toBe(bestGain(context, minutes));
      }),
      SOME,
    );
  });

  test('it fits the time, adds up, repeats nothing and never puts an asset before what it needs', () => {
    fc.assert(
      fc.property(contextsOf(30, 14), budgets, (context, minutes) => {
        const plan = readingPlan(context, minutes);
        const heldBack = heldBackIn(context);
        const missing = new Map(
          heldBack.map((held) => [held.asset, held.gate === 'prerequisite' ? held.missing : []]),
        );
        const gates = new Map(heldBack.map(({ asset: id, gate }) => [id, gate]));
        expect(plan.minutes).toBeLessThanOrEqual(minutes);
        expect(plan.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(plan.minutes);
        expect(plan.steps.reduce((sum, step) => sum + step.gain, 0)).toBeCloseTo(plan.gain, 9);
        const counted = plan.steps.flatMap((step) => step.questions.map(({ question }) => question));
        expect(new Set(counted).size).toBe(counted.length);
        expect([...counted].sort()).toEqual([...plan.questions].sort());
        const seen = new Set<string>();
        for (const { asset: id } of plan.steps) {
          expect([undefined, 'prerequisite']).toContain(gates.get(id));
          expect((missing.get(id) ?? []).every((need) => seen.has(need))).toBe(true);
          seen.add(id);
        }
      }),
      SOME,
    );
  });

  test('more time never gives less', () => {
    fc.assert(
      fc.property(contextsOf(14, 10), budgets, (context, minutes) => {
        expect(readingPlan(context, minutes + 5).gain).toBeGreaterThanOrEqual(
          readingPlan(context, minutes).gain,
        );
      }),
      SOME,
    );
  });

  test('it is at least as good as the best single suggestion that fits', () => {
    fc.assert(
      fc.property(contextsOf(14, 10), budgets, (context, minutes) => {
        const [first] = suggest(context).suggestions;
        if (first === undefined || first.minutes > minutes) return;
        expect(readingPlan(context, minutes).gain).toBeGreaterThanOrEqual(first.gain);
      }),
      SOME,
    );
  });

  test('it comes close to the best there is among many assets', () => {
    fc.assert(
      fc.property(contextsOf(70, 30), fc.integer({ min: 8, max: 20 }), (context, minutes) => {
        const scan = scanOf(context);
        const oracle = new Map<unknown, OracleItem>();
        const items = planItems(scan, minutes);
        for (const item of [...items].sort((a, b) => a.needs.length - b.needs.length)) {
          const needs = item.needs.map((need) => oracle.get(need)).filter((need) => need !== undefined);
          oracle.set(item, { minutes: item.minutes, questions: item.questions, needs });
        }
        const best = optimalGain([...oracle.values()], [...scan.gains], minutes, 100_000) ?? 0;
        expect(readingPlan(context, minutes).gain * 1000).toBeGreaterThanOrEqual(best * 0.97);
      }),
      { numRuns: 200 },
    );
  });
});
