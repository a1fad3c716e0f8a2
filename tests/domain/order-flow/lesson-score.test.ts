import { expect, test } from 'vitest';
import { scoreFrom, scoreText } from '../../../src/domain/order-flow/lesson-score.ts';

test('a score is kept as text and read again', () => {
  expect(scoreText({ right: 6, of: 8 })).toBe('6/8');
  expect(scoreFrom('6/8')).toEqual({ right: 6, of: 8 });
});

test.each([undefined, '', '8', '9/8', 'x/8', '1/2/3', '1000/1000'])('%j is no score', (text) => {
  expect(scoreFrom(text)).toBeUndefined();
});
