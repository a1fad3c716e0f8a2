import { assetListOf } from '../../../../src/domain/link/asset-list.ts';
import { fromHex } from '../../../../src/domain/link/bytes.ts';
import type { LinkSteps } from '../../../../src/domain/link/plan-steps.ts';
import type { PlanLink } from '../../../../src/domain/link/plan-link.ts';
import { planIdOf } from '../../../../src/domain/link/plan-link.ts';
import { encodePlanLink } from '../../../../src/domain/link/plan-encode.ts';
import { encodeReceipt } from '../../../../src/domain/link/receipt-encode.ts';
import type { PlaceMarks, Receipt } from '../../../../src/domain/link/receipt.ts';
import { digest } from '../../../../src/state/digest.ts';

export const SECRET = fromHex('000102030405060708090a0b0c0d0e0f', 16) ?? new Uint8Array(16);
/** 2026-11-22 */
export const TODAY = 20_779;

export function planWith(changes: Partial<PlanLink> = {}): PlanLink {
  return {
    pack: 0x1234,
    revision: 3,
    secret: SECRET,
    motion: 1,
    accountType: 2,
    segment: 0,
    entryMode: 1,
    phase: 2,
    language: 0,
    roles: [],
    issued: TODAY,
    ordered: false,
    assets: [{ code: 2, sentDaysBefore: 5 }, { code: 7 }, { code: 8, sentDaysBefore: 0 }],
    unknown: [],
    ...changes,
  };
}

/** As a buyer has the plan: two steps of a template, one of them changed, and one of their own. */
export const SAMPLE_STEPS: LinkSteps = {
  bySeller: false,
  withHolidays: true,
  target: 20_976,
  steps: [
    { key: 1, state: 'done' },
    { key: 12, state: 'open', due: { kind: 'date', day: 20_892 }, buyer: '小野' },
    {
      key: 'a1b2c3d4',
      state: 'open',
      title: '印鑑証明書を用意',
      isGate: true,
      due: { kind: 'workdays', count: -3, from: 12 },
    },
  ],
};

export const NO_PLACES: PlaceMarks = {
  opened: [],
  read: [],
  readEarlier: [],
  helpful: [],
  unhelpful: [],
  toldInMeeting: [],
  toldInCall: [],
  toldInMail: [],
};

export const NO_QUESTIONS: Receipt['questions'] = {
  answered: [],
  reopened: [],
  'not-applicable': [],
  open: [],
};

export function receiptWith(changes: Partial<Receipt> = {}, plan: PlanLink = planWith()): Receipt {
  return {
    planId: planIdOf(plan.secret, digest),
    writer: '0123456789ab',
    seq: 7,
    day: TODAY + 3,
    list: assetListOf(plan, digest).sum,
    places: NO_PLACES,
    questions: NO_QUESTIONS,
    extraRead: [],
    unknown: [],
    ...changes,
  };
}

/** The payload, or an exception: for samples that must fit. */
export function planPayload(plan: PlanLink): string {
  const encoded = encodePlanLink(plan, digest);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem));
  return encoded.value;
}

export function receiptPayload(receipt: Receipt, secret: Uint8Array = SECRET): string {
  const encoded = encodeReceipt(receipt, secret, digest);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem));
  return encoded.value;
}
