import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import type { RoleId } from '../../../src/domain/shared/brand.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { suitabilityOf } from '../../../src/domain/suitability/suitability.ts';
import { viewAfter } from '../support/journals.ts';
import { aCatalogue, anAsset, aProcess, aQuestion, DEVELOP, ids, TODAY } from '../support/small-catalogue.ts';

const answers = ['why-now'];
const catalogue = aCatalogue({
  questions: [aQuestion({ id: 'why-now' }), aQuestion({ id: 'strategic-fit', phase: 'evaluation' })],
  assets: [
    anAsset({ id: 'good', answers }),
    anAsset({ id: 'seller-note', answers, audience: 'seller' }),
    anAsset({ id: 'expired', answers, expiresOn: TODAY - 1 }),
    anAsset({ id: 'unreviewed', answers, reviewedOn: TODAY - 400 }),
    anAsset({ id: 'renewals', answers, motions: ['renewal'] }),
    anAsset({ id: 'nothing', answers: [] }),
    anAsset({ id: 'later', answers, phases: ['commitment'] }),
    anAsset({ id: 'follow-up', answers, prerequisites: ['good'] }),
    anAsset({ id: 'both', answers, phases: ['commitment'], prerequisites: ['good'] }),
  ],
});

function hindrances(
  roles: readonly string[] = [],
  events: readonly EventBody[] = [],
  where: 'here' | 'anywhere' = 'here',
) {
  const context = {
    catalogue,
    process: aProcess(catalogue),
    view: viewAfter(...events),
    today: TODAY,
    roles: ids<RoleId>(...roles),
  };
  const all = suitabilityOf(context, where === 'here' ? DEVELOP : undefined);
  return Object.fromEntries(all.map((it) => [it.asset, it.hindrances]));
}

test('every asset a buyer may see is told with all that stands against it, in the order of the rules', () => {
  expect(hindrances()).toEqual({
    good: [],
    expired: [{ rule: 'available', why: 'expired' }],
    unreviewed: [{ rule: 'accurate', why: 'review-overdue' }],
    renewals: [{ rule: 'eligible', why: 'other-process' }],
    nothing: [{ rule: 'eligible', why: 'nothing-asked' }],
    later: [{ rule: 'eligible', why: 'other-phase' }],
    'follow-up': [{ rule: 'compatible', why: 'builds-on', missing: ['good'] }],
    both: [
      { rule: 'eligible', why: 'other-phase' },
      { rule: 'compatible', why: 'builds-on', missing: ['good'] },
    ],
  });
});

test('without a phase, phases do not matter; a group without the roles of an asset does', () => {
  expect(hindrances([], [], 'anywhere')['later']).toEqual([]);
  expect(hindrances(['legal'])['good']).toEqual([{ rule: 'eligible', why: 'other-role' }]);
  expect(hindrances(['legal', 'champion'])['good']).toEqual([]);
});

test('what was received or set aside does not suit, and what builds on it then does', () => {
  const read = hindrances([], [{ kind: 'read', asset: toId('good'), revision: TODAY }]);
  expect(read['good']).toEqual([{ rule: 'compatible', why: 'received' }]);
  expect(read['follow-up']).toEqual([]);
  const dismissed = hindrances([], [{ kind: 'dismiss', asset: toId('good'), why: 'already-know' }]);
  expect(dismissed['good']).toEqual([{ rule: 'compatible', why: 'dismissed' }]);
});

test('a text that has changed since it was read suits again', () => {
  expect(hindrances([], [{ kind: 'read', asset: toId('good'), revision: TODAY - 200 }])['good']).toEqual([]);
});
