import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LINK_PROBLEMS } from '../../../src/domain/link/link-problem.ts';
import { decodePlanLink } from '../../../src/domain/link/plan-decode.ts';
import { digest } from '~/state/digest.ts';
import { fittingPayload, plans } from './support/arbitraries.ts';
import { forgePlan } from './support/forge.ts';
import { planPayload, planWith } from './support/samples.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 2000 };
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.x #%');

describe('damage on the way', () => {
  /** Refused, or the very same plan: never another one. */
  function expectSameOrRefused(payload: string, mangled: string): void {
    const before = decodePlanLink(payload, digest);
    const after = decodePlanLink(mangled, digest);
    if (after.ok) expect(after).toEqual(before);
    else expect(Object.keys(LINK_PROBLEMS)).toContain(after.problem.kind);
  }

  test('any cut is refused', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, seed) => {
        const payload = fittingPayload(plan);
        expect(decodePlanLink(payload.slice(0, seed % payload.length), digest).ok).toBe(false);
      }),
      RUNS,
    );
  });

  test('any cut at the start is refused', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, seed) => {
        const payload = fittingPayload(plan);
        expect(decodePlanLink(payload.slice(1 + (seed % payload.length)), digest).ok).toBe(false);
      }),
      RUNS,
    );
  });

  test('any character changed, dropped, doubled or swapped never gives another plan', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.constantFrom(...ALPHABET), (plan, seed, other) => {
        const payload = fittingPayload(plan);
        const at = seed % payload.length;
        const [start, end] = [payload.slice(0, at), payload.slice(at + 1)];
        const here = payload.charAt(at);
        expectSameOrRefused(payload, `${start}${other}${end}`);
        expectSameOrRefused(payload, `${start}${end}`);
        expectSameOrRefused(payload, `${start}${here}${here}${end}`);
        expectSameOrRefused(payload, `${start}${end.charAt(0)}${here}${end.slice(1)}`);
      }),
      RUNS,
    );
  });

  test('each character of one link, replaced by each other one, is refused', () => {
    const payload = planPayload(planWith({ label: '青葉' }));
    let accepted = 0;
    for (let at = 0; at < payload.length; at += 1) {
      for (const other of ALPHABET) {
        if (other === payload.charAt(at)) continue;
        const mangled = payload.slice(0, at) + other + payload.slice(at + 1);
        if (decodePlanLink(mangled, digest).ok) accepted += 1;
      }
    }
    expect(accepted).toBe(0);
  });

  test('lower and upper case never give another plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const payload = fittingPayload(plan);
        expectSameOrRefused(payload, payload.toLowerCase());
        expectSameOrRefused(payload, payload.toUpperCase());
      }),
      RUNS,
    );
  });

  test('any text at all is refused without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `g1.${text}x`),
        ),
        (text) => {
          expect(decodePlanLink(text, digest).ok).toBe(false);
        },
      ),
      RUNS,
    );
  });

  test('any bytes with a right checksum are a plan or a problem, and nothing reaches a prototype', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(255), { maxLength: 30 }))),
        (fields) => {
          const sorted = [...new Map(fields)].sort(([a], [b]) => a - b);
          const read = decodePlanLink(forgePlan(sorted), digest);
          expect(read.ok || Object.hasOwn(LINK_PROBLEMS, read.problem.kind)).toBe(true);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  test('names such as __proto__ are text like any other', () => {
    for (const label of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const plan = planWith({ label, sender: label, note: label });
      const read = decodePlanLink(planPayload(plan), digest);
      expect(read).toEqual({ ok: true, value: plan });
      expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
    }
  });
});
