import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fromBase64Url } from '../../../src/domain/link/bytes.ts';
import type { ReceiptProblem } from '../../../src/domain/link/receipt-decode.ts';
import { decodeReceipt, RECEIPT_PROBLEMS } from '../../../src/domain/link/receipt-decode.ts';
import { LINK_PROBLEMS } from '../../../src/domain/link/link-problem.ts';
import { undated } from '../../../src/domain/link/receipt-days.ts';
import { encodeReceipt, receiptFields } from '../../../src/domain/link/receipt-encode.ts';
import type { Receipt } from '../../../src/domain/link/receipt.ts';
import { KNOWN_RECEIPT_TAGS, LAST_SEQ, RECEIPT_TAGS } from '../../../src/domain/link/receipt.ts';
import { digest } from '~/state/digest.ts';
import { answered, bytes, fittingReceipt } from './support/arbitraries.ts';
import { forge } from './support/forge.ts';
import { refusedTexts } from './support/malformed.ts';
import { MALFORMED_RECEIPTS } from './support/malformed-receipts.ts';
import { numbersFrom } from './support/random.ts';
import { NO_PLACES, NO_QUESTIONS, planWith, receiptPayload, receiptWith, SECRET } from './support/samples.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 2000 };
const own = (): Uint8Array => SECRET;
const KINDS = [...Object.keys(LINK_PROBLEMS), ...Object.keys(RECEIPT_PROBLEMS)];

function kindOf(
  payload: string,
  secretOf: (planId: string) => Uint8Array | undefined,
): ReceiptProblem['kind'] | 'ok' {
  const read = decodeReceipt(payload, digest, secretOf);
  return read.ok ? 'ok' : read.problem.kind;
}

describe('a receipt', () => {
  test('comes back, and makes the same payload again', () => {
    fc.assert(
      fc.property(answered, ({ plan, receipt }) => {
        const payload = fittingReceipt(receipt, plan.secret);
        const read = decodeReceipt(payload, digest, (id) =>
          id === receipt.planId ? plan.secret : undefined,
        );
        expect(read).toEqual({ ok: true, value: receipt });
        expect(payload).toMatch(/^r1\.[A-Za-z0-9_-]+x$/);
      }),
      RUNS,
    );
  });

  test('of a colleague says whose it is and who passed the plan on', () => {
    const receipt = receiptWith({ role: 5, via: 2, name: '佐藤' });
    expect(decodeReceipt(receiptPayload(receipt), digest, own)).toEqual({ ok: true, value: receipt });
  });

  test('looks as in 0.1.0 where all was done on its day, and is read there where it was not', () => {
    const today = receiptWith({ places: { ...NO_PLACES, read: [0] } });
    expect(receiptFields(today)).toEqual(receiptFields({ ...today, daysBefore: [] }));
    // Even: a build that does not know the tag leaves it alone.
    expect(RECEIPT_TAGS.daysBefore % 2).toBe(0);
  });

  test('keeps codes and fields that are newer than this build', () => {
    const receipt = receiptWith({
      extraRead: [4095],
      questions: { ...NO_QUESTIONS, answered: [4094] },
      unknown: [{ tag: 200, bytes: Uint8Array.of(9) }],
    });
    const read = decodeReceipt(receiptPayload(receipt), digest, own);
    expect(read).toEqual({ ok: true, value: receipt });
    expect(read.ok && receiptFields(read.value)).toEqual(receiptFields(receipt));
  });

  test('is not written with words that no decoder would take', () => {
    const told = { options: [], answers: [{ code: 4, option: 0, text: 'an option that is not told' }] };
    expect(encodeReceipt(receiptWith({ told }), SECRET, digest)).toMatchObject({
      ok: false,
      problem: { kind: 'out-of-range', field: 'told' },
    });
  });

  test('with ids that are no hex has bytes to compare all the same', () => {
    expect(receiptFields(receiptWith({ writer: 'nobody' }))).toEqual(
      receiptFields(receiptWith({ writer: '0'.repeat(12) })),
    );
  });

  test('has every tag of the table among the known ones', () => {
    const tags = Object.values(RECEIPT_TAGS).flatMap((tag) =>
      typeof tag === 'number'
        ? [tag]
        : Object.entries(tag).flatMap(([name, value]) => (name === 'longest' ? [] : [value])),
    );
    expect(tags.toSorted((a, b) => a - b)).toEqual([...KNOWN_RECEIPT_TAGS]);
  });
});

test('a receipt without the days of its marks says all else that it said', () => {
  const dated = receiptWith({ extraRead: [3, 5], daysBefore: [2, 1] });
  expect(undated(dated)).toEqual(receiptWith({ extraRead: [3, 5] }));
});

describe('a receipt that cannot be trusted', () => {
  const receipt = receiptWith({ places: { ...NO_PLACES, read: [0, 2] } });

  test('of an unknown plan is handed over for quarantine', () => {
    expect(decodeReceipt(receiptPayload(receipt), digest, () => undefined)).toEqual({
      ok: false,
      problem: { kind: 'unknown-plan', receipt },
    });
  });

  test('signed with another secret is handed over for quarantine', () => {
    expect(decodeReceipt(receiptPayload(receipt), digest, () => new Uint8Array(16))).toEqual({
      ok: false,
      problem: { kind: 'bad-signature', receipt },
    });
  });

  test('asks for the secret of its own plan only', () => {
    const asked: string[] = [];
    decodeReceipt(receiptPayload(receipt), digest, (id) => {
      asked.push(id);
      return undefined;
    });
    expect(asked).toEqual([receipt.planId]);
  });

  test('with any other secret is never accepted', () => {
    fc.assert(
      fc.property(bytes(16), (secret) => {
        fc.pre(secret.some((byte, index) => byte !== SECRET[index]));
        expect(kindOf(receiptPayload(receipt), () => secret)).toBe('bad-signature');
      }),
      RUNS,
    );
  });

  test('10,000 random signatures: none is accepted', () => {
    const fields = receiptFields(receipt);
    const random = numbersFrom(1);
    let accepted = 0;
    for (let guess = 0; guess < 10_000; guess += 1) {
      if (kindOf(forge('receipt', [...fields, ...random.bytes(8)]), own) !== 'bad-signature') accepted += 1;
    }
    expect(accepted).toBe(0);
  });

  test('each single bit of the signed bytes and of the signature is refused when flipped', () => {
    const payload = receiptPayload(receipt);
    const content = fromBase64Url(payload.slice(3, -1)) ?? new Uint8Array();
    const body = content.slice(1, -4);
    let accepted = 0;
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const flipped = body.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      if (kindOf(forge('receipt', [...flipped]), own) === 'ok') accepted += 1;
    }
    expect(accepted).toBe(0);
  });

  test('another plan of the same reader does not accept it', () => {
    const other = planWith({ secret: new Uint8Array(16).fill(7) });
    const problem = encodeReceipt(receiptWith({}, other), SECRET, digest);
    expect(problem).toEqual({ ok: false, problem: { kind: 'out-of-range', field: 'planId', limit: 0 } });
  });
});

describe('damage on the way', () => {
  test('any cut or changed character is refused, or the very same receipt', () => {
    fc.assert(
      fc.property(
        answered,
        fc.nat(),
        fc.constantFrom(...Array.from('AZaz09-_x. ')),
        ({ plan, receipt }, seed, other) => {
          const payload = fittingReceipt(receipt, plan.secret);
          const at = seed % payload.length;
          const secretOf = (): Uint8Array => plan.secret;
          expect(decodeReceipt(payload.slice(0, at), digest, secretOf).ok).toBe(false);
          const changed = decodeReceipt(
            payload.slice(0, at) + other + payload.slice(at + 1),
            digest,
            secretOf,
          );
          if (changed.ok) expect(changed.value).toEqual(receipt);
          const lower = decodeReceipt(payload.toLowerCase(), digest, secretOf);
          if (lower.ok) expect(lower.value).toEqual(receipt);
        },
      ),
      RUNS,
    );
  });

  test('any text at all is refused without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `r1.${text}x`),
        ),
        (text) => {
          expect(kindOf(text, own)).not.toBe('ok');
        },
      ),
      RUNS,
    );
  });

  test('any bytes with a right checksum give a problem of the table', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (body) => {
        expect(KINDS).toContain(kindOf(forge('receipt', [...body]), own));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a decoder refuses', () => {
  test.each([...refusedTexts('receipt'), ...MALFORMED_RECEIPTS])('$name', ({ payload, problem }) => {
    expect(decodeReceipt(payload, digest, own)).toEqual({ ok: false, problem });
  });
});

describe('an encoder refuses', () => {
  test.each<[string, string, Partial<Receipt>, number]>([
    ['planId', 'of another plan', { planId: '0000000000000000' }, 0],
    ['writer', 'that is no hex', { writer: '0123456789aZ' }, 0],
    ['writer', 'of another length', { writer: '0123' }, 0],
    ['list', 'that is no hex', { list: 'xyz' }, 0],
    ['seq', '0', { seq: 0 }, LAST_SEQ - 1],
    ['seq', 'above its limit', { seq: LAST_SEQ + 1 }, LAST_SEQ - 1],
    ['day', 'above its limit', { day: 65_536 }, 65_535],
    ['places', 'above 511', { places: { ...NO_PLACES, toldInMail: [512] } }, 511],
    ['questions', 'above 4,095', { questions: { ...NO_QUESTIONS, open: [4096] } }, 4095],
    ['extraRead', 'above 4,095', { extraRead: [4096] }, 4095],
    ['daysBefore', 'above 16,383', { extraRead: [1], daysBefore: [16_384] }, 16_383],
    ['daysBefore', 'before 1970', { day: 3, extraRead: [1], daysBefore: [4] }, 3],
    ['daysBefore', 'of nothing', { daysBefore: [1] }, 0],
    ['daysBefore', 'that end in 0', { extraRead: [1, 2], daysBefore: [1, 0] }, 0],
    ['role', 'above 4,095', { role: 4096 }, 4095],
    ['via', 'above 4,095', { via: 4096 }, 4095],
    ['unknown', 'that is known', { unknown: [{ tag: 10, bytes: new Uint8Array(1) }] }, 0],
  ])('%s %s', (field, _, changes, limit) => {
    expect(encodeReceipt(receiptWith(changes), SECRET, digest)).toEqual({
      ok: false,
      problem: { kind: 'out-of-range', field, limit },
    });
  });

  test('a secret of another length', () => {
    expect(encodeReceipt(receiptWith(), new Uint8Array(3), digest).ok).toBe(false);
  });

  test('a URL above 1,500 characters', () => {
    expect(encodeReceipt(receiptWith(), SECRET, digest, 1495)).toMatchObject({
      ok: false,
      problem: { kind: 'too-long' },
    });
  });
});
