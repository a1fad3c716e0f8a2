import { expect, test } from 'vitest';
import { cutList } from '~/domain/catalogue/cut-list.ts';

test.each([
  [[], 2, [], false],
  [[1], 2, [1], false],
  [[1, 2], 2, [1, 2], false],
  [[1, 2, 3], 2, [1], true],
  [[1, 2, 3, 4, 5], 4, [1, 2, 3], true],
])('%j in %i lines shows %j', (items, lines, shown, isCut) => {
  expect(cutList(items, lines)).toEqual({ shown, all: items.length, isCut });
});
