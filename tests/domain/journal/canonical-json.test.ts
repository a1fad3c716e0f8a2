import { describe, expect, test } from 'vitest';
import {
  canonicalText,
  hasOnlyFiniteNumbers,
  isNestedWithin,
  isRecord,
  safeCopy,
} from '../../../src/domain/journal/canonical-json.ts';

/** A record as it comes from outside, own `__proto__` and all. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new TypeError(text);
  return value;
}

describe('canonical text', () => {
  test.each<[string, unknown, string]>([
    ['sorts keys by code units', { b: 1, a: 2, Z: 3, あ: 4 }, '{"Z":3,"a":2,"b":1,"あ":4}'],
    ['sorts keys that look like numbers as text', { 10: 'a', 9: 'b', a: 'c' }, '{"10":"a","9":"b","a":"c"}'],
    ['keeps the order of lists', [3, [1, null]], '[3,[1,null]]'],
    ['leaves out absent values', { a: undefined, b: 1 }, '{"b":1}'],
    [
      'drops keys that could reach a prototype, at every depth',
      parsed('{"a":{"__proto__":1,"constructor":{"prototype":2}}}'),
      '{"a":{}}',
    ],
    ['escapes as JSON does', 'a"\n\u2028\ud800', '"a\\"\\n\u2028\\ud800"'],
    ['writes both zeros the same', [-0, 0], '[0,0]'],
  ])('%s', (_, value, text) => {
    expect(canonicalText(value)).toBe(text);
  });
});

describe('a safe copy', () => {
  test('has no unsafe key, however deep, and leaves everything else', () => {
    const hostile = parsed(
      '{"__proto__":{"polluted":1},"list":[{"constructor":{"prototype":{"polluted":1}},"ok":[1]}]}',
    );
    const copy = safeCopy(hostile);
    expect(copy).toEqual({ list: [{ ok: [1] }] });
    expect(Object.hasOwn(copy, '__proto__')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('the shape of JSON', () => {
  test('only objects that are no list are records', () => {
    expect([{}, [], null, 'a', 1, undefined].map(isRecord)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('nesting is counted in lists and records', () => {
    expect(isNestedWithin({ a: [{}] }, 3)).toBe(true);
    expect(isNestedWithin({ a: [{}] }, 2)).toBe(false);
    expect(isNestedWithin('text', 0)).toBe(true);
  });

  test('numbers too great for a double are found at any depth', () => {
    expect(hasOnlyFiniteNumbers(JSON.parse('{"a":[1,{"b":-1e999}]}'))).toBe(false);
    expect(hasOnlyFiniteNumbers({ a: [1, null, 'x', true] })).toBe(true);
  });
});
