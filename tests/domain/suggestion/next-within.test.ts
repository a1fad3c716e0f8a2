import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/domain/suggestion/next-asset.ts';
import { nextWithin } from '../../../src/domain/suggestion/next-within.ts';
import { readingPlan } from '../../../src/domain/suggestion/reading-plan.ts';
import { SOME } from '../support/arbitraries.ts';
import { viewAfter } from '../support/journals.ts';
import { aCatalogue, anAsset, aProcess, aQuestion, DEVELOP, TODAY } from '../support/small-catalogue.ts';
import { contexts } from '../support/suggestion-contexts.ts';

const asset = (id: string, minutes: number, ...answers: string[]) => anAsset({ id, minutes, answers });

/** `quick` brings most a minute, the two others together bring more. */
function context(...assets: readonly ReturnType<typeof asset>[]) {
  const catalogue = aCatalogue({
    questions: ['q1', 'q2', 'q3', 'q4'].map((id) => aQuestion({ id })),
    assets,
  });
  return {
    catalogue,
    process: aProcess(catalogue),
    view: viewAfter(),
    phase: DEVELOP,
    today: TODAY,
    roles: [],
  };
}

const middle = asset('middle', 5, 'q2', 'q3');
const left = asset('left', 6, 'q1', 'q2');
const right = asset('right', 6, 'q3', 'q4');

describe('Next for the minutes at hand', () => {
  test('is the usual one where the plan begins with it', () => {
    const here = context(middle, left);
    expect(nextWithin(here, 5)).toEqual({ ...suggest(here), plan: readingPlan(here, 5) });
  });

  test('is the first of the plan where others close more together, and names what it puts off', () => {
    const { suggestions, later, plan } = nextWithin(context(middle, left, right), 12);
    expect(suggestions.map((one) => one.asset)).toEqual(['left', 'middle', 'right']);
    expect(suggestions[0]?.asset).toBe(plan.steps[0]?.asset);
    expect([later?.suggestion.asset, later?.why]).toEqual(['middle', 'others-close-more']);
  });

  test('is what fits where the usual one takes longer', () => {
    const { suggestions, later } = nextWithin(
      context(asset('long', 9, 'q1', 'q2', 'q3'), asset('short', 4, 'q4')),
      5,
    );
    expect(suggestions.map((one) => one.asset)).toEqual(['short', 'long']);
    expect([later?.suggestion.asset, later?.why]).toEqual(['long', 'too-long']);
  });

  test('is the usual one, said to be too long, where nothing fits', () => {
    const { suggestions, later, plan } = nextWithin(context(asset('long', 9, 'q1')), 5);
    expect(plan.steps).toEqual([]);
    expect(suggestions.map((one) => one.asset)).toEqual(['long']);
    expect(later).toEqual({ suggestion: suggestions[0], why: 'too-long' });
  });

  test('is nothing where nothing is open', () => {
    expect(nextWithin(context(), 15)).toMatchObject({ suggestions: [], plan: { steps: [] } });
    expect(nextWithin(context(), 15).later).toBeUndefined();
  });

  test('never differs from the reading plan, and every difference from the usual order is named', () => {
    const minutes = fc.constantFrom(1, 3, 5, 8, 15, 30, 60);
    fc.assert(
      fc.property(contexts, minutes, (here, most) => {
        const { suggestions, plan, later } = nextWithin(here, most);
        const [first] = suggestions;
        const [usual] = suggest(here).suggestions;
        expect(plan).toEqual(readingPlan(here, most));
        if (plan.steps.length > 0) expect(first?.asset).toBe(plan.steps[0]?.asset);
        else expect(first).toEqual(usual);
        const isAsUsual = first?.asset === usual?.asset && plan.steps.length > 0;
        expect(later?.suggestion).toEqual(isAsUsual ? undefined : usual);
        if (later !== undefined) expect(later.why === 'too-long').toBe(later.suggestion.minutes > most);
        expect(suggestions.length).toBeLessThanOrEqual(here.catalogue.weights.mostShown);
        expect(new Set(suggestions.map((one) => one.asset)).size).toBe(suggestions.length);
      }),
      SOME,
    );
  });
});
