import { describe, expect, test } from 'vitest';
import { FIELD } from '../../../src/domain/journal/fields.ts';
import { choiceOf, currentPhase, settingBodies } from '../../../src/domain/journey/settings.ts';
import { set, viewAfter } from '../support/journals.ts';
import {
  aCatalogue,
  AFTER,
  aProcess,
  BEFORE,
  COMMIT,
  DEVELOP,
  EVALUATE,
} from '../support/small-catalogue.ts';

const catalogue = aCatalogue();

describe('the choice of a journey', () => {
  test('is the default until something is chosen', () => {
    expect(choiceOf(catalogue, viewAfter())).toEqual({
      motion: 'new',
      accountType: 'major',
      segment: 'b2b',
      entryMode: 'open',
    });
  });

  test('is what was set last, and the default where that is not known', () => {
    const view = viewAfter(
      set(FIELD.motion, 'new'),
      set(FIELD.motion, 'renewal'),
      set(FIELD.accountType, 'small'),
      set(FIELD.segment, 'b2c'),
      set(FIELD.entryMode, 'by-phone'),
    );
    expect(choiceOf(catalogue, view)).toEqual({
      motion: 'renewal',
      accountType: 'small',
      segment: 'b2c',
      entryMode: 'open',
    });
  });
});

describe('the phase of a journey', () => {
  test.each([
    ['is where the process starts until one is set', undefined, {}, DEVELOP],
    ['is the one that was set', COMMIT, {}, COMMIT],
    ['is where the process starts if the one set is not known', 'negotiation', {}, DEVELOP],
    ['is the next one the process passes if it skips the one set', EVALUATE, { segment: 'b2c' }, COMMIT],
    ['is where the process starts if it passes none after the one set', BEFORE, { motion: 'stub' }, BEFORE],
  ])('%s', (_, phase, choice, expected) => {
    const process = aProcess(catalogue, choice);
    const view = phase === undefined ? viewAfter() : viewAfter(set(FIELD.phase, phase));
    expect(currentPhase(catalogue, view, process)).toBe(expected);
  });

  test('is where the process starts if nothing it passes comes after the one set', () => {
    const onlyEarly = aCatalogue({
      motions: [{ id: catalogue.motions[0]!.id, phases: [{ phase: BEFORE, length: 'full' }], skips: [] }],
    });
    const view = viewAfter(set(FIELD.phase, AFTER));
    expect(currentPhase(onlyEarly, view, aProcess(onlyEarly))).toBe(BEFORE);
  });
});

describe('settings to write', () => {
  test('are one register each, and only what is given', () => {
    expect(
      settingBodies({ motion: 'renewal', phase: '', roles: ['user', 'legal'], label: undefined }),
    ).toEqual([set(FIELD.motion, 'renewal'), set(FIELD.phase, ''), set(FIELD.roles, 'user legal')]);
    expect(settingBodies({})).toEqual([]);
  });

  test('read back as they were written', () => {
    const choice = { motion: 'renewal', accountType: 'small', segment: 'b2c', entryMode: 'second' };
    expect(choiceOf(catalogue, viewAfter(...settingBodies(choice)))).toEqual(choice);
  });
});
