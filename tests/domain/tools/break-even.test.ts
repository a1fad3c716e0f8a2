import { describe, expect, test } from 'vitest';
import { breakEvenPoints, crossing } from '~/domain/tools/break-even.ts';
import { exact, type Exact } from '~/kit/decimal.ts';
import { anInput, aTool, likely, purchase } from './support.ts';

const points = (figures: Parameters<typeof likely>[0]) =>
  breakEvenPoints(purchase, likely(figures), exact).map(({ input, value, isLeast }) => ({
    input,
    value: value.toFixed(),
    isLeast,
  }));

test('says what each input would have to be, at least or at most', () => {
  expect(points({ gain: '100', fee: '20', once: '150' })).toEqual([
    { input: 'gain', value: '70', isLeast: true },
    { input: 'fee', value: '50', isLeast: false },
  ]);
});

test('needs the likely figures, and a place where the sign changes', () => {
  expect(points({ gain: '100', fee: '20' })).toEqual([]);
  expect(points({ gain: '0', fee: '0', once: '0' })).toEqual([]);
  expect(breakEvenPoints(aTool({}), new Map(), exact)).toEqual([]);
});

test('a result that cannot be worked out everywhere has none', () => {
  const tool = aTool({
    inputs: [anInput('a')],
    results: [{ id: 'r', formula: ['-', ['/', '1', 'a'], '2'] }],
    breakEven: { of: 'r', inputs: [{ id: 'a', round: '0.1' }] },
  });
  expect(breakEvenPoints(tool, likely({ a: '4' }), exact)).toEqual([]);
});

describe('a crossing is found', () => {
  const find = (valueAt: (x: Exact) => Exact | undefined) =>
    crossing(valueAt, exact('0'), exact('10'), exact)?.x.toNumber();

  test('on a straight line, a curve and a stair', () => {
    expect(find((x) => x.times(3).minus(6))).toBe(2);
    expect(find((x) => x.times(x).times(x).minus(27))).toBeCloseTo(3, 6);
    expect(find((x) => x.round(0).minus('4.5'))).toBeCloseTo(4.5, 6);
  });

  test('nowhere, if the line breaks off on the way', () => {
    expect(find((x) => (x.eq(0) || x.eq(10) ? x.minus(5) : undefined))).toBeUndefined();
  });
});
