import { describe, expect, test } from 'vitest';
import { assetListOf } from '../../../src/domain/link/asset-list.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { receiptOf, type ReceiptToSend } from '../../../src/domain/plan/receipt-to-send.ts';
import { toId, type RoleId } from '../../../src/domain/shared/brand.ts';
import { digest } from '~/state/digest.ts';
import { mark, opened, read, told, viewAfter } from '../support/journals.ts';
import { TODAY } from '../support/small-catalogue.ts';

import { local, payloadOf, planOf } from './support/plans.ts';

describe('a receipt to send', () => {
  const read_ = decodePlanLink(payloadOf(planOf()), digest);
  if (!read_.ok) throw new Error(read_.problem.kind);
  const list = assetListOf(read_.value, digest);
  const wishes = (changes: Partial<ReceiptToSend> = {}): ReceiptToSend => ({
    planId: '0011223344556677',
    writer: '0123456789ab',
    seq: 12,
    day: TODAY,
    list,
    withReading: true,
    withAnswers: true,
    ...changes,
  });
  const view = viewAfter(
    opened('goal-menu', TODAY),
    read('goal-menu', TODAY),
    read('requirements', TODAY - 500),
    told('requirements'),
    { kind: 'helpful', asset: toId('goal-menu'), yes: true },
    { kind: 'helpful', asset: toId('requirements'), yes: false },
    read('case-study', TODAY),
    mark('why-now', 'answered'),
    mark('must-haves', 'reopened'),
    mark('proof', 'not-applicable'),
  );

  test('tells what reached the reader by its place in the plan, and the rest by code', () => {
    expect(receiptOf(local, view, wishes({ role: toId<RoleId>('security'), name: 'Ann' }))).toEqual({
      planId: '0011223344556677',
      writer: '0123456789ab',
      seq: 12,
      day: TODAY,
      list: list.sum,
      places: {
        opened: [0],
        read: [0],
        readEarlier: [1],
        helpful: [0],
        unhelpful: [1],
        toldInMeeting: [],
        toldInCall: [1],
        toldInMail: [],
      },
      questions: { answered: [0], reopened: [1], 'not-applicable': [2], open: [] },
      extraRead: [3],
      role: 3,
      name: 'Ann',
      unknown: [],
    });
  });

  test('leaves out what the reader does not want to tell', () => {
    const receipt = receiptOf(
      local,
      view,
      wishes({ withReading: false, withAnswers: false, role: toId('nobody') }),
    );
    expect(Object.values(receipt.places).flat()).toEqual([]);
    expect(Object.values(receipt.questions).flat()).toEqual([]);
    expect(receipt.extraRead).toEqual([]);
    expect(receipt.role).toBeUndefined();
  });

  test('passes over places whose asset this site does not know, and keeps its number in range', () => {
    const strange = { codes: [0, 77], sum: list.sum };
    const receipt = receiptOf(local, view, wishes({ list: strange, seq: 0 }));
    expect(receipt.places.read).toEqual([0]);
    expect(receipt.seq).toBe(1);
  });
});
