import { beforeEach, describe, expect, test } from 'vitest';
import { toId, type AssetId, type QuestionId } from '~/domain/shared/brand.ts';
import { $catalogue, $catalogueFailed } from '~/state/catalogue.ts';
import { $standingOf } from '~/state/question-standing.ts';
import { codesFor } from '../domain/support/local-catalogue.ts';
import { aCatalogue, anAsset, aQuestion, BEFORE } from '../domain/support/small-catalogue.ts';
import { emptyBrowser, record } from '../support/browser.ts';

const catalogue = aCatalogue({
  questions: [aQuestion({ id: 'success' }), aQuestion({ id: 'why-now', phase: BEFORE })],
  assets: [anAsset({ id: 'goal-menu', answers: ['success'] })],
});
const NO_TEXTS = {
  phases: new Map(),
  jobs: new Map(),
  concerns: new Map(),
  roles: new Map(),
  questions: new Map(),
  assets: new Map(),
};
const SUCCESS = toId<QuestionId>('success');

beforeEach(() => {
  emptyBrowser();
  $catalogueFailed.set(false);
  $catalogue.set(undefined);
});

describe('where a question stands', () => {
  test('is unknown until the catalogue has come', () => {
    expect($standingOf.get()).toBeUndefined();
    $catalogue.set({ catalogue, texts: NO_TEXTS, codes: codesFor(catalogue) });
    expect($standingOf.get()?.('success')).toEqual({ state: 'open', isExpired: false });
  });

  test('is received once something that answers it was opened', () => {
    $catalogue.set({ catalogue, texts: NO_TEXTS, codes: codesFor(catalogue) });
    record({ kind: 'opened', asset: toId<AssetId>('goal-menu'), revision: 1 });
    expect($standingOf.get()?.('success').state).toBe('received');
  });

  test('is "not asked", with the reason, where the process leaves it out', () => {
    $catalogue.set({ catalogue, texts: NO_TEXTS, codes: codesFor(catalogue) });
    record({ kind: 'set', field: 'motion', value: 'renewal' });
    expect($standingOf.get()?.('why-now')).toEqual({
      state: 'not-asked',
      dropped: { kind: 'motion-phase', id: 'renewal' },
    });
  });

  test('follows from the marks alone when the catalogue could not be fetched', () => {
    $catalogueFailed.set(true);
    record({ kind: 'question', question: SUCCESS, mark: 'answered' });
    expect($standingOf.get()?.('success').state).toBe('answered');
    expect($standingOf.get()?.('why-now').state).toBe('open');
  });
});
