import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  areEqual,
  base64UrlLength,
  fromBase64Url,
  fromHex,
  GREATEST_VARINT,
  readVarint,
  readVarints,
  toBase64Url,
  toHex,
  varint,
} from '../../../src/domain/link/bytes.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 2000 };

describe('base64url', () => {
  test('agrees with the platform, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(text).toHaveLength(base64UrlLength(bytes.length));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
      RUNS,
    );
  });

  test('has one text per sequence of bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('AaZz09-_+/=. ')), maxLength: 9 }),
        (text) => {
          const bytes = fromBase64Url(text);
          if (bytes !== undefined) expect(toBase64Url(bytes)).toBe(text);
        },
      ),
      RUNS,
    );
  });

  test.each(['A', 'AAAAA', 'AB', 'AAB', 'AA=', 'A+', 'A/', 'あ', '😀😀'])('refuses %j', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});

describe('varint', () => {
  test.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [16_383, [255, 127]],
    [16_384, [128, 128, 1]],
    [GREATEST_VARINT, [255, 255, 255, 127]],
  ])('writes %d as %j', (value, bytes) => {
    expect(varint(value)).toEqual(bytes);
    expect(readVarint(Uint8Array.from(bytes), 0)).toEqual({ value, next: bytes.length });
  });

  test.each([[[]], [[128]], [[128, 0]], [[255, 128, 0]], [[255, 255, 255, 255, 1]], [[128, 128, 128, 128]]])(
    'refuses %j',
    (bytes) => {
      expect(readVarint(Uint8Array.from(bytes), 0)).toBeUndefined();
    },
  );

  test('numbers in a row come back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(GREATEST_VARINT), { maxLength: 12 }), (values) => {
        expect(readVarints(Uint8Array.from(values.flatMap(varint)))).toEqual(values);
      }),
      RUNS,
    );
  });
});

describe('hex', () => {
  test('comes back', () => {
    expect(toHex(Uint8Array.of(0, 15, 255))).toBe('000fff');
    expect(fromHex('000fff', 3)).toEqual(Uint8Array.of(0, 15, 255));
  });

  test.each(['00', '0000000', '00 0ff', '000FFF', '000ffg', 'あああああ0'])(
    'refuses %j as three bytes',
    (text) => {
      expect(fromHex(text, 3)).toBeUndefined();
    },
  );
});

test('bytes of different lengths are not equal', () => {
  expect(areEqual(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false);
  expect(areEqual(Uint8Array.of(1, 3), Uint8Array.of(1, 2))).toBe(false);
  expect(areEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
});
