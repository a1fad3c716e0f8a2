import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { codeField } from '../../../src/domain/link/code-field.ts';
import {
  bitSet,
  GREATEST_CODE,
  readBitSet,
  readSparseSet,
  sortedCodes,
  sparseSet,
} from '../../../src/domain/link/code-set.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const codeLists = fc.array(fc.oneof(fc.nat(100), fc.nat(GREATEST_CODE)), { minLength: 1, maxLength: 60 });
const TAGS = { bits: 10, sparse: 12 };

test('bits and sparse sets hold the same codes, whatever their order and repetition', () => {
  fc.assert(
    fc.property(codeLists, (codes) => {
      const sorted = sortedCodes(codes);
      expect(readBitSet(Uint8Array.from(bitSet(codes)), GREATEST_CODE)).toEqual(sorted);
      expect(readSparseSet(Uint8Array.from(sparseSet(codes)), GREATEST_CODE)).toEqual(sorted);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [[0], [1]],
  [[7], [128]],
  [[8], [0, 1]],
  [
    [0, 9, 10, 31],
    [1, 6, 0, 128],
  ],
])('the bits of %j are %j', (codes, bytes) => {
  expect(bitSet(codes)).toEqual(bytes);
});

test('a sparse set holds the first code, then each gap less one', () => {
  expect(sparseSet([4, 5, 300])).toEqual([4, 0, 0xa6, 0x02]);
});

test('one code more than the limit is refused', () => {
  expect(readBitSet(Uint8Array.from(bitSet([10])), 10)).toEqual([10]);
  expect(readBitSet(Uint8Array.from(bitSet([11])), 10)).toBeUndefined();
  expect(readSparseSet(Uint8Array.from(sparseSet([11])), 10)).toBeUndefined();
});

test('a field takes the shorter form, and none for no codes', () => {
  expect(codeField(TAGS, [])).toEqual([]);
  expect(codeField(TAGS, [0, 1, 2, 3]).map(({ tag }) => tag)).toEqual([TAGS.bits]);
  expect(codeField(TAGS, [7]).map(({ tag }) => tag)).toEqual([TAGS.bits]);
  expect(codeField(TAGS, [900]).map(({ tag }) => tag)).toEqual([TAGS.sparse]);
});
