import { assetListOf } from '../../../../src/domain/link/asset-list.ts';
import { toHex } from '../../../../src/domain/link/bytes.ts';
import { withDays } from '../../../../src/domain/link/receipt-days.ts';
import { MOST_DAYS_BEFORE, type Receipt } from '../../../../src/domain/link/receipt.ts';
import { digest } from '../../../../src/state/digest.ts';
import type { RandomNumbers } from './random.ts';
import { NO_PLACES, receiptWith } from './samples.ts';
import { TEXTS } from './texts.ts';

/** Receipts at the limits of each field. */
export function edgeReceipts(): readonly Receipt[] {
  return [
    receiptWith(),
    receiptWith({ seq: 1, day: 0 }),
    receiptWith({ seq: 2 ** 28 - 1, day: 65_535, role: 4095, via: 0 }),
    receiptWith({ places: { ...NO_PLACES, opened: [511], read: [0] }, extraRead: [4095] }),
    receiptWith({ questions: { answered: [0], reopened: [7], 'not-applicable': [8], open: [4095] } }),
    receiptWith({
      unknown: [
        { tag: 26, bytes: Uint8Array.of(255) },
        { tag: 200, bytes: Uint8Array.of() },
      ],
    }),
    ...TEXTS.map((name) => receiptWith({ name })),
    ...TEXTS.map((text, index) =>
      receiptWith({
        told: {
          options: [
            index % 2 === 0 ? { name: text } : { name: text, state: 0 },
            { name: 'Kobako', state: 2 + index },
          ],
          answers: [
            { code: 0, text },
            { code: 4, option: 1, proof: 3, text: 'a' },
            { code: 4095, option: 0, text: 'b' },
          ],
        },
      }),
    ),
    receiptWith({ told: { options: [{ name: 'Kobako', state: 1 }], answers: [] } }),
  ];
}

/** A receipt with something of everything. */
export function anyReceipt(random: RandomNumbers): Receipt {
  const some = (most: number, limit: number): readonly number[] => random.choose(random.below(most), limit);
  const assets = some(40, 120).map((code) => ({ code }));
  return receiptWith({
    writer: toHex(random.bytes(6)),
    seq: 1 + random.below(5000),
    day: 20_000 + random.below(3000),
    list: assetListOf({ assets, ordered: false }, digest).sum,
    places: {
      opened: some(20, 60),
      read: some(20, 60),
      readEarlier: some(3, 60),
      helpful: some(9, 60),
      unhelpful: some(3, 60),
      toldInMeeting: some(6, 60),
      toldInCall: some(3, 60),
      toldInMail: some(3, 60),
    },
    questions: {
      answered: some(40, 78),
      reopened: some(4, 78),
      'not-applicable': some(9, 78),
      open: some(3, 78),
    },
    extraRead: some(5, 400),
    ...(random.below(2) === 0 ? { role: random.below(9) } : {}),
    ...(random.below(4) === 0 ? { via: random.below(9) } : {}),
    ...(random.below(4) === 0 ? { name: random.one(TEXTS) } : {}),
  });
}

/** Receipts that tell the day of each mark, up to the first day and the oldest mark there can be. */
export function datedReceipts(random: RandomNumbers): readonly Receipt[] {
  const read = { places: { ...NO_PLACES, read: [0, 1, 2] }, extraRead: [9] };
  return [
    receiptWith({ ...read, daysBefore: [1] }),
    receiptWith({ ...read, daysBefore: [0, 0, 0, MOST_DAYS_BEFORE] }),
    receiptWith({ ...read, day: 3, daysBefore: [3, 0, 1] }),
    ...Array.from({ length: 20 }, () => {
      const receipt = anyReceipt(random);
      const { places, questions, extraRead } = receipt;
      const things = [...Object.values(places), ...Object.values(questions), extraRead].flat();
      return { ...receipt, ...withDays(things.map(() => Math.max(0, random.below(90) - 20))) };
    }),
  ];
}
