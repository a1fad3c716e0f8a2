import { describe, expect, test } from 'vitest';
import { numberAt, valueAt } from '../../../src/domain/shared/at.ts';

describe('reading a position', () => {
  test('gives the value that stands there', () => {
    expect(valueAt(['a', 'b'], 1, 'z')).toBe('b');
    expect(numberAt(Int32Array.of(4, 5), 0)).toBe(4);
  });

  test('gives the stand-in outside the list, and 0 outside a table', () => {
    expect(valueAt(['a', 'b'], 2, 'z')).toBe('z');
    expect(numberAt(Int32Array.of(4, 5), -1)).toBe(0);
  });
});
