import { expect, test } from 'vitest';
import type { Upcast } from '../../../src/domain/journal/upcast.ts';
import { RECORD_VERSION, upcast, UPCASTS } from '../../../src/domain/journal/upcast.ts';

const steps = new Map<number, Upcast>([
  [1, ({ asset, ...rest }) => ({ ...rest, page: asset })],
  [2, (fields) => ({ ...fields, lifted: true })],
]);

test('a record of this version is left as it is', () => {
  const fields = { asset: 'goal-menu' };
  expect(upcast(fields, 3, 3, steps)).toBe(fields);
});

test('an older record is lifted one version at a time', () => {
  expect(upcast({ asset: 'goal-menu' }, 1, 3, steps)).toEqual({ page: 'goal-menu', lifted: true });
});

test('a version without a way up is refused', () => {
  expect(upcast({}, 0, 3, steps)).toBeUndefined();
});

test('every version since the first can be lifted to the one this build writes', () => {
  for (let version = 1; version < RECORD_VERSION; version += 1) expect(UPCASTS.has(version)).toBe(true);
});
