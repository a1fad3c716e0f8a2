import { beforeEach, describe, expect, test } from 'vitest';
import { toId, type JourneyId, type RoleId } from '~/domain/shared/brand.ts';
import { logPack, packPayload, rolePack } from '~/state/pack.ts';
import { placeOf } from '~/state/plans.ts';
import { takeInReceipt } from '~/state/receipt-inbox.ts';
import { emptyBrowsers, inBrowserOf, site } from './support/browsers.ts';

import { sendLink, open, keep, active, receiptFrom, viewIn, answered } from './support/plan-steps.ts';
import { record } from '../support/browser.ts';
import { startPurchase } from '~/state/purchases.ts';

beforeEach(() => {
  emptyBrowsers();
  inBrowserOf('rep');
});

describe('a pack for a colleague', () => {
  function passOn(journey: JourneyId): string {
    const role = toId<RoleId>('security');
    const { assets, proposed } = rolePack(site, journey, role);
    expect(assets.map(({ id }) => id)).toEqual(['security-pack']);
    const pack = { role, assets: proposed, language: 'en', note: '', sender: '' } as const;
    const payload = packPayload(site, journey, pack, 0);
    if (!payload.ok) throw new Error('no link');
    logPack(journey, payload.value);
    logPack(journey, payload.value);
    return payload.value;
  }

  test('brings the colleague’s answers into the champion’s purchase, under their role', () => {
    inBrowserOf('champion');
    startPurchase('On our own');
    const own = active();
    answered();
    const link = passOn(own);
    inBrowserOf('colleague');
    const journey = keep(link);
    record({ kind: 'question', question: toId('data-location'), mark: 'answered' });
    const receipt = receiptFrom(journey, 'security');
    inBrowserOf('champion');
    expect(takeInReceipt(receipt)).toMatchObject({ ok: true, journey: own });
    expect([...viewIn(own).questions].map(([id, { by }]) => [id, by])).toEqual([
      ['why-now', undefined],
      ['data-location', 'The security'],
    ]);
  });

  test('has the plan id of the link the champion got, so the rep may take the receipt in, too', () => {
    const link = sendLink();
    inBrowserOf('champion');
    const own = keep(link);
    const pack = passOn(own);
    expect(open(pack).planId).toBe(own);
    expect(placeOf(open(pack))).toMatchObject({ kind: 'kept', isWhole: true });
    inBrowserOf('colleague');
    const journey = keep(pack);
    record({ kind: 'question', question: toId('data-location'), mark: 'answered' });
    const receipt = receiptFrom(journey, 'security');
    inBrowserOf('rep');
    expect(takeInReceipt(receipt)).toMatchObject({ ok: true, journey: own });
  });
});
