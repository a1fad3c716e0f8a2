import { expect, test } from 'vitest';
import { attemptOf, quizScore } from '../../../src/domain/order-flow/quiz.ts';

test('a question of one choice is right or not', () => {
  expect(attemptOf(['2'], ['2'])).toEqual({ isComplete: true, right: 1, of: 1 });
  expect(attemptOf(['0'], ['2'])).toEqual({ isComplete: true, right: 0, of: 1 });
  expect(attemptOf([''], ['2'])).toEqual({ isComplete: false, right: 0, of: 1 });
});

test('a question of pairs counts those that belong together, and is complete when each has its other half', () => {
  expect(attemptOf(['0', '2', '1'], ['0', '1', '2'])).toEqual({ isComplete: true, right: 1, of: 3 });
  expect(attemptOf(['0', '1', ''], ['0', '1', '2'])).toEqual({ isComplete: false, right: 2, of: 3 });
  expect(attemptOf([], ['0', '1'])).toEqual({ isComplete: false, right: 0, of: 2 });
});

test('a quiz has a result once every question that is shown was tried, and only first tries count', () => {
  const tries = new Map([
    ['first', true],
    ['second', false],
    ['of-the-other-kind', true],
  ]);
  expect(quizScore(['first', 'second'], tries)).toEqual({ right: 1, of: 2 });
  expect(quizScore(['first', 'second', 'third'], tries)).toBeUndefined();
});
