import { forge, forgeReceipt } from './forge.ts';
import type { RawField } from './forge.ts';
import type { Refused } from './malformed.ts';
import { SECRET } from './samples.ts';

const receiptHead = (tail: readonly number[]): RawField => [
  1,
  [...Array.from({ length: 20 }, (_, i) => i), ...tail],
];
const receipt = (name: string, tag: number, ...fields: readonly RawField[]): Refused => ({
  name,
  payload: forgeReceipt(fields, SECRET),
  problem: { kind: 'malformed', tag },
});

/** Receipts that break one rule each. */
export const MALFORMED_RECEIPTS: readonly Refused[] = [
  { name: 'empty receipt', payload: forge('receipt', []), problem: { kind: 'malformed', tag: 1 } },
  {
    name: 'only a signature',
    payload: forge('receipt', [1, 2, 3, 4, 5, 6, 7, 8]),
    problem: { kind: 'malformed', tag: 1 },
  },
  receipt('tags that fall', 0, receiptHead([1]), [12, [1]], [10, [1]]),
  receipt('no head', 1, [10, [1]]),
  receipt('head without seq', 1, receiptHead([])),
  receipt('head with seq 0', 1, receiptHead([0])),
  receipt('head with more after seq', 1, receiptHead([1, 1])),
  receipt('head with a cut seq', 1, receiptHead([0x80])),
  receipt('opened that is empty', 10, receiptHead([1]), [10, []]),
  receipt('read that ends in 0', 12, receiptHead([1]), [12, [1, 0]]),
  receipt('place above 511', 16, receiptHead([1]), [16, [...Array.from({ length: 64 }, () => 0), 1]]),
  receipt('answered in both forms', 32, receiptHead([1]), [30, [1]], [32, [0]]),
  receipt('reopened that is empty', 36, receiptHead([1]), [36, []]),
  receipt('extra assets that end in 0', 50, receiptHead([1]), [50, [0]]),
  receipt('days of nothing', 54, receiptHead([1]), [54, [3]]),
  receipt('days that are empty', 54, receiptHead([1]), [30, [1]], [54, []]),
  receipt('days that end in 0', 54, receiptHead([1]), [30, [3]], [54, [1, 0]]),
  receipt('days that are cut off', 54, receiptHead([1]), [30, [1]], [54, [0x80]]),
  receipt('days above 16,383', 54, receiptHead([1]), [30, [1]], [54, [0x80, 0x80, 1]]),
  receipt('one day too many', 54, receiptHead([1]), [10, [1]], [50, [1]], [54, [1, 1, 1]]),
  receipt('role above 4,095', 60, receiptHead([1]), [60, [0x80, 0x20]]),
  receipt('via without a number', 62, receiptHead([1]), [62, []]),
  receipt('name that is no UTF-8', 64, receiptHead([1]), [64, [0x80]]),
  receipt('told that is empty', 70, receiptHead([1]), [70, []]),
  receipt('told that tells nothing', 70, receiptHead([1]), [70, [0]]),
  receipt('more options than may be told', 70, receiptHead([1]), [70, [21]]),
  receipt('an option that is cut', 70, receiptHead([1]), [70, [1, 4, 65]]),
  receipt('an option without a name', 70, receiptHead([1]), [70, [1, 0, 0]]),
  receipt('an option told twice', 70, receiptHead([1]), [70, [2, 2, 65, 0, 2, 65, 1]]),
  receipt('an answer without words', 70, receiptHead([1]), [70, [0, 4, 0, 0, 0]]),
  receipt('an answer for an option that is not told', 70, receiptHead([1]), [70, [0, 4, 1, 0, 2, 65]]),
  receipt('answers whose codes fall', 70, receiptHead([1]), [70, [0, 4, 0, 0, 2, 65, 3, 0, 0, 2, 65]]),
  receipt('an answer that is cut', 70, receiptHead([1]), [70, [0, 4, 0, 0, 4, 65]]),
  ...[3, 11, 67].map((tag): Refused => ({
    name: `critical tag ${tag} in a receipt`,
    payload: forgeReceipt([receiptHead([1]), [tag, []]], SECRET),
    problem: { kind: 'unknown-critical', tag },
  })),
];
