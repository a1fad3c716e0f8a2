import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentAsset } from '../../../src/domain/catalogue/content-asset.ts';
import type { Question } from '../../../src/domain/catalogue/question.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { hasReceived, isOutdated } from '../../../src/domain/journal/view.ts';
import { CoverageTables } from '../../../src/domain/coverage/coverage.ts';
import { questionStates } from '../../../src/domain/coverage/question-state.ts';
import { heldBackIn } from '../../../src/domain/suggestion/held-back.ts';
import type { SuggestionContext } from '../../../src/domain/suggestion/next-asset.ts';
import { suggest } from '../../../src/domain/suggestion/next-asset.ts';
import { reasonsFor } from '../../../src/domain/suggestion/reasons.ts';
import { SOME } from '../support/arbitraries.ts';
import { mark, read, viewAfter } from '../support/journals.ts';
import {
  aCatalogue,
  anAsset,
  aProcess,
  aQuestion,
  COMMIT,
  DEVELOP,
  EVALUATE,
  ids,
  TODAY,
} from '../support/small-catalogue.ts';
import { contexts } from '../support/suggestion-contexts.ts';

function contextOf(
  questions: readonly Question[],
  assets: readonly ContentAsset[],
  after: readonly EventBody[] = [],
  parts: Partial<SuggestionContext> = {},
): SuggestionContext {
  const catalogue = aCatalogue({ questions, assets });
  const view = viewAfter(...after);
  return { catalogue, process: aProcess(catalogue), view, phase: DEVELOP, today: TODAY, roles: [], ...parts };
}

const order = (context: SuggestionContext, limit?: number) =>
  suggest(context, limit).suggestions.map(({ asset }) => asset);

const q1 = aQuestion({ id: 'q1' });
const q2 = aQuestion({ id: 'q2', concern: 'cost' });
const q3 = aQuestion({ id: 'q3', concern: 'proof', phase: EVALUATE, job: 'validation', roles: ['user'] });

describe('a suggestion', () => {
  test('carries its arithmetic, the greatest gain first', () => {
    const asset = anAsset({ id: 'a', answers: ['q3', 'q2', 'q1'], minutes: 4 });
    const [suggestion] = suggest(contextOf([q1, q2, q3], [asset], [mark('q2', 'reopened')])).suggestions;
    expect(suggestion).toMatchObject({ asset: 'a', minutes: 4, gain: 7.95, score: 7.95 / 4 });
    expect(suggestion?.questions.map(({ question, gain }) => [question, gain])).toEqual([
      ['q1', 4.5],
      ['q2', 3],
      ['q3', 0.45],
    ]);
  });

  test('takes at least a minute', () => {
    const [suggestion] = suggest(
      contextOf([q1], [anAsset({ id: 'a', answers: ['q1'], minutes: 0 })]),
    ).suggestions;
    expect(suggestion).toMatchObject({ minutes: 1, score: 4.5 });
  });

  test('counts a question once, even if an asset names it twice', () => {
    const [suggestion] = suggest(contextOf([q1], [anAsset({ id: 'a', answers: ['q1', 'q1'] })])).suggestions;
    expect(suggestion?.gain).toBe(4.5);
  });
});

describe('the order', () => {
  const asset = (id: string, parts: Partial<Parameters<typeof anAsset>[0]> = {}) =>
    anAsset({ id, answers: ['q1'], ...parts });

  test.each<[string, readonly ContentAsset[], readonly string[]]>([
    [
      'goes by gain per minute',
      [asset('long', { minutes: 9 }), asset('short', { minutes: 3 })],
      ['short', 'long'],
    ],
    [
      'then by the form that the phase prefers',
      [asset('a', { form: 'proof' }), asset('b'), asset('c', { form: 'practical' })],
      ['c', 'b', 'a'],
    ],
    [
      'then by length',
      [asset('a', { answers: ['q1', 'twin'], minutes: 10 }), asset('b', { answers: ['q1'], minutes: 5 })],
      ['b', 'a'],
    ],
    ['then by id', [asset('b'), asset('a')], ['a', 'b']],
  ])('%s', (_, assets, expected) => {
    expect(order(contextOf([q1, aQuestion({ id: 'twin' })], assets))).toEqual(expected);
  });

  test('prefers proof in evaluation, and the common order where the phase has none of its own', () => {
    const here = (phase: typeof DEVELOP) => [
      anAsset({ id: 'a', answers: ['q'], form: 'practical', phases: [phase] }),
      anAsset({ id: 'b', answers: ['q'], form: 'proof', phases: [phase] }),
    ];
    const evaluation = contextOf([aQuestion({ id: 'q', phase: EVALUATE })], here(EVALUATE), [], {
      phase: EVALUATE,
    });
    const commitment = contextOf([aQuestion({ id: 'q', phase: COMMIT })], here(COMMIT), [], {
      phase: COMMIT,
    });
    expect(order(evaluation)).toEqual(['b', 'a']);
    expect(order(commitment)).toEqual(['a', 'b']);
  });

  test('equal scores are equal even where floating point would disagree', () => {
    const many = ['s1', 's2', 's3'].map((id, at) =>
      aQuestion({ id, concern: ['proof', 'needs', 'cost'][at] ?? 'needs' }),
    );
    const assets = [
      anAsset({ id: 'b', answers: ['s1', 's2', 's3'] }),
      anAsset({ id: 'a', answers: ['s3', 's2', 's1'] }),
    ];
    expect(order(contextOf(many, assets))).toEqual(['a', 'b']);
  });
});

describe('how many', () => {
  const assets = ['a', 'b', 'c', 'd', 'e'].map((id) => anAsset({ id, answers: ['q1'] }));

  test.each([
    ['three by default', undefined, ['a', 'b', 'c']],
    ['fewer if asked', 1, ['a']],
    ['none if asked', 0, []],
    ['none for a nonsensical limit', -1, []],
    ['never more than the weights allow', 9, ['a', 'b', 'c']],
  ])('%s', (_, limit, expected) => {
    expect(order(contextOf([q1], assets), limit)).toEqual(expected);
  });

  test('what passes but is not among the best is not "held back"', () => {
    expect(heldBackIn(contextOf([q1], assets))).toEqual([]);
  });
});

describe('the reasons', () => {
  const reasonsOf = (context: SuggestionContext, wanted: string) =>
    suggest(context).suggestions.flatMap((it) => (it.asset === wanted ? reasonsFor(context, it) : []));

  test('say how many open questions it answers, here and elsewhere, and who owns them', () => {
    const asset = anAsset({ id: 'a', answers: ['q1', 'q3'] });
    expect(reasonsOf(contextOf([q1, q2, q3], [asset]), 'a')).toEqual([
      { kind: 'answers', inPhase: 1, openInPhase: 2, elsewhere: 1 },
      { kind: 'owned-by', roles: ['champion', 'user'] },
    ]);
  });

  test('count only what is not settled', () => {
    const asset = anAsset({ id: 'a', answers: ['q1', 'q2'] });
    expect(reasonsOf(contextOf([q1, q2], [asset], [mark('q2', 'answered')]), 'a')[0]).toEqual({
      kind: 'answers',
      inPhase: 1,
      openInPhase: 1,
      elsewhere: 0,
    });
  });

  test('name the early voices that have received nothing', () => {
    const security = aQuestion({ id: 's', roles: ['security'] });
    const legal = aQuestion({ id: 'l', phase: EVALUATE, roles: ['legal'] });
    const asset = anAsset({ id: 'a', answers: ['s', 'l', 'q1'] });
    const reasons = reasonsOf(contextOf([q1, security, legal], [asset]), 'a');
    expect(reasons.filter(({ kind }) => kind === 'early-voice')).toEqual([
      { kind: 'early-voice', role: 'security' },
      { kind: 'early-voice', role: 'legal' },
    ]);
  });

  test('tell which prerequisites were read, and what it unlocks', () => {
    const assets = [
      anAsset({ id: 'one', answers: ['q1'] }),
      anAsset({ id: 'two', answers: ['q1', 'q2'], prerequisites: ['one'] }),
      anAsset({ id: 'three', answers: ['q1'], prerequisites: ['two'] }),
      anAsset({ id: 'other', answers: ['q3'], phases: [EVALUATE], prerequisites: ['two'] }),
    ];
    const reasons = reasonsOf(contextOf([q1, q2, q3], assets, [read('one')]), 'two');
    expect(reasons.slice(2)).toEqual([
      { kind: 'prerequisites-read', assets: ['one'] },
      { kind: 'unlocks', assets: ['three'] },
    ]);
  });

  test('say since when it has been updated', () => {
    const asset = anAsset({ id: 'a', answers: ['q1'], updatedOn: TODAY - 5 });
    expect(reasonsOf(contextOf([q1], [asset], [read('a', TODAY - 50)]), 'a')).toContainEqual({
      kind: 'updated',
      since: TODAY - 5,
    });
  });
});

describe('the group', () => {
  test('goes before one reader: what serves a role that is present comes first', () => {
    const assets = [anAsset({ id: 'a', answers: ['f'] }), anAsset({ id: 'b', answers: ['u'] })];
    const questions = [aQuestion({ id: 'f', roles: ['finance'] }), aQuestion({ id: 'u', roles: ['user'] })];
    expect(order(contextOf(questions, assets, [], { roles: ids('user') }))).toEqual(['b', 'a']);
    expect(order(contextOf(questions, assets, [], { roles: ids('finance') }))).toEqual(['a', 'b']);
  });
});

describe('properties of the suggestion', () => {
  test('the same context gives the same answer, whatever was asked before', () => {
    fc.assert(
      fc.property(contexts, contexts, (context, other) => {
        const first = structuredClone(suggest(context));
        suggest(other);
        suggest({ ...context, phase: other.phase, roles: other.roles });
        const fresh = { ...context, catalogue: { ...context.catalogue } };
        expect(structuredClone(suggest(context))).toEqual(first);
        expect(structuredClone(suggest(fresh))).toEqual(first);
      }),
      SOME,
    );
  });

  test('nothing is suggested that was received, unless its text has changed since', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        for (const { asset } of suggest(context).suggestions) {
          const evidence = context.view.assets.get(asset);
          const content = context.catalogue.assets.get(asset);
          expect(!hasReceived(evidence) || (content && isOutdated(content, evidence))).toBe(true);
        }
      }),
      SOME,
    );
  });

  test('every asset is suggested, held back or ranked lower: never two of these', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const all = { ...context, catalogue: withLimit(context, 1000) };
        const { suggestions } = suggest(all);
        const named = [...suggestions, ...heldBackIn(all)].map(({ asset }) => asset);
        expect(named.sort()).toEqual([...context.catalogue.assets.keys()].sort());
        expect(suggest(context).suggestions).toEqual(suggestions.slice(0, 3));
      }),
      SOME,
    );
  });

  test('the arithmetic adds up, and only unsettled questions count', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const states = questionStates(context.catalogue, context.process, context.view, context.today);
        for (const { gain, questions, score, minutes } of suggest(context).suggestions) {
          expect(questions.reduce((sum, part) => sum + part.gain, 0)).toBeCloseTo(gain, 9);
          expect(score).toBe(gain / minutes);
          for (const part of questions) {
            const product = part.concernWeight * part.roleFactor * part.phaseFactor * part.stateFactor;
            expect(part.gain).toBeCloseTo(product + part.bonus, 2);
            expect(part.state).toBe(states.get(part.question));
            expect(['open', 'received', 'reopened']).toContain(part.state);
          }
        }
      }),
      SOME,
    );
  });

  test('an early voice is named only for a role with nothing', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { catalogue, process, view } = context;
        const states = questionStates(catalogue, process, view, context.today);
        const silent = new CoverageTables(catalogue, process, states).rolesWithNothing;
        const reasons = suggest(context).suggestions.flatMap((it) => reasonsFor(context, it));
        for (const reason of reasons)
          if (reason.kind === 'early-voice') expect(silent).toContain(reason.role);
      }),
      SOME,
    );
  });

  test('whatever waits for a prerequisite waits for one that can be had, in the end', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const heldBack = heldBackIn(context);
        const gates = new Map(heldBack.map((held) => [held.asset, held]));
        for (const held of heldBack) {
          if (held.gate !== 'prerequisite') continue;
          for (const missing of held.missing) {
            const gate = gates.get(missing)?.gate;
            expect([undefined, 'prerequisite', 'too-early', 'after-risk', 'dismissed']).toContain(gate);
          }
        }
      }),
      SOME,
    );
  });
});

function withLimit({ catalogue }: SuggestionContext, mostShown: number): SuggestionContext['catalogue'] {
  return { ...catalogue, weights: { ...catalogue.weights, mostShown } };
}
