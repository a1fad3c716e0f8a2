import { describe, expect, test } from 'vitest';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import {
  readModel,
  writeModel,
  writeNames,
  type CatalogueTexts,
  type LocalCatalogue,
} from '~/domain/catalogue/catalogue-wire.ts';
import { readNames } from '~/domain/catalogue/names-file.ts';
import type { RegistryCodes } from '~/domain/catalogue/registry-codes.ts';
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
        about: 'option',
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

const codes: RegistryCodes = {
  ...codesFor(catalogue),
  movedAssets: [[5, toId('matrix')]],
  movedQuestions: [[9, toId('weak-points')]],
  retiredAssets: [[6, '古い比較表']],
};

const local: LocalCatalogue = { catalogue, texts, codes };

interface Place {
  readonly path: string;
  readonly set: (value: unknown) => void;
  readonly remove: () => void;
}

/** Every place of a value that something stands in. */
function placesIn(value: unknown, at = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [unknown, unknown])[] =
    value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    const path = `${at}/${String(key)}`;
    const place: Place = {
      path,
      set: (other) => {
        if (value instanceof Map) value.set(key, other);
        else Reflect.set(value, String(key), other);
      },
      remove: () => {
        if (value instanceof Map) value.delete(key);
        else Reflect.deleteProperty(value, String(key));
      },
    };
    return [place, ...placesIn(inner, path)];
  });
}

/** What a page makes of the two files of a catalogue; one that lacks its texts cannot be written at all. */
function readBack(written: LocalCatalogue): LocalCatalogue | undefined {
  if (!('texts' in written)) return undefined;
  const model = readModel(writeModel(written));
  const names = readNames(writeNames(written));
  return model && names && { catalogue: model.catalogue, ...names };
}

/** What a page reads after one place of the catalogue was changed. */
function readAfter(path: string, change: (place: Place) => void): LocalCatalogue | undefined {
  const copy = structuredClone(local);
  change(placesIn(copy).find((place) => place.path === path)!);
  return readBack(copy);
}

/** Places that may be empty: fields an asset or a kind of sale may do without, and entries of maps. */
const MAY_LACK =
  /conditions\/(motions|accountTypes|segments)$|expiresOn$|segments\/\d+\/rolesExpected$|arrivals\/\d+\/motions$/;
const ENTRY = /^\/texts\/\w+\/|(questions|assets|concernWeights|formOrder)\/[a-z-]+$/;

describe('the catalogue as a page fetches it', () => {
  test('gives back the catalogue and its texts', () => {
    expect(readBack(local)).toEqual(local);
    expect(readModel(writeModel(local))?.phases).toEqual(local.texts.phases);
  });

  test.each([
    '',
    'text',
    'null',
    '7',
    '{}',
    '[]',
    '{"v":1,"arrivals":[]}',
    '{"catalogue":{"=map":1}}',
    '<html>',
  ])('is not mistaken for %s', (text) => {
    expect(readModel(text)).toBeUndefined();
    expect(readNames(text)).toBeUndefined();
  });

  const paths = placesIn(local).map(({ path }) => path);

  test('every place counts: with a value of another kind in it, nothing is taken', () => {
    expect(paths.length).toBeGreaterThan(150);
    for (const path of paths) {
      // Conditions may all be absent, so a record of other fields is one of them.
      for (const other of path.endsWith('conditions') ? [7, ['strange']] : [{ strange: true }, [['strange']]])
        expect(
          readAfter(path, (place) => place.set(other)),
          `${path}: ${JSON.stringify(other)}`,
        ).toBeUndefined();
    }
  });

  test('a field may be absent only where its type says so', () => {
    for (const path of paths.filter((it) => !/\/\d+$/.test(it) && !ENTRY.test(it)))
      expect(readAfter(path, (place) => place.remove()) !== undefined, path).toBe(MAY_LACK.test(path));
  });

  test('a newer build may add fields', () => {
    expect(
      readAfter('/catalogue/assets/matrix', (place) =>
        place.set({ ...catalogue.assets.get(toId('matrix')), colour: 'red' }),
      ),
    ).toBeDefined();
  });
});
