import fc from 'fast-check';
import { assetListOf } from '../../../../src/domain/link/asset-list.ts';
import { sortedCodes } from '../../../../src/domain/link/code-set.ts';
import { cleanText } from '../../../../src/domain/link/label.ts';
import type { OwnLink } from '../../../../src/domain/link/own-links.ts';
import type { LinkDue, LinkStep, LinkSteps, StepKey } from '../../../../src/domain/link/plan-steps.ts';
import { LINK_STATES } from '../../../../src/domain/link/plan-steps.ts';
import type { PlanLink, PlannedAsset } from '../../../../src/domain/link/plan-link.ts';
import { encodePlanLink } from '../../../../src/domain/link/plan-encode.ts';
import { planIdOf } from '../../../../src/domain/link/plan-link.ts';
import { encodeReceipt } from '../../../../src/domain/link/receipt-encode.ts';
import { withDays } from '../../../../src/domain/link/receipt-days.ts';
import type { Told } from '../../../../src/domain/link/receipt-told.ts';
import { MOST_DAYS_BEFORE, type Receipt } from '../../../../src/domain/link/receipt.ts';
import { digest } from '../../../../src/state/digest.ts';

export const code = fc.oneof({ weight: 5, arbitrary: fc.nat(160) }, fc.nat(4095));
const codes = (maxLength: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(code, { maxLength }).map(sortedCodes);
const places = fc.uniqueArray(fc.nat(40), { maxLength: 12 }).map(sortedCodes);
export const hex = (bytes: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: bytes * 2,
    maxLength: bytes * 2,
  });
export const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });

/** Already clean, and never empty: what an encoder keeps as it is. */
export const text = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.string({ unit: fc.constantFrom(...Array.from('青葉製作所御中ー様')) }),
    )
    .map((raw) => cleanText(raw, longest))
    .filter((clean) => clean !== '');

export const unknownFields = (tags: readonly number[]): fc.Arbitrary<PlanLink['unknown']> =>
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

const stepKeys = fc
  .tuple(codes(8), fc.uniqueArray(hex(4), { maxLength: 2 }))
  .map(([templates, own]) => [...templates, ...own.toSorted()]);

function linkStep(key: StepKey, keys: readonly StepKey[]): fc.Arbitrary<LinkStep> {
  const own = keys.filter((other) => typeof other === 'string');
  const due: fc.Arbitrary<LinkDue> = fc.oneof(
    fc.constant({ kind: 'none' } as const),
    fc.record({ kind: fc.constant('date' as const), day: fc.integer({ min: 1, max: 65_535 }) }),
    fc.record({
      kind: fc.constant('workdays' as const),
      count: fc.integer({ min: -999, max: 999 }),
      from: fc.oneof(fc.constant('target' as const), code, ...own.map((id) => fc.constant(id))),
    }),
  );
  const said = {
    key: fc.constant(key),
    due,
    state: fc.constantFrom(...LINK_STATES),
    buyer: text(40),
    seller: text(40),
    title: text(80),
    doneWhen: text(120),
    isSellers: fc.boolean(),
    isGate: fc.boolean(),
  };
  return fc.record(said, { requiredKeys: ['key', 'state'] });
}

/** The plan of both sides, in the form in which it is decoded. */
export const linkSteps: fc.Arbitrary<LinkSteps> = stepKeys.chain((keys) =>
  fc.record(
    {
      bySeller: fc.boolean(),
      withHolidays: fc.boolean(),
      target: fc.nat(65_535),
      steps: fc.tuple(...keys.map((key) => linkStep(key, keys))),
    },
    { requiredKeys: ['bySeller', 'withHolidays', 'steps'] },
  ),
);

const host = fc
  .tuple(
    fc.constantFrom('aoba', 'a', 'x-1', 'xn--wgv71a'),
    fc.constantFrom('example', 'co.jp', 'example.com'),
  )
  .map((labels) => labels.join('.'));
const linkRest = fc.string({
  unit: fc.constantFrom(...Array.from("azAZ09-._~:/?#[]@!$&'()*+,;=%")),
  maxLength: 40,
});

/** Links of a sender, in the form in which they are decoded. */
export const ownLinks: fc.Arbitrary<readonly OwnLink[]> = fc.array(
  fc.record({
    title: fc.oneof(fc.constant(''), text(60)),
    address: fc
      .tuple(host, fc.constantFrom('', ':8443'), fc.constantFrom('', '/', '?', '#'), linkRest)
      .map(([name, port, mark, rest]) => `https://${name}${port}${mark}${mark === '' ? '' : rest}`),
  }),
  { minLength: 1, maxLength: 5 },
);

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
      steps: linkSteps,
      links: ownLinks,
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

/** Options and answers told in words. */
const told: fc.Arbitrary<Told> = fc
  .uniqueArray(fc.record({ name: text(40), state: fc.nat(4) }, { requiredKeys: ['name'] }), {
    selector: ({ name }) => name,
    maxLength: 3,
  })
  .chain((options) =>
    fc.record({
      options: fc.constant(options),
      answers: fc
        .array(
          fc.record(
            {
              code,
              ...(options.length === 0 ? {} : { option: fc.nat(options.length - 1) }),
              proof: fc.nat(4),
              text: text(400),
            },
            { requiredKeys: ['code', 'text'] },
          ),
          { minLength: options.length === 0 ? 1 : 0, maxLength: 4 },
        )
        .map((list) => [...list].sort((a, b) => a.code - b.code)),
    }),
  );

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
        told,
        unknown: unknownFields([26, 68, 200]),
      },
      { requiredKeys: ['writer', 'seq', 'day', 'places', 'questions', 'extraRead', 'unknown'] },
    ),
    fc.array(fc.oneof(fc.nat(60), fc.nat(MOST_DAYS_BEFORE)), { maxLength: 60 }),
  )
  .map(([plan, rest, days]) => ({
    plan,
    receipt: {
      planId: planIdOf(plan.secret, digest),
      list: assetListOf(plan, digest).sum,
      ...rest,
      ...withDays(days.slice(0, thingsIn(rest)).map((before) => Math.min(before, rest.day))),
    },
  }));

function thingsIn({ places, questions, extraRead }: Pick<Receipt, 'places' | 'questions' | 'extraRead'>) {
  return [...Object.values(places), ...Object.values(questions), extraRead].flat().length;
}

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
