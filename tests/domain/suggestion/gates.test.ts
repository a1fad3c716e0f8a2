import { describe, expect, test } from 'vitest';
import type { ContentAsset } from '../../../src/domain/catalogue/content-asset.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { heldBackIn } from '../../../src/domain/suggestion/held-back.ts';
import type { SuggestionContext } from '../../../src/domain/suggestion/next-asset.ts';
import { suggest } from '../../../src/domain/suggestion/next-asset.ts';
import { dismiss, mark, opened, read, sent, set, told, viewAfter } from '../support/journals.ts';
import type { Question } from '../../../src/domain/catalogue/question.ts';
import {
  aCatalogue,
  anAsset,
  AFTER,
  aProcess,
  aQuestion,
  COMMIT,
  DEVELOP,
  EVALUATE,
  ids,
  TODAY,
} from '../support/small-catalogue.ts';

interface Scene {
  readonly questions?: readonly Question[];
  readonly assets: readonly ContentAsset[];
  readonly after?: readonly EventBody[];
  readonly phase?: string;
  readonly choice?: Parameters<typeof aProcess>[1];
}

const need = aQuestion({ id: 'need' });

function contextOf({
  questions = [need],
  assets,
  after = [],
  phase = DEVELOP,
  choice,
}: Scene): SuggestionContext {
  const catalogue = aCatalogue({ questions, assets });
  const [at = DEVELOP] = ids<typeof DEVELOP>(phase);
  return {
    catalogue,
    process: aProcess(catalogue, choice),
    view: viewAfter(...after),
    phase: at,
    today: TODAY,
    roles: [],
  };
}

/** Every asset with its gate, or `ok` where it is suggested. */
function gatesOf(scene: Scene): Record<string, string> {
  const context = contextOf(scene);
  const passing = suggest(context).suggestions.map(({ asset }): [string, string] => [asset, 'ok']);
  return Object.fromEntries([
    ...passing,
    ...heldBackIn(context).map(({ asset, gate }): [string, string] => [asset, gate]),
  ]);
}

const guide = (parts: Partial<Parameters<typeof anAsset>[0]> = {}) =>
  anAsset({ id: 'a', answers: ['need'], ...parts });

describe('an asset by itself', () => {
  test.each<[string, ContentAsset, string]>([
    ['passes', guide(), 'ok'],
    ['is for the sales team only', guide({ audience: 'seller' }), 'seller-only'],
    ['is for another motion', guide({ motions: ['renewal'] }), 'not-this-process'],
    ['is for another account type', guide({ accountTypes: ['small'] }), 'not-this-process'],
    ['is for another segment', guide({ segments: ['b2c'] }), 'not-this-process'],
    ['is for this process among others', guide({ motions: ['renewal', 'new'], segments: ['b2b'] }), 'ok'],
    ['expires today', guide({ expiresOn: TODAY }), 'ok'],
    ['expired yesterday', guide({ expiresOn: TODAY - 1 }), 'expired'],
    ['was reviewed just in time', guide({ reviewedOn: TODAY - 365 }), 'ok'],
    ['was reviewed too long ago', guide({ reviewedOn: TODAY - 366 }), 'review-overdue'],
    ['is for another phase', guide({ phases: [COMMIT] }), 'not-this-phase'],
    ['answers nothing that is asked', guide({ answers: ['gone'] }), 'no-open-question'],
  ])('%s', (_, asset, gate) => {
    expect(gatesOf({ assets: [asset] })).toEqual({ a: gate });
  });
});

describe('what the journey says about an asset', () => {
  test.each<[string, readonly EventBody[], string]>([
    ['only sent', [sent('a')], 'ok'],
    ['opened', [opened('a')], 'already-received'],
    ['told', [told('a')], 'already-received'],
    ['read', [read('a')], 'already-received'],
    ['read before its last change', [read('a', TODAY - 101)], 'ok'],
    ['dismissed as known', [dismiss('a', 'already-know')], 'dismissed'],
    ['dismissed as somebody else’s', [dismiss('a', 'not-my-role')], 'dismissed'],
    ['put off in this phase', [dismiss('a', 'later', DEVELOP)], 'dismissed'],
    ['put off in another phase', [dismiss('a', 'later', EVALUATE)], 'ok'],
    ['put off without a phase', [dismiss('a', 'later')], 'ok'],
    ['dismissed and read', [read('a'), dismiss('a', 'already-know')], 'dismissed'],
    ['its question is answered', [mark('need', 'answered')], 'no-open-question'],
    ['its question is not applicable', [mark('need', 'not-applicable')], 'no-open-question'],
    ['something unrelated', [set('label', 'x'), read('gone'), mark('gone', 'answered')], 'ok'],
  ])('%s', (_, after, gate) => {
    expect(gatesOf({ assets: [guide()], after })).toEqual({ a: gate });
  });

  test('an asset that was read and dismissed says why it was dismissed', () => {
    for (const why of ['already-know', 'not-my-role', 'later'] as const) {
      const context = contextOf({ assets: [guide()], after: [dismiss('a', why, DEVELOP)] });
      expect(suggest(context).hasDismissed).toBe(true);
      expect(heldBackIn(context)).toEqual([{ asset: 'a', gate: 'dismissed', why }]);
    }
  });
});

describe('an asset of another phase', () => {
  const off = (parts: Parameters<typeof aQuestion>[0]) => ({
    questions: [aQuestion(parts)],
    assets: [anAsset({ id: 'a', answers: [parts.id], phases: [COMMIT] })],
    phase: EVALUATE,
  });

  test.each<[string, Scene, string]>([
    [
      'fits through an always-on job of an earlier phase',
      off({ id: 'q', phase: DEVELOP, job: 'consensus' }),
      'ok',
    ],
    [
      'fits through an always-on job of this phase',
      off({ id: 'q', phase: EVALUATE, job: 'validation' }),
      'ok',
    ],
    [
      'does not fit through an always-on job of a later phase',
      off({ id: 'q', phase: AFTER, job: 'consensus' }),
      'not-this-phase',
    ],
    ['does not fit through another job', off({ id: 'q', phase: DEVELOP }), 'not-this-phase'],
    [
      'fits through an early-veto question of the next phase',
      off({ id: 'q', phase: COMMIT, roles: ['legal'] }),
      'ok',
    ],
    [
      'does not fit for other roles of the next phase',
      off({ id: 'q', phase: COMMIT, roles: ['finance', 'legal'] }),
      'not-this-phase',
    ],
  ])('%s', (_, scene, gate) => {
    expect(gatesOf(scene)).toEqual({ a: gate });
  });

  test('no longer fits once its carrying question is answered', () => {
    const scene = off({ id: 'q', phase: DEVELOP, job: 'consensus' });
    expect(gatesOf({ ...scene, after: [mark('q', 'answered')] })).toEqual({ a: 'not-this-phase' });
  });

  test('no longer fits once the early-veto role has received something', () => {
    const scene: Scene = {
      questions: [
        aQuestion({ id: 'q', phase: COMMIT, roles: ['legal'] }),
        aQuestion({ id: 'r', roles: ['legal'] }),
      ],
      assets: [
        anAsset({ id: 'a', answers: ['q'], phases: [COMMIT] }),
        anAsset({ id: 'b', answers: ['r'], phases: [DEVELOP] }),
      ],
      phase: EVALUATE,
    };
    expect(gatesOf(scene)['a']).toBe('ok');
    expect(gatesOf({ ...scene, after: [read('b')] })['a']).toBe('not-this-phase');
    expect(gatesOf({ ...scene, after: [mark('r', 'not-applicable')] })['a']).toBe('ok');
  });
});

describe('a prerequisite', () => {
  const other = aQuestion({ id: 'other' });
  const scene = (first: ContentAsset, after: readonly EventBody[] = [], phase: string = DEVELOP): Scene => ({
    questions: [need, other, aQuestion({ id: 'late', phase: EVALUATE })],
    assets: [
      first,
      anAsset({ id: 'then', answers: ['need'], phases: [DEVELOP], prerequisites: ['first', 'gone'] }),
    ],
    after,
    phase,
  });
  const first = (parts: Partial<Parameters<typeof anAsset>[0]> = {}) =>
    anAsset({ id: 'first', answers: ['other'], ...parts });

  test('that can be read now holds the asset back, and is named', () => {
    expect(heldBackIn(contextOf(scene(first())))).toEqual([
      { asset: 'then', gate: 'prerequisite', missing: ['first'] },
    ]);
  });

  test.each<[string, ContentAsset, readonly EventBody[]]>([
    ['was read', first(), [read('first')]],
    ['was read in an older text', first(), [read('first', 1)]],
    ['was told', first(), [told('first')]],
    ['is known already', first(), [dismiss('first', 'already-know')]],
    ['is for another process', first({ segments: ['b2c'] }), []],
    ['has expired', first({ expiresOn: 1 }), []],
    ['answers nothing that is asked', first({ answers: [] }), []],
    ['answers nothing that is still open', first(), [mark('other', 'answered')]],
    ['is for another phase', first({ phases: [EVALUATE], answers: ['late'] }), []],
  ])('no longer holds it back when it %s', (_, asset, after) => {
    expect(gatesOf(scene(asset, after))['then']).toBe('ok');
  });

  test('that was put off still holds it back', () => {
    expect(gatesOf(scene(first(), [dismiss('first', 'later', DEVELOP)]))['then']).toBe('prerequisite');
  });
});

describe('a demo or a detailed price', () => {
  const questions = [
    need,
    aQuestion({ id: 'success' }),
    aQuestion({ id: 'price-breakdown', concern: 'cost' }),
  ];
  const assets = [
    anAsset({ id: 'demo', type: 'demo', answers: ['need'] }),
    anAsset({ id: 'price', answers: ['price-breakdown'] }),
  ];

  test('waits while success is open, and says so', () => {
    const context = contextOf({ questions, assets });
    expect(suggest(context)).toEqual({ suggestions: [], hasDismissed: false });
    expect(heldBackIn(context)).toEqual([
      { asset: 'demo', gate: 'too-early', open: ['success'] },
      { asset: 'price', gate: 'too-early', open: ['success'] },
    ]);
  });

  test.each<[string, readonly EventBody[], string]>([
    ['waits again when it is reopened', [mark('success', 'reopened')], 'too-early'],
    ['may come once it is answered', [mark('success', 'answered')], 'ok'],
    ['may come when it is not applicable', [mark('success', 'not-applicable')], 'ok'],
  ])('%s', (_, after, gate) => {
    expect(gatesOf({ questions, assets, after })).toEqual({ demo: gate, price: gate });
  });

  test('may come once something on success was received', () => {
    const goals = anAsset({ id: 'goals', answers: ['success'] });
    expect(gatesOf({ questions, assets: [...assets, goals], after: [read('goals')] })['demo']).toBe('ok');
  });

  test('may come when the process does not ask about success', () => {
    expect(gatesOf({ questions: [need], assets: [assets[0]!] })).toEqual({ demo: 'ok' });
  });
});

describe('risk before price', () => {
  const questions = [
    aQuestion({ id: 'risk', phase: COMMIT, concern: 'risk' }),
    aQuestion({ id: 'cost', phase: COMMIT, concern: 'cost' }),
  ];
  const price = anAsset({ id: 'price', answers: ['cost'], phases: [COMMIT] });
  const risk = anAsset({ id: 'risk', answers: ['risk'], phases: [COMMIT] });
  const both = anAsset({ id: 'both', answers: ['risk', 'cost'], phases: [COMMIT] });
  const scene: Scene = { questions, assets: [price, risk, both], phase: COMMIT };

  test('holds back what is only about price while risk can be had', () => {
    expect(gatesOf(scene)).toEqual({ price: 'after-risk', risk: 'ok', both: 'ok' });
  });

  test('lets price go once the risk is answered', () => {
    expect(gatesOf({ ...scene, after: [mark('risk', 'answered')] })).toEqual({
      price: 'ok',
      risk: 'no-open-question',
      both: 'ok',
    });
  });

  test('lets price go when nothing passes that answers the risk', () => {
    expect(gatesOf({ ...scene, assets: [price, { ...risk, audience: 'seller' }] })).toEqual({
      price: 'ok',
      risk: 'seller-only',
    });
    expect(
      gatesOf({ ...scene, assets: [price, risk], after: [dismiss('risk', 'not-my-role')] })['price'],
    ).toBe('ok');
  });

  test('is a rule of commitment only', () => {
    const evaluation = (asset: ContentAsset): ContentAsset => ({ ...asset, phases: [EVALUATE] });
    const here = questions.map((question) => ({ ...question, phase: EVALUATE }));
    expect(
      gatesOf({ questions: here, assets: [evaluation(price), evaluation(risk)], phase: EVALUATE }),
    ).toEqual({
      price: 'ok',
      risk: 'ok',
    });
  });
});
