import { expect, test } from 'vitest';
import { recordsIn } from './data-records.ts';

test('records come out of an attribute as the server put them in', () => {
  const [record, ...others] = recordsIn('[{"id":"send","days":8,"key":true,"needs":["a","b"]}]');
  expect(others).toEqual([]);
  expect([record?.text('id'), record?.number('days'), record?.flag('key'), record?.texts('needs')]).toEqual([
    'send',
    8,
    true,
    ['a', 'b'],
  ]);
});

test('what is missing or of another kind is empty', () => {
  const [record] = recordsIn('[{"id":7,"days":"8","key":1,"needs":[1,"b"]}]');
  expect([record?.text('id'), record?.number('days'), record?.flag('key'), record?.texts('needs')]).toEqual([
    '',
    0,
    false,
    ['b'],
  ]);
  expect(record?.texts('segments')).toBeUndefined();
});

test.each([undefined, '', '{', '7', 'null', '{"id":"send"}', '["send", null]'])(
  'an attribute of %j holds no record',
  (json) => {
    expect(recordsIn(json)).toEqual([]);
  },
);
