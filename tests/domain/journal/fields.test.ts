import { describe, expect, test } from 'vitest';
import {
  CLEARED,
  criterionField,
  entryField,
  FIELD,
  isTicked,
  rolesPresent,
  TICKED,
  tickField,
} from '../../../src/domain/journal/fields.ts';
import { set, viewAfter } from '../support/journals.ts';

describe('names of registers', () => {
  test('are stored, so they never change', () => {
    expect(Object.entries(FIELD).filter(([key, name]) => key !== name)).toEqual([]);
    expect(criterionField('evaluation', 'compared')).toBe('criterion:evaluation/compared');
    expect(tickField('security-pack', 'prepare', 0)).toBe('tick:security-pack/prepare/0');
    expect([TICKED, CLEARED]).toEqual(['1', '']);
    expect(entryField('roi-tco-calculator', 'costs', 'users')).toBe('entry:roi-tco-calculator/costs/users');
  });
});

describe('the roles present', () => {
  test.each([
    ['nobody said', undefined, []],
    ['the list was emptied', '', []],
    ['two are named, one of them twice', 'security  user security', ['security', 'user']],
  ])('%s', (_, value, roles) => {
    expect(rolesPresent(value === undefined ? viewAfter() : viewAfter(set(FIELD.roles, value)))).toEqual(
      roles,
    );
  });
});

describe('a box', () => {
  const field = criterionField('evaluation', 'compared');

  test.each([
    ['is empty at first', [], false],
    ['is ticked', [set(field, TICKED)], true],
    ['is cleared again', [set(field, TICKED), set(field, CLEARED)], false],
  ])('%s', (_, bodies, ticked) => {
    expect(isTicked(viewAfter(...bodies), field)).toBe(ticked);
  });
});
