import { expect, test } from 'vitest';
import { compareText } from '../../../src/domain/shared/compare-text.ts';

test('texts are ordered by code units, not by the locale', () => {
  expect(['b', 'ä', 'Z', 'a', 'あ'].sort(compareText)).toEqual(['Z', 'a', 'b', 'ä', 'あ']);
});

test('equal texts compare as 0', () => {
  expect(compareText('a', 'a')).toBe(0);
});
