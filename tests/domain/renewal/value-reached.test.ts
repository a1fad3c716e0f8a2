import { describe, expect, test } from 'vitest';
import {
  choiceScore,
  goalProgress,
  parseFigure,
  pointsFrom,
  shareReached,
} from '../../../src/domain/renewal/value-reached.ts';

test.each([
  [{ before: 4, planned: 2, now: 2.3 }, 85],
  [{ before: 90, planned: 30, now: 70 }, 33],
  [{ before: 10, planned: 20, now: 25 }, 150],
  [{ before: 10, planned: 20, now: 5 }, -50],
  [{ before: 10, planned: 10, now: 10 }, undefined],
])('of the change in %j, %s percent are reached', (figures, share) => {
  expect(shareReached(figures)).toBe(share);
});

test.each([
  ['2.3', 2.3],
  ['1,234', 1234],
  ['１２．５', 12.5],
  ['−5', -5],
  ['5 days', undefined],
  ['', undefined],
])('"%s" is the figure %s', (text, figure) => {
  expect(parseFigure(text)).toBe(figure);
});

test.each([
  [['', '', ''], { kind: 'empty' }],
  [['4', '', ''], { kind: 'incomplete' }],
  [['4', 'two', ''], { kind: 'unreadable' }],
  [['4', '2', '2.3'], { kind: 'reached', share: 85 }],
  [['4', '4', '2'], { kind: 'unchanged' }],
])('the figures %j are %j', ([before = '', planned = '', now = ''], progress) => {
  expect(goalProgress({ before, planned, now })).toEqual(progress);
});

test('points are one of three numbers, and nothing else', () => {
  expect(['0', '1', '2', '', '3', '1.0', 'x'].map(pointsFrom)).toEqual([
    0,
    1,
    2,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('the right-choice check', () => {
  const BANDS = [80, 50, 0];
  const yes = { key: false, points: 2 } as const;
  const no = { key: false, points: 0 } as const;

  test('has no band until every statement has points', () => {
    expect(choiceScore([yes, { key: true }], BANDS)).toEqual({
      scored: 1,
      points: 2,
      most: 4,
      outweighed: false,
    });
    expect(choiceScore([], BANDS)).not.toHaveProperty('band');
  });

  test('reaches the first band whose share is met', () => {
    expect(choiceScore([yes, yes], BANDS)).toMatchObject({ points: 4, band: 0 });
    expect(choiceScore([yes, no], BANDS)).toMatchObject({ points: 2, band: 1 });
    expect(choiceScore([no, no], BANDS)).toMatchObject({ points: 0, band: 2 });
    expect(choiceScore([no, no], [80])).toMatchObject({ band: 0 });
  });

  test('a key statement without points outweighs the sum', () => {
    expect(choiceScore([yes, yes, yes, yes, { key: true, points: 0 }], BANDS)).toMatchObject({
      outweighed: true,
      band: 2,
    });
  });
});
