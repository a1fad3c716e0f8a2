import { describe, expect, test } from 'vitest';
import { judge, moved, placed, rightOrders, shuffled } from '../../../src/domain/order-flow/step-order.ts';

const STEPS = [
  { id: 'lead' },
  { id: 'quote' },
  { id: 'contract', movesAfter: 'order' },
  { id: 'order' },
  { id: 'bill' },
];
const USUAL = ['lead', 'quote', 'contract', 'order', 'bill'];
const LATE = ['lead', 'quote', 'order', 'contract', 'bill'];
const orders = rightOrders(STEPS);

test('a movable step gives a second right order', () => {
  expect(orders).toEqual([USUAL, LATE]);
  expect(rightOrders([{ id: 'only' }])).toEqual([['only']]);
});

describe('judging an order', () => {
  test.each([
    ['the usual order is right', USUAL, 5, true],
    ['the order with the movable step behind is right too', LATE, 5, true],
    [
      'one pair turned round leaves the others right',
      ['quote', 'lead', 'contract', 'order', 'bill'],
      3,
      false,
    ],
    ['an order that lacks steps is not solved', ['lead', 'quote'], 2, false],
    ['no order at all is not solved', [], 0, false],
  ])('%s', (_, order, right, solved) => {
    expect(judge(order, orders)).toMatchObject({ right, solved });
  });

  test('each step says in which direction it belongs', () => {
    const { verdicts } = judge(['quote', 'lead', 'contract', 'order', 'bill'], orders);
    expect(Object.fromEntries(verdicts)).toEqual({
      quote: 'belongs-later',
      lead: 'belongs-earlier',
      contract: 'right',
      order: 'right',
      bill: 'right',
    });
  });

  test('without a right order nothing is right', () => {
    expect(judge(['a'], [])).toMatchObject({ right: 0, solved: false });
  });
});

describe('moving a step', () => {
  test.each([
    ['up by one', 'quote', -1, ['quote', 'lead', 'contract', 'order', 'bill']],
    ['down by one', 'quote', 1, ['lead', 'contract', 'quote', 'order', 'bill']],
    ['not above the first place', 'lead', -1, USUAL],
    ['not below the last place', 'bill', 1, USUAL],
    ['not if it is unknown', 'gone', 1, USUAL],
  ] as const)('%s', (_, id, by, expected) => {
    expect(moved(USUAL, id, by)).toEqual(expected);
  });

  test('by a drag puts it at any place', () => {
    expect(placed(USUAL, 'bill', 0)).toEqual(['bill', 'lead', 'quote', 'contract', 'order']);
    expect(placed(USUAL, 'lead', 3)).toEqual(['quote', 'contract', 'order', 'lead', 'bill']);
    expect(placed(USUAL, 'quote', 1)).toEqual(USUAL);
  });
});

describe('shuffling', () => {
  test('the same seed gives the same order, and another seed another one', () => {
    expect(shuffled(STEPS, 7)).toEqual(shuffled(STEPS, 7));
    const drawn = new Set(Array.from({ length: 40 }, (_, seed) => shuffled(STEPS, seed).join()));
    expect(drawn.size).toBeGreaterThan(20);
  });

  test('no seed gives a right order, and none loses or doubles a step', () => {
    for (let seed = 0; seed < 500; seed++) {
      const order = shuffled(STEPS, seed);
      expect(judge(order, orders).solved).toBe(false);
      expect([...order].sort()).toEqual([...USUAL].sort());
      expect(judge(shuffled([{ id: 'a' }, { id: 'b' }], seed), [['a', 'b']]).solved).toBe(false);
    }
  });

  test('a single step and no step stay as they are', () => {
    expect(shuffled([{ id: 'only' }], 1)).toEqual(['only']);
    expect(shuffled([], 1)).toEqual([]);
  });
});
