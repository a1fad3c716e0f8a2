import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assetListOf } from '../../../src/domain/link/asset-list.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { PAYLOAD_MOST } from '../../../src/domain/link/envelope.ts';
import { encodePlanLink } from '../../../src/domain/link/plan-encode.ts';
import type { LinkStep, LinkSteps, StepKey } from '../../../src/domain/link/plan-steps.ts';
import type { PlanLink } from '../../../src/domain/link/plan-link.ts';
import { KNOWN_PLAN_TAGS, PLAN_TAGS, planIdOf } from '../../../src/domain/link/plan-link.ts';
import { digest } from '~/state/digest.ts';
import { fittingPayload, plans } from './support/arbitraries.ts';
import { forgePlan } from './support/forge.ts';
import { CRITICAL_PLANS, MALFORMED_PLANS, refusedTexts } from './support/malformed.ts';
import { planPayload, planWith, SECRET, TODAY } from './support/samples.ts';
import { tagsOf } from './support/tags.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 2000 };
describe('a plan', () => {
  test('comes back from its link', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(decodePlanLink(fittingPayload(plan), digest)).toEqual({ ok: true, value: plan });
      }),
      RUNS,
    );
  });

  test('makes the same link again after it was read', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const payload = fittingPayload(plan);
        const read = decodePlanLink(payload, digest);
        expect(read.ok && encodePlanLink(read.value, digest)).toEqual({ ok: true, value: payload });
      }),
      RUNS,
    );
  });

  test('uses only characters that survive in an address, and ends in a letter', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(fittingPayload(plan)).toMatch(/^g1\.[A-Za-z0-9_-]+x$/);
      }),
      RUNS,
    );
  });

  test('keeps codes that are newer than any registry here', () => {
    const plan = planWith({ motion: 4095, assets: [{ code: 4095 }], roles: [4095], meeting: 4095 });
    expect(decodePlanLink(planPayload(plan), digest)).toEqual({ ok: true, value: plan });
  });

  test('stands in the order of codes unless the sender chose an order', () => {
    const assets = [{ code: 9, sentDaysBefore: 1 }, { code: 2 }];
    const sorted = decodePlanLink(planPayload(planWith({ assets })), digest);
    expect(sorted.ok && sorted.value.assets).toEqual([{ code: 2 }, { code: 9, sentDaysBefore: 1 }]);
    const ordered = decodePlanLink(planPayload(planWith({ assets, ordered: true })), digest);
    expect(ordered.ok && ordered.value.assets).toEqual(assets);
    expect(ordered.ok && ordered.value.ordered).toBe(true);
  });

  test('counts an empty list as not ordered', () => {
    const read = decodePlanLink(planPayload(planWith({ assets: [], ordered: true })), digest);
    expect(read.ok && read.value.ordered).toBe(false);
  });

  test('carries cleaned texts, and none that is empty', () => {
    const read = decodePlanLink(planPayload(planWith({ label: ' A\u202e\n社 ', sender: '\u200b' })), digest);
    expect(read.ok && read.value.label).toBe('A 社');
    expect(read.ok && 'sender' in read.value).toBe(false);
  });

  test('cleans the texts of an encoder that did not', () => {
    const head = new Uint8Array([0, 1, 0x51, 0x2b, ...SECRET, 0, 0, 0, 0, 0, 0, 0]);
    const read = decodePlanLink(
      forgePlan([
        [1, [...head]],
        [20, [...Buffer.from('a\u202eb\u0000')]],
        [24, []],
      ]),
      digest,
    );
    expect(read.ok && read.value.label).toBe('ab');
    expect(read.ok && 'sender' in read.value).toBe(false);
  });

  test.each([
    ['Latin', 'Acme Ltd', PLAN_TAGS.label.utf8],
    ['accented', 'Société Générale', PLAN_TAGS.label.utf8],
    ['Japanese', '青葉製作所', PLAN_TAGS.label.utf16],
    ['emoji', '😀', PLAN_TAGS.label.utf8],
  ])('writes a %s label in its shorter form', (_, label, tag) => {
    const payload = planPayload(planWith({ label }));
    expect(tagsOf(payload)).toContain(tag);
    const read = decodePlanLink(payload, digest);
    expect(read.ok && read.value.label).toBe(label);
  });

  test('keeps and writes again the ignorable fields of a later release', () => {
    const unknown = [
      { tag: 32, bytes: Uint8Array.of(1, 2) },
      { tag: 126, bytes: Uint8Array.of() },
    ];
    const payload = planPayload(planWith({ unknown }));
    const read = decodePlanLink(payload, digest);
    expect(read.ok && read.value.unknown).toEqual(unknown);
    expect(read.ok && planPayload(read.value)).toBe(payload);
  });

  test('has its steps in one order, in whatever order they were given', () => {
    const keys = ['b0000000', 7, 'a0000000', 2, 'c0000000'];
    const made = (order: readonly StepKey[]) =>
      planPayload(planWith(withSteps(order.map((key) => ({ key })))));
    expect(made(keys)).toBe(made(keys.toReversed()));
  });

  test('has every tag of the table among the known ones', () => {
    const tags = Object.values(PLAN_TAGS).flatMap((tag) =>
      typeof tag === 'number'
        ? [tag]
        : Object.entries(tag).flatMap(([name, value]) => (name === 'longest' ? [] : [value])),
    );
    expect(tags.toSorted((a, b) => a - b)).toEqual([...KNOWN_PLAN_TAGS]);
  });
});

describe('a plan id', () => {
  test('is SHA-256("pid" | secret), first 8 bytes', () => {
    expect(planIdOf(SECRET, digest)).toBe('379fefbe2e970b30');
  });

  test('differs for each secret', () => {
    const ids = new Set(Array.from({ length: 256 }, (_, byte) => planIdOf(SECRET.with(3, byte), digest)));
    expect(ids.size).toBe(256);
  });
});

describe('the list of a plan', () => {
  test('follows the codes, or the order of the sender', () => {
    const assets = [{ code: 9 }, { code: 2 }];
    expect(assetListOf({ assets, ordered: false }, digest).codes).toEqual([2, 9]);
    expect(assetListOf({ assets, ordered: true }, digest).codes).toEqual([9, 2]);
  });

  test('has another sum for another order or another choice', () => {
    const sum = (...codes: number[]): string =>
      assetListOf({ assets: codes.map((code) => ({ code })), ordered: true }, digest).sum;
    expect(new Set([sum(), sum(1), sum(1, 2), sum(2, 1), sum(258), sum(0, 1)]).size).toBe(6);
  });
});

describe('a decoder refuses', () => {
  test.each(refusedTexts('plan'))('$name', ({ payload, problem }) => {
    expect(decodePlanLink(payload, digest)).toEqual({ ok: false, problem });
  });

  test.each([...MALFORMED_PLANS, ...CRITICAL_PLANS])('$name', ({ payload, problem }) => {
    expect(decodePlanLink(payload, digest)).toEqual({ ok: false, problem });
  });
});

function withSteps(
  steps: readonly Omit<LinkStep, 'state'>[],
  more: Partial<LinkSteps> = {},
): Partial<PlanLink> {
  const open = steps.map((step) => ({ ...step, state: 'open' as const }));
  return { steps: { bySeller: false, withHolidays: true, steps: open, ...more } };
}

describe('an encoder refuses', () => {
  test.each<[string, Partial<PlanLink>, number]>([
    ['pack', { pack: 65_536 }, 65_535],
    ['pack', { pack: -1 }, 65_535],
    ['pack', { pack: 0.5 }, 65_535],
    ['pack', { pack: Number.NaN }, 65_535],
    ['revision', { revision: 2 ** 28 }, 2 ** 28 - 1],
    ['secret', { secret: new Uint8Array(15) }, 0],
    ['motion', { motion: 4096 }, 4095],
    ['accountType', { accountType: 4096 }, 4095],
    ['segment', { segment: 4096 }, 4095],
    ['entryMode', { entryMode: 4096 }, 4095],
    ['phase', { phase: 4096 }, 4095],
    ['language', { language: 4096 }, 4095],
    ['roles', { roles: [1, 4096] }, 4095],
    ['issued', { issued: 65_536 }, 65_535],
    ['issued', { issued: -1 }, 65_535],
    ['expires', { expires: TODAY - 1 }, 65_535],
    ['expires', { expires: TODAY + 65_536 }, 65_535],
    ['assets', { assets: Array.from({ length: 513 }, (_, code) => ({ code })) }, 512],
    ['assets', { assets: [{ code: 1 }, { code: 1 }] }, 0],
    ['assets', { assets: [{ code: 4096 }] }, 4095],
    ['sentDaysBefore', { assets: [{ code: 1, sentDaysBefore: 16_384 }] }, 16_383],
    ['sentDaysBefore', { assets: [{ code: 1, sentDaysBefore: -1 }] }, 16_383],
    ['meeting', { meeting: 4096 }, 4095],
    ['target', withSteps([], { target: 65_536 }), 65_535],
    ['steps', withSteps(Array.from({ length: 201 }, (_, key) => ({ key }))), 200],
    ['steps', withSteps([{ key: 1 }, { key: 1 }]), 0],
    ['steps', withSteps([{ key: 4096 }]), 4095],
    ['steps', withSteps([{ key: 'no id' }]), 0],
    ['due', withSteps([{ key: 1, due: { kind: 'date', day: 0 } }]), 65_534],
    ['due', withSteps([{ key: 1, due: { kind: 'workdays', count: 1000, from: 'target' } }]), 999],
    ['due', withSteps([{ key: 1, due: { kind: 'workdays', count: 1, from: 4096 } }]), 4095],
    ['due', withSteps([{ key: 1, due: { kind: 'workdays', count: 1, from: '0a0b0c0d' } }]), 0],
    ['links', { links: Array.from({ length: 6 }, () => ({ title: '', address: 'https://a.example' })) }, 5],
    ['address', { links: [{ title: 'a', address: 'http://a.example' }] }, 0],
    ['address', { links: [{ title: 'a', address: 'javascript:alarm(1)' }] }, 0],
    ['unknown', { unknown: [{ tag: 10, bytes: new Uint8Array(1) }] }, 0],
    ['unknown', { unknown: [{ tag: 9, bytes: new Uint8Array(1) }] }, 0],
    ['unknown', { unknown: [{ tag: 0, bytes: new Uint8Array(1) }] }, 0],
    ['unknown', { unknown: [{ tag: 65_536, bytes: new Uint8Array(1) }] }, 0],
    ['unknown', { unknown: [{ tag: 32.5, bytes: new Uint8Array(1) }] }, 0],
    [
      'unknown',
      {
        unknown: [
          { tag: 32, bytes: new Uint8Array(1) },
          { tag: 32, bytes: new Uint8Array(2) },
        ],
      },
      0,
    ],
  ])('%s that does not fit', (field, changes, limit) => {
    expect(encodePlanLink(planWith(changes), digest)).toEqual({
      ok: false,
      problem: { kind: 'out-of-range', field, limit },
    });
  });

  test('a URL above 1,500 characters, and takes one of exactly that length', () => {
    const plan = planWith({ label: 'Acme' });
    const { length } = planPayload(plan);
    expect(encodePlanLink(plan, digest, 1500 - length).ok).toBe(true);
    expect(encodePlanLink(plan, digest, 1501 - length)).toEqual({
      ok: false,
      problem: { kind: 'too-long', length: 1501, limit: 1500 },
    });
  });

  test('a file above what a decoder reads, and takes one of exactly that length', () => {
    const long = (letters: number) =>
      planWith({ unknown: [{ tag: 200, bytes: new Uint8Array(letters).fill(1) }] });
    const longest = encodePlanLink(long(4054), digest, 0, PAYLOAD_MOST);
    expect(longest.ok && decodePlanLink(longest.value, digest).ok).toBe(true);
    expect(longest.ok && longest.value.length).toBe(PAYLOAD_MOST);
    expect(encodePlanLink(long(4055), digest, 0, PAYLOAD_MOST).ok).toBe(false);
  });

  test('nothing at the edges of each range', () => {
    const edge = planWith({
      pack: 65_535,
      revision: 2 ** 28 - 1,
      issued: 0,
      expires: 65_535,
      assets: Array.from({ length: 512 }, (_, code) => ({ code })),
    });
    expect(decodePlanLink(planPayload(edge), digest)).toEqual({ ok: true, value: edge });
  });
});
