import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { sortedCodes } from '../../../src/domain/link/code-set.ts';
import { foldReceipts, withoutCopies } from '../../../src/domain/link/receipt-fold.ts';
import type { Receipt } from '../../../src/domain/link/receipt.ts';
import { NO_QUESTIONS, receiptWith } from './support/samples.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const few: fc.Arbitrary<Receipt> = fc
  .record({
    planId: fc.constantFrom('00000000000000aa', '00000000000000bb'),
    writer: fc.constantFrom('00000000000a', '00000000000b', '00000000000c'),
    seq: fc.integer({ min: 1, max: 4 }),
    answered: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  })
  .map(({ answered, ...rest }) =>
    receiptWith({ ...rest, questions: { ...NO_QUESTIONS, answered: sortedCodes(answered) } }),
  );
const many = fc.array(few, { maxLength: 12 });

test('replay, repetition and any order change nothing', () => {
  fc.assert(
    fc.property(
      many.chain((receipts) =>
        fc.tuple(
          fc.constant(receipts),
          fc.shuffledSubarray([...receipts, ...receipts, ...receipts], { minLength: receipts.length * 3 }),
        ),
      ),
      ([receipts, replayed]) => {
        expect(foldReceipts(replayed)).toEqual(foldReceipts(receipts));
        expect(withoutCopies(replayed)).toEqual(withoutCopies(receipts));
      },
    ),
    { numRuns: 2000 },
  );
});

test('any part first, then all, equals all at once', () => {
  fc.assert(
    fc.property(many, many, (a, b) => {
      expect(foldReceipts([...foldReceipts(a), ...b])).toEqual(foldReceipts([...a, ...b]));
      expect(foldReceipts([...foldReceipts(a), ...foldReceipts(b)])).toEqual(foldReceipts([...a, ...b]));
    }),
    { numRuns: 2000 },
  );
});

test('one receipt remains per plan and writer: the one with the greatest seq', () => {
  fc.assert(
    fc.property(many, (receipts) => {
      const folded = foldReceipts(receipts);
      const keys = folded.map(({ planId, writer }) => planId + writer);
      expect(new Set(keys)).toEqual(new Set(receipts.map(({ planId, writer }) => planId + writer)));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { planId, writer, seq } of folded) {
        const same = receipts.filter((one) => one.planId === planId && one.writer === writer);
        expect(seq).toBe(Math.max(...same.map((one) => one.seq)));
      }
    }),
    { numRuns: 2000 },
  );
});

test('plans never mix', () => {
  const a = receiptWith({ planId: '00000000000000aa' });
  const b = receiptWith({ planId: '00000000000000bb', seq: 90 });
  expect(foldReceipts([b, a])).toEqual([a, b]);
});
