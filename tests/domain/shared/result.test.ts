import { expect, test } from 'vitest';
import { failure, success } from '../../../src/domain/shared/result.ts';

test('a result is either a value or a problem', () => {
  expect(success(1)).toEqual({ ok: true, value: 1 });
  expect(failure('too-long')).toEqual({ ok: false, problem: 'too-long' });
});
