import { expect, test } from 'vitest';
import { parseJson } from '../../../src/domain/shared/parse-json.ts';

test.each([
  ['{"a":[1,null]}', { a: [1, null] }],
  ['"a"', 'a'],
  ['{"a":', undefined],
  ['', undefined],
  [undefined, undefined],
])('a text from outside is read without ever throwing: %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});
