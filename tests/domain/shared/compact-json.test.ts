import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSoundKeys } from '../support/json-keys.ts';
import { compactJson, parseCompactJson } from '~/domain/shared/compact-json.ts';

/** Values as a catalogue has them: no `null`, and no list in which records and other things are mixed. */
const leaf = fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean());

function nested(depth: number): fc.Arbitrary<unknown> {
  if (depth === 0) return leaf;
  const inner = nested(depth - 1);
  const record = fc
    .dictionary(fc.string({ maxLength: 5 }), inner, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
    .filter(hasSoundKeys);
  const map = fc.array(fc.tuple(fc.string(), inner), { maxLength: 4 }).map((entries) => new Map(entries));
  return fc.oneof(leaf, record, map, fc.array(leaf, { maxLength: 4 }), fc.array(record, { maxLength: 4 }));
}

describe('compact JSON', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(nested(4), (given) => {
        expect(parseCompactJson(compactJson(given))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  test('writes records of one kind as a table, with null for a field that is absent', () => {
    expect(compactJson([{ a: 1, b: 'x' }, { a: 3 }])).toBe('{"=table":{"a":[1,3],"b":["x",null]}}');
  });

  test('writes a map as its keys and its values', () => {
    expect(compactJson(new Map([['a', 1]]))).toBe('{"=map":[["a"],[1]]}');
  });

  test.each([
    ['no JSON', 'x', undefined],
    ['a map that is none', '{"=map":7}', undefined],
    ['a map with a part missing', '{"=map":[["a"]]}', undefined],
    ['a table with a column that is no list', '{"=table":{"a":7,"b":[1]}}', [{ b: 1 }]],
    ['a table that is none', '{"=table":7}', { '=table': 7 }],
    [
      'a field named like a prototype',
      '{"=table":{"__proto__":[{"x":1}]}}',
      [JSON.parse('{"__proto__":{"x":1}}')],
    ],
  ])('reads without harm: %s', (_name, text, expected) => {
    expect(parseCompactJson(text)).toEqual(expected);
    expect(Object.prototype).not.toHaveProperty('x');
  });
});
