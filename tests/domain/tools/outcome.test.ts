import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outOfOrder } from '~/domain/tools/figures.ts';
import { circleIn, inputsOf } from '~/domain/tools/needs.ts';
import { outcome } from '~/domain/tools/outcome.ts';
import { isTool } from '~/domain/tools/tool.ts';
import { exact } from '~/kit/decimal.ts';
import { anInput, aTool, likely, purchase, valuesOf } from './support.ts';

const full = likely({ gain: '100', fee: '20', once: '150' });

describe('a purchase', () => {
  test('is worked out over the years', () => {
    expect(valuesOf(purchase, full, 'sum')).toEqual({ likely: '90' });
    expect(valuesOf(purchase, full, 'months')).toEqual({ likely: '23' });
    expect(outcome(purchase, full, exact).run.likely.row('net')?.map(String)).toEqual([
      '-150',
      '80',
      '80',
      '80',
    ]);
  });

  test('in the low case takes the low gain and the high cost', () => {
    const ranged = new Map([
      ...full,
      ['gain', { low: '90', likely: '100' }],
      ['fee', { likely: '20', high: '30' }],
    ]);
    expect(valuesOf(purchase, ranged, 'sum')).toEqual({ low: '30', likely: '90', high: '90' });
    expect(outcome(purchase, ranged, exact).cases).toEqual(['low', 'likely', 'high']);
  });

  test('without a likely figure has the other two cases only', () => {
    const ends = new Map([...full, ['gain', { low: '90', high: '110' }]]);
    expect(valuesOf(purchase, ends, 'sum')).toEqual({ low: '60', high: '120' });
  });

  test('that never pays back is complete and has no payback', () => {
    const result = outcome(purchase, likely({ gain: '10', fee: '20', once: '1' }), exact).results.get(
      'months',
    );
    expect(result).toEqual({ values: {}, isComplete: true });
  });

  test('over an unknown number of years comes to nothing', () => {
    for (const years of [undefined, 'what'])
      expect(outcome({ ...purchase, years }, full, exact).run.likely.row('net')).toBeUndefined();
  });

  test('over no years, or too many, comes to nothing', () => {
    for (const years of ['0', '2.5', '11'])
      expect(valuesOf(purchase, new Map([...full, ['years', { likely: years }]]), 'sum')).toEqual({});
  });
});

test('a row may look at other rows, in its own year and in all years', () => {
  const tool = aTool({
    inputs: [anInput('a')],
    years: '2',
    rows: [
      { id: 'plain', formula: ['*', 'a', 'year'] },
      { id: 'part', formula: ['/', 'plain', ['sum', 'plain']], round: '0.1' },
    ],
    results: [
      { id: 'all', formula: ['sum', 'part'] },
      { id: 'misplaced', formula: 'year' },
    ],
  });
  expect(
    outcome(tool, likely({ a: '5' }), exact)
      .run.likely.row('part')
      ?.map(String),
  ).toEqual(['0', '0.3', '0.7']);
  expect(valuesOf(tool, likely({ a: '5' }), 'all')).toEqual({ likely: '1' });
  expect(valuesOf(tool, likely({ a: '0' }), 'all')).toEqual({});
  expect(valuesOf(tool, likely({ a: '0' }), 'misplaced')).toEqual({});
  expect(outcome(tool, new Map(), exact).run.likely.row('part')).toBeUndefined();
});

describe('nothing follows from empty inputs', () => {
  test('and what is missing is named', () => {
    expect(outcome(purchase, new Map(), exact)).toMatchObject({
      cases: [],
      missing: ['gain', 'fee', 'once'],
    });
    expect(outcome(purchase, likely({ gain: '1' }), exact).missing).toEqual(['fee', 'once']);
  });

  test('whatever is left out', () => {
    const figures = fc.record(
      { gain: fc.nat(1000), fee: fc.nat(1000), once: fc.nat(1000), years: fc.integer({ min: 1, max: 10 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(figures, (given) => {
        const isFull = given.gain !== undefined && given.fee !== undefined && given.once !== undefined;
        const texts = Object.entries(given).map(([id, it]) => [id, String(it)] as const);
        const result = outcome(purchase, likely(Object.fromEntries(texts)), exact).results.get('sum');
        expect(result?.values.likely !== undefined).toBe(isFull);
      }),
    );
  });

  test('even where each of them would count as something', () => {
    const tool = aTool({
      inputs: [anInput('a', { ifEmpty: '2' }), anInput('b', { ifEmpty: '3' })],
      results: [
        { id: 'ab', formula: ['*', 'a', 'b'] },
        { id: 'six', formula: '6' },
      ],
    });
    expect(valuesOf(tool, new Map(), 'ab')).toEqual({});
    expect(valuesOf(tool, likely({ a: '5' }), 'ab')).toEqual({ likely: '15' });
    expect(valuesOf(tool, new Map(), 'six')).toEqual({ likely: '6' });
  });
});

describe('a part of a sum', () => {
  const tool = aTool({
    inputs: [
      anInput('a'),
      anInput('people', { part: 'work' }),
      anInput('hours', { part: 'work' }),
      anInput('times', { part: 'work', ifEmpty: '1' }),
      anInput('price', { extra: true }),
    ],
    results: [
      { id: 'all', formula: ['+', 'a', ['*', ['*', 'people', 'hours'], 'times']] },
      { id: 'cost', formula: ['*', 'all', 'price'] },
    ],
  });

  test('counts as nothing while all of it is empty', () => {
    expect(valuesOf(tool, likely({ a: '5' }), 'all')).toEqual({ likely: '5' });
  });

  test('once begun is asked for in full, but for what counts as something by itself', () => {
    const begun = likely({ a: '5', people: '2' });
    expect(outcome(tool, begun, exact).missing).toEqual(['hours']);
    expect(valuesOf(tool, likely({ a: '5', people: '2', hours: '3' }), 'all')).toEqual({ likely: '11' });
  });

  test('that is extra is left out without being asked for', () => {
    expect(outcome(tool, likely({ a: '5' }), exact).missing).toEqual([]);
    expect(valuesOf(tool, likely({ a: '5' }), 'cost')).toEqual({});
    expect(valuesOf(tool, likely({ a: '5', price: '10' }), 'cost')).toEqual({ likely: '50' });
  });
});

test('a result can have formulas of its own for the two ends', () => {
  const tool = aTool({
    inputs: [anInput('a')],
    results: [{ id: 'price', formula: 'a', low: ['*', 'a', '0.7'], high: ['*', 'a', '1.5'] }],
  });
  expect(valuesOf(tool, likely({ a: '100' }), 'price')).toEqual({ low: '70', likely: '100', high: '150' });
});

test('a result that divides by zero has no value', () => {
  const tool = aTool({ inputs: [anInput('a')], results: [{ id: 'share', formula: ['/', '1', 'a'] }] });
  expect(valuesOf(tool, likely({ a: '0' }), 'share')).toEqual({});
});

test('the more is gained, the higher the result; the higher a cost, the lower', () => {
  const amount = fc.integer({ min: 0, max: 1000 });
  const sum = (gain: number, fee: number) =>
    exact(
      valuesOf(purchase, likely({ gain: String(gain), fee: String(fee), once: '10' }), 'sum')['likely'] ?? '',
    );
  fc.assert(
    fc.property(amount, amount, amount, amount, (a, b, c, d) => {
      const [least, most] = [Math.min(a, b), Math.max(a, b)];
      const [cheap, dear] = [Math.min(c, d), Math.max(c, d)];
      expect(sum(least, dear).lte(sum(most, cheap))).toBe(true);
    }),
  );
});

test('figures in the wrong order are found', () => {
  const isAbove = (a: string, b: string) => exact(a).gt(b);
  const figures = new Map([
    ['a', { low: '2', likely: '1' }],
    ['b', { low: '1', likely: '2', high: '3' }],
    ['c', { low: '3', high: '2' }],
    ['d', {}],
  ]);
  expect(outOfOrder(figures, isAbove)).toEqual(['a', 'c']);
});

test('a result follows from inputs through other results and rows, and never from itself', () => {
  expect(inputsOf(purchase, 'sum')).toEqual(['gain', 'fee', 'once', 'years']);
  expect(inputsOf(purchase, 'nothing')).toEqual([]);
  expect(circleIn(purchase)).toBeUndefined();
  const results = [
    { id: 'a', formula: 'b' },
    { id: 'b', formula: ['+', 'c', '1'] as const },
    { id: 'c', formula: 'a' },
  ];
  expect(circleIn(aTool({ results }))).toEqual(['a', 'b', 'c', 'a']);
});

test('what the server put into the page is looked at before it is used', () => {
  expect(isTool(JSON.parse(JSON.stringify(purchase)))).toBe(true);
  for (const broken of [
    {},
    { ...purchase, inputs: [{ id: 'a' }] },
    { ...purchase, rows: [{ id: 'a', formula: 3 }] },
  ])
    expect(isTool(broken)).toBe(false);
});
