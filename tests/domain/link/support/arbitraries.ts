import fc from 'fast-check';
import { assetListOf } from '../../../../src/domain/link/asset-list.ts';
import { sortedCodes } from '../../../../src/domain/link/code-set.ts';
import { cleanText } from '../../../../src/domain/link/label.ts';
import type { PlanLink, PlannedAsset } from '../../../../src/domain/link/plan-link.ts';
import { encodePlanLink } from '../../../../src/domain/link/plan-encode.ts';
import { planIdOf } from '../../../../src/domain/link/plan-link.ts';
import { encodeReceipt } from '../../../../src/domain/link/receipt-encode.ts';
import type { Receipt } from '../../../../src/domain/link/receipt.ts';
import { digest } from '~/state/digest.ts';

const code = fc.oneof({ weight: 5, arbitrary: fc.nat(160) }, fc.nat(4095));
const codes = (maxLength: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(code, { maxLength }).map(sortedCodes);
const places = fc.uniqueArray(fc.nat(40), { maxLength: 12 }).map(sortedCodes);
const hex = (bytes: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: bytes * 2,
    maxLength: bytes * 2,
  });
export const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });

/** Already clean, and never empty: what an encoder keeps as it is. */
const text = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.string({ unit: fc.constantFrom(...Array.from('青葉製作所御中ー様')) }),
    )
    .map((raw) => cleanText(raw, longest))
    .filter((clean) => clean !== '');

const unknownFields = (tags: readonly number[]): fc.Arbitrary<PlanLink['unknown']> =>
  fc
    .uniqueArray(fc.record({ tag: fc.constantFrom(...tags), bytes: fc.uint8Array({ maxLength: 8 }) }), {
      selector: ({ tag }) => tag,
      maxLength: 3,
    })
    .map((fields) => [...fields].sort((a, b) => a.tag - b.tag));

const plannedAssets = fc.uniqueArray(
  fc.oneof(fc.record({ code }), fc.record({ code, sentDaysBefore: fc.oneof(fc.nat(90), fc.nat(16_383)) })),
  { selector: (asset) => asset.code, maxLength: 60 },
);

function inOrder(ordered: boolean, assets: readonly PlannedAsset[]): Pick<PlanLink, 'ordered' | 'assets'> {
  const isOrdered = ordered && assets.length > 0;
  return { ordered: isOrdered, assets: isOrdered ? assets : [...assets].sort((a, b) => a.code - b.code) };
}

/** Plans in the form in which they are decoded. */
export const plans: fc.Arbitrary<PlanLink> = fc
  .record(
    {
      pack: fc.nat(65_535),
      revision: fc.nat(2 ** 28 - 1),
      secret: bytes(16),
      motion: code,
      accountType: code,
      segment: code,
      entryMode: code,
      phase: code,
      language: fc.nat(3),
      roles: codes(9),
      issued: fc.nat(65_535),
      days: fc.nat(65_535),
      isOrdered: fc.boolean(),
      planned: plannedAssets,
      meeting: code,
      note: text(280),
      label: text(40),
      sender: text(40),
      unknown: unknownFields([6, 8, 32, 126, 300]),
    },
    {
      requiredKeys: [
        ...([
          'pack',
          'revision',
          'secret',
          'motion',
          'accountType',
          'segment',
          'entryMode',
          'phase',
        ] as const),
        ...(['language', 'roles', 'issued', 'isOrdered', 'planned', 'unknown'] as const),
      ],
    },
  )
  .map(({ isOrdered, planned, days, ...rest }) => ({
    ...rest,
    ...inOrder(isOrdered, planned),
    ...(days === undefined ? {} : { expires: rest.issued + days }),
  }));

/** A plan with a receipt for it. */
export const answered: fc.Arbitrary<{ readonly plan: PlanLink; readonly receipt: Receipt }> = fc
  .tuple(
    plans,
    fc.record(
      {
        writer: hex(6),
        seq: fc.integer({ min: 1, max: 2 ** 28 - 1 }),
        day: fc.nat(65_535),
        places: fc.record({
          opened: places,
          read: places,
          readEarlier: places,
          helpful: places,
          unhelpful: places,
          toldInMeeting: places,
          toldInCall: places,
          toldInMail: places,
        }),
        questions: fc.record({
          answered: codes(20),
          reopened: codes(5),
          'not-applicable': codes(8),
          open: codes(3),
        }),
        extraRead: codes(6),
        role: code,
        via: code,
        name: text(40),
        unknown: unknownFields([26, 68, 200]),
      },
      { requiredKeys: ['writer', 'seq', 'day', 'places', 'questions', 'extraRead', 'unknown'] },
    ),
  )
  .map(([plan, rest]) => ({
    plan,
    receipt: { planId: planIdOf(plan.secret, digest), list: assetListOf(plan, digest).sum, ...rest },
  }));

/** Plans that are too long for a URL are left out. */
export function fittingPayload(plan: PlanLink): string {
  const encoded = encodePlanLink(plan, digest);
  fc.pre(encoded.ok);
  return encoded.value;
}

/** The same for receipts. */
export function fittingReceipt(receipt: Receipt, secret: Uint8Array): string {
  const encoded = encodeReceipt(receipt, secret, digest);
  fc.pre(encoded.ok);
  return encoded.value;
}
