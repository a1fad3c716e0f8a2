import { describe, expect, test } from 'vitest';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import {
  isCatalogueWire,
  packCatalogue,
  unpackCatalogue,
  type CatalogueTexts,
} from '~/domain/catalogue/catalogue-wire.ts';
import { toId, type AssetId, type QuestionId } from '~/domain/shared/brand.ts';
import { codesFor } from '../support/local-catalogue.ts';

const catalogue: Catalogue = {
  concerns: [toId('needs'), toId('risk')],
  phases: [
    {
      id: toId('evaluation'),
      kind: 'core',
      concernWeights: new Map([
        [toId('needs'), 1],
        [toId('risk'), 3],
      ]),
      exitCriteria: ['compared'],
    },
    {
      id: toId('after-purchase'),
      kind: 'bookend',
      concernWeights: new Map([
        [toId('needs'), 2],
        [toId('risk'), 0],
      ]),
      exitCriteria: [],
    },
  ],
  jobs: [
    { id: toId('selection'), alwaysOn: false },
    { id: toId('validation'), alwaysOn: true },
  ],
  roles: [
    { id: toId('champion'), code: 'CH' },
    { id: toId('legal'), code: 'LG' },
  ],
  questions: new Map([
    [
      toId<QuestionId>('weak-points'),
      {
        id: toId('weak-points'),
        code: 7,
        phase: toId('evaluation'),
        job: toId('validation'),
        concern: toId('risk'),
        owner: toId('legal'),
        roles: [toId('legal'), toId('champion')],
      },
    ],
  ]),
  assets: new Map([
    [
      toId<AssetId>('matrix'),
      {
        id: toId('matrix'),
        code: 0,
        type: 'comparison',
        form: 'practical',
        phases: [toId('evaluation')],
        jobs: [toId('selection')],
        roles: [toId('champion')],
        answers: [toId('weak-points')],
        prerequisites: [],
        minutes: 5,
        audience: 'buyer',
        conditions: {},
        reviewedOn: 20_000,
        updatedOn: 20_001,
        sample: false,
      },
    ],
    [
      toId<AssetId>('battlecard'),
      {
        id: toId('battlecard'),
        code: 3,
        type: 'reference',
        form: 'proof',
        phases: [toId('evaluation'), toId('after-purchase')],
        jobs: [toId('validation')],
        roles: [toId('legal')],
        answers: [toId('weak-points')],
        prerequisites: [toId('matrix')],
        minutes: 2,
        audience: 'seller',
        conditions: { segments: [toId('b2b')] },
        reviewedOn: 20_000,
        expiresOn: 21_000,
        updatedOn: 20_000,
        sample: true,
      },
    ],
  ]),
  motions: [{ id: toId('new-logo'), phases: [{ phase: toId('evaluation'), length: 'full' }], skips: [] }],
  accountTypes: [{ id: toId('major'), skips: [], rolesExpected: [toId('champion')] }],
  segments: [{ id: toId('b2b'), skipsPhases: [], shortens: [], skips: [] }],
  entryModes: [{ id: toId('open'), startsIn: toId('evaluation') }],
  arrivals: [
    { id: 'quote', questions: [toId('weak-points')], segments: [toId('b2b')], motions: [toId('new-logo')] },
  ],
  weights: {
    state: { open: 1, received: 0.4, reopened: 1 },
    role: { ownerPresent: 1.5, anyPresent: 1, nonePresent: 0.6 },
    otherPhase: { alwaysOnJob: 0.3 },
    earlyVeto: { bonus: 0.5, roles: [toId('legal')] },
    reviewLimitDays: 365,
    riskBeforePrice: { phase: toId('evaluation'), risk: toId('risk'), price: toId('needs') },
    notBefore: { questions: [], types: ['demo'], answers: [] },
    formOrder: new Map([[toId('evaluation'), ['proof', 'practical', 'prescriptive'] as const]]),
    mostShown: 3,
  },
};

const texts: CatalogueTexts = {
  phases: new Map([
    [toId('evaluation'), '評価'],
    [toId('after-purchase'), '購入後'],
  ]),
  jobs: new Map([
    [toId('selection'), '仕入先の選定'],
    [toId('validation'), '妥当性の確認'],
  ]),
  concerns: new Map([
    [toId('needs'), 'ニーズ'],
    [toId('risk'), 'リスク'],
  ]),
  roles: new Map([
    [toId('champion'), '社内推進者'],
    [toId('legal'), '法務担当'],
  ]),
  questions: new Map([[toId('weak-points'), '弱点はどこか。']]),
  assets: new Map([
    [toId('matrix'), '比較表'],
    [toId('battlecard'), '社内資料'],
  ]),
};

const codes = codesFor(catalogue);

describe('the compact catalogue', () => {
  test('gives back the catalogue and its texts after a trip through JSON', () => {
    const wire: unknown = JSON.parse(JSON.stringify(packCatalogue({ catalogue, texts, codes })));
    if (!isCatalogueWire(wire)) throw new Error('not recognised');
    expect(unpackCatalogue(wire)).toEqual({ catalogue, texts, codes });
  });

  test.each([[null], [undefined], ['text'], [{}], [{ v: 2, assets: [] }], [{ v: 1 }], [[]]])(
    'is not mistaken for %j',
    (value) => {
      expect(isCatalogueWire(value)).toBe(false);
    },
  );

  test('a text that is missing becomes empty, and a concern without a weight counts nothing', () => {
    const bare: CatalogueTexts = {
      phases: new Map(),
      jobs: new Map(),
      concerns: new Map(),
      roles: new Map(),
      questions: new Map(),
      assets: new Map(),
    };
    const [phase] = catalogue.phases;
    if (!phase) throw new Error('no phase');
    const wire = packCatalogue({
      catalogue: { ...catalogue, phases: [{ ...phase, concernWeights: new Map() }] },
      texts: bare,
      codes,
    });
    const { catalogue: read, texts: readTexts } = unpackCatalogue(wire);
    expect([...readTexts.assets.values()]).toEqual(['', '']);
    expect([...(read.phases[0]?.concernWeights.values() ?? [])]).toEqual([0, 0]);
  });

  test('a position beyond its list is left out instead of breaking the page', () => {
    const wire = packCatalogue({ catalogue, texts, codes });
    const [question] = wire.questions;
    const [asset] = wire.assets;
    if (!question || !asset) throw new Error('no rows');
    const damaged = {
      ...wire,
      phases: wire.phases.map(([id, name, core, , exit]) => [id, name, core, [], exit] as const),
      questions: [[question[0], question[1], question[2], 9, question[4], question[5], []] as const],
      assets: [[...asset.slice(0, 4), 8, [0, 9], ...asset.slice(6)] as unknown as typeof asset],
      weights: { ...wire.weights, formOrder: [] },
    };
    const { catalogue: read } = unpackCatalogue(damaged);
    expect(read.questions.get(toId<QuestionId>('weak-points'))).toMatchObject({
      phase: '',
      owner: '',
      roles: [],
    });
    expect(read.assets.get(toId<AssetId>('matrix'))).toMatchObject({
      form: 'practical',
      phases: ['evaluation'],
    });
    expect([...(read.phases[0]?.concernWeights.values() ?? [])]).toEqual([0, 0]);
  });
});
