import { toHex } from '../../../../src/domain/link/bytes.ts';
import { decodePlanLink } from '../../../../src/domain/link/plan-decode.ts';
import type { PlanLink, PlannedAsset } from '../../../../src/domain/link/plan-link.ts';
import { planIdOf } from '../../../../src/domain/link/plan-link.ts';
import { decodeReceipt } from '../../../../src/domain/link/receipt-decode.ts';
import { receiptFields } from '../../../../src/domain/link/receipt-encode.ts';
import { digest } from '../../../../src/state/digest.ts';
import { forge, forgePlan } from './forge.ts';
import type { Written } from './json.ts';
import { writtenPlan, writtenReceipt } from './json.ts';
import { CRITICAL_PLANS, MALFORMED_PLANS, planHead, refusedTexts } from './malformed.ts';
import { MALFORMED_RECEIPTS } from './malformed-receipts.ts';
import { damagedPayloads } from './damage.ts';
import type { RandomNumbers } from './random.ts';
import { numbersFrom } from './random.ts';
import { NO_PLACES, planPayload, planWith, receiptPayload, receiptWith, SECRET } from './samples.ts';

import { plansWithLinks } from './own-link-vectors.ts';
import { anyReceipt, datedReceipts, edgeReceipts } from './receipt-vectors.ts';
import { sharedPlans } from './step-vectors.ts';
import { TEXTS } from './texts.ts';

type Kind = 'plan' | 'receipt';

interface Refusal {
  readonly kind: string;
  readonly tag?: number;
}

/** `value`: what the payload decodes to; `problem`: why it is refused (its `kind`, and `tag` if it has one). */
export interface Vector {
  readonly name: string;
  readonly kind: Kind;
  readonly payload: string;
  readonly planId?: string;
  readonly value?: Written;
  readonly problem?: Refusal;
}

export interface Vectors {
  readonly about: string;
  /** Secrets by plan id, for receipts. A receipt of any other plan is one of an unknown plan. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly vectors: readonly Vector[];
}

const OTHER_SECRET = new Uint8Array(16).fill(0x5a);
const SECRETS: Vectors['secrets'] = {
  [planIdOf(SECRET, digest)]: toHex(SECRET),
  [planIdOf(OTHER_SECRET, digest)]: toHex(OTHER_SECRET),
};

/** At least 200, the same in every run. */
export function linkVectors(): Vectors {
  const random = numbersFrom(20_261_122);
  const plans = [...edgePlans(), ...Array.from({ length: 60 }, () => anyPlan(random))];
  const receipts = [...edgeReceipts(), ...Array.from({ length: 50 }, () => anyReceipt(random))];
  const vectors = [
    ...plans.map((plan, index) => expected(`plan ${index + 1}`, 'plan', planPayload(plan))),
    ...receipts.map((receipt, index) => expected(`receipt ${index + 1}`, 'receipt', receiptPayload(receipt))),
    ...foreignPlans(),
    ...refused(),
    ...damaged(random, plans.map(planPayload), 'plan'),
    ...damaged(
      random,
      receipts.map((receipt) => receiptPayload(receipt)),
      'receipt',
    ),
    ...plansWithLinks().map((plan, index) =>
      expected(`links of a sender ${index + 1}`, 'plan', planPayload(plan)),
    ),
    ...sharedPlans().map((plan, index) => expected(`shared plan ${index + 1}`, 'plan', planPayload(plan))),
    ...datedReceipts(random).map((receipt, index) =>
      expected(`dated receipt ${index + 1}`, 'receipt', receiptPayload(receipt)),
    ),
  ];
  return {
    about:
      'Shirube link vectors g1 and r1. Described in src/domain/link/README.md. Written by scripts/link-vectors.ts.',
    secrets: SECRETS,
    vectors,
  };
}

function edgePlans(): readonly PlanLink[] {
  return [
    planWith(),
    planWith({ assets: [] }),
    planWith({
      pack: 0,
      revision: 0,
      issued: 0,
      motion: 0,
      accountType: 0,
      entryMode: 0,
      phase: 0,
      assets: [{ code: 0 }],
    }),
    planWith({
      pack: 65_535,
      revision: 2 ** 28 - 1,
      issued: 65_535,
      expires: 131_070,
      motion: 4095,
      meeting: 4095,
    }),
    planWith({ assets: [{ code: 4095, sentDaysBefore: 16_383 }] }),
    planWith({ assets: Array.from({ length: 512 }, (_, code) => ({ code })) }),
    planWith({ assets: Array.from({ length: 256 }, (_, code) => ({ code: code * 16 + 15 })) }),
    planWith({ ordered: true, assets: [{ code: 300 }, { code: 2, sentDaysBefore: 1 }, { code: 0 }] }),
    planWith({
      unknown: [
        { tag: 6, bytes: Uint8Array.of() },
        { tag: 126, bytes: Uint8Array.of(1, 2, 3) },
      ],
    }),
    planWith({ unknown: [{ tag: 300, bytes: new Uint8Array(200).fill(1) }] }),
    planWith({ note: '二行の\nメモ。 Second line.'.repeat(6) }),
    ...TEXTS.map((label) => planWith({ label, sender: label })),
  ];
}

function anyPlan(random: RandomNumbers): PlanLink {
  const size = random.one([10, 36, 120, 400]);
  const count = random.below(Math.min(size, 60) + 1);
  const planned = random
    .choose(count, size)
    .map((code): PlannedAsset =>
      random.below(10) < 4 ? { code, sentDaysBefore: random.below(200) } : { code },
    );
  const issued = 20_000 + random.below(3000);
  return planWith({
    pack: random.below(65_536),
    revision: random.below(300),
    secret: random.bytes(16),
    motion: random.below(5),
    accountType: random.below(4),
    segment: random.below(2),
    entryMode: random.below(3),
    phase: random.below(5),
    language: random.below(2),
    roles: random.choose(random.below(6), 9),
    issued,
    ordered: random.below(4) === 0,
    assets: planned,
    ...(random.below(3) === 0 ? { expires: issued + random.below(400) } : {}),
    ...(random.below(3) === 0 ? { meeting: random.below(5) } : {}),
    ...(random.below(2) === 0 ? { label: random.one(TEXTS) } : {}),
    ...(random.below(4) === 0 ? { sender: random.one(TEXTS) } : {}),
    ...(random.below(6) === 0 ? { note: random.one(TEXTS) } : {}),
  });
}

/** Forms our encoder never takes, and every decoder must read. */
function foreignPlans(): readonly Vector[] {
  const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
  return [
    ['the longer form of a set', forgePlan([planHead, [5, [0, 0, 0, 0]]])],
    ['the longer form of a text', forgePlan([planHead, [20, utf8('青葉製作所')]])],
    [
      'a text that is not clean',
      forgePlan([planHead, [20, utf8('  a\u202eb\u0000\u200b\tc\u3000d\ufeff ')]]),
    ],
    ['a text that is decomposed', forgePlan([planHead, [20, utf8('e\u0301カ\u3099')]])],
    ['a text that is too long', forgePlan([planHead, [24, utf8('0123456789'.repeat(9))]])],
    ['a text of which nothing is left', forgePlan([planHead, [20, utf8('\u200b \n')], [24, []]])],
    ['a long unknown field', forgePlan([planHead, [200, Array.from({ length: 3000 }, () => 7)]])],
  ].map(([name = '', payload = '']) => expected(`another encoder: ${name}`, 'plan', payload));
}

function refused(): readonly Vector[] {
  const receipt = receiptWith({ places: { ...NO_PLACES, read: [1] } });
  const stranger = planWith({ secret: new Uint8Array(16).fill(0x77) });
  const unsigned = receiptPayload({ ...receipt, planId: planIdOf(OTHER_SECRET, digest) }, OTHER_SECRET);
  return [
    ...[...refusedTexts('plan'), ...MALFORMED_PLANS, ...CRITICAL_PLANS].map(({ name, payload }) =>
      expected(name, 'plan', payload),
    ),
    ...[...refusedTexts('receipt'), ...MALFORMED_RECEIPTS].map(({ name, payload }) =>
      expected(name, 'receipt', payload),
    ),
    expected('a receipt of the other plan', 'receipt', unsigned),
    expected(
      'a receipt of an unknown plan',
      'receipt',
      receiptPayload(receiptWith({}, stranger), stranger.secret),
    ),
    expected(
      'a receipt with a forged signature',
      'receipt',
      forge('receipt', [...receiptFields(receipt), 1, 2, 3, 4, 5, 6, 7, 8]),
    ),
  ];
}

function damaged(random: RandomNumbers, payloads: readonly string[], kind: Kind): readonly Vector[] {
  return damagedPayloads(random, payloads, 40).map((payload, index) =>
    expected(`damaged ${kind} ${index + 1}`, kind, payload),
  );
}

/** The answer of our decoder; the tests compare it with what the second decoder finds on its own. */
function expected(name: string, kind: Kind, payload: string): Vector {
  if (kind === 'plan') {
    const read = decodePlanLink(payload, digest);
    if (!read.ok) return { name, kind, payload, problem: reported(read.problem) };
    return {
      name,
      kind,
      payload,
      planId: planIdOf(read.value.secret, digest),
      value: writtenPlan(read.value),
    };
  }
  const read = decodeReceipt(payload, digest, secretOf);
  return read.ok
    ? { name, kind, payload, value: writtenReceipt(read.value) }
    : { name, kind, payload, problem: reported(read.problem) };
}

export function secretOf(planId: string): Uint8Array | undefined {
  return [SECRET, OTHER_SECRET].find((secret) => planIdOf(secret, digest) === planId);
}

export function reported(problem: Refusal): Refusal {
  return problem.tag === undefined ? { kind: problem.kind } : { kind: problem.kind, tag: problem.tag };
}
