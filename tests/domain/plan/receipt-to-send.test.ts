import { describe, expect, test } from 'vitest';
import { assetListOf } from '../../../src/domain/link/asset-list.ts';
import { MOST_DAYS_BEFORE } from '../../../src/domain/link/receipt.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { receiptOf, type ReceiptToSend } from '../../../src/domain/plan/receipt-to-send.ts';
import { toId, type RoleId } from '../../../src/domain/shared/brand.ts';
import { digest } from '~/state/digest.ts';
import { answer, mark, opened, option, read, told, viewAfter } from '../support/journals.ts';
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
    dayOf: () => TODAY,
    list,
    withReading: true,
    withAnswers: true,
    ticked: new Set(),
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

  test('tells that a question with a written answer is answered, and that an expired one is open again', () => {
    const written = viewAfter(
      answer('why-now', 'The law changes'),
      answer('proof', 'Reference call', { until: '2000-01-01' }),
    );
    const { questions } = receiptOf(local, written, wishes({}));
    expect(questions).toEqual({ answered: [0], reopened: [2], 'not-applicable': [], open: [] });
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

  test('tells in words what was ticked', () => {
    const said = viewAfter(option('a', 'Kobako', 'chosen'));
    expect(receiptOf(local, said, wishes({ ticked: new Set(['a']) })).told).toEqual({
      options: [{ name: 'Kobako', state: 2 }],
      answers: [],
    });
    expect(receiptOf(local, said, wishes())).not.toHaveProperty('told');
  });

  test('tells of each thing how many days before it was done, in the order in which it is said', () => {
    // The events of the view are a second apart from 1,700,000,001 on: each stands for a day here.
    const days = new Map([3, 10, 0, 7, 20_000, 1, 2].map((before, n) => [1_700_000_001 + n, TODAY - before]));
    const dayOf = (at: number) => days.get(at) ?? TODAY + 5;
    const receipt = receiptOf(local, view, wishes({ dayOf }));
    expect(receipt.daysBefore).toEqual([3, 10, 0, MOST_DAYS_BEFORE, 1, 7, 0, 0, 0, 2]);
  });

  test('passes over places whose asset this site does not know, and keeps its number in range', () => {
    const strange = { codes: [0, 77], sum: list.sum };
    const receipt = receiptOf(local, view, wishes({ list: strange, seq: 0 }));
    expect(receipt.places.read).toEqual([0]);
    expect(receipt.seq).toBe(1);
  });
});
