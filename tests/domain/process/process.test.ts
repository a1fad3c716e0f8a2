import { describe, expect, test } from 'vitest';
import { toId } from '../../../src/domain/shared/brand.ts';
import { defaultChoice, phaseAfter, processOf } from '../../../src/domain/process/process.ts';
import {
  aCatalogue,
  AFTER,
  aProcess,
  aQuestion,
  BEFORE,
  COMMIT,
  DEVELOP,
  EVALUATE,
} from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'strategic-fit', phase: BEFORE }),
    aQuestion({ id: 'shared-goal', phase: DEVELOP }),
    aQuestion({ id: 'see-it', phase: EVALUATE }),
    aQuestion({ id: 'exit-terms', phase: COMMIT }),
    aQuestion({ id: 'first-weeks', phase: AFTER }),
  ],
});

describe('the choice', () => {
  test('defaults to the first entry of each list', () => {
    expect(defaultChoice(catalogue)).toEqual({
      motion: 'new',
      accountType: 'major',
      segment: 'b2b',
      entryMode: 'open',
    });
  });

  test('falls back to the first entry where an id is not known', () => {
    const { choice } = aProcess(catalogue, {
      motion: 'gone',
      accountType: 'small',
      segment: '',
      entryMode: '__proto__',
    });
    expect(choice).toEqual({ motion: 'new', accountType: 'small', segment: 'b2b', entryMode: 'open' });
  });

  test('a catalogue without motions is a bug of its build', () => {
    expect(() => defaultChoice(aCatalogue({ motions: [] }))).toThrow(RangeError);
  });
});

describe('the phases', () => {
  test('are those of the motion, in its order', () => {
    expect(aProcess(catalogue, { motion: 'renewal' }).phases).toEqual([
      { phase: AFTER, length: 'full' },
      { phase: COMMIT, length: 'short' },
    ]);
  });

  test('lose those the segment skips, and are short where the segment shortens them', () => {
    expect(aProcess(catalogue, { segment: 'b2c' }).phases).toEqual([
      { phase: BEFORE, length: 'short' },
      { phase: DEVELOP, length: 'full' },
      { phase: COMMIT, length: 'full' },
      { phase: AFTER, length: 'full' },
    ]);
  });
});

describe('the questions', () => {
  test('are all of them for the full process', () => {
    const { questions, dropped } = aProcess(catalogue);
    expect([...questions]).toEqual([...catalogue.questions.keys()]);
    expect(dropped.size).toBe(0);
  });

  test.each([
    [
      'its motion does not pass the phase',
      { motion: 'renewal' },
      'see-it',
      { kind: 'motion-phase', id: 'renewal' },
    ],
    ['its segment skips the phase', { segment: 'b2c' }, 'see-it', { kind: 'segment-phase', id: 'b2c' }],
    ['its motion skips it', { motion: 'renewal' }, 'first-weeks', { kind: 'motion', id: 'renewal' }],
    [
      'its account type skips it',
      { accountType: 'small' },
      'shared-goal',
      { kind: 'account-type', id: 'small' },
    ],
    ['its segment skips it', { segment: 'b2c' }, 'strategic-fit', { kind: 'segment', id: 'b2c' }],
  ])('one is dropped because %s', (_, choice, question, reason) => {
    const { questions, dropped } = aProcess(catalogue, choice);
    expect(questions.has(toId(question))).toBe(false);
    expect(dropped.get(toId(question))).toEqual(reason);
  });

  test('each is either asked or dropped, never both', () => {
    for (const motion of catalogue.motions) {
      for (const segment of catalogue.segments) {
        const { questions, dropped } = processOf(catalogue, {
          ...defaultChoice(catalogue),
          motion: motion.id,
          segment: segment.id,
        });
        expect([...questions, ...dropped.keys()].sort()).toEqual([...catalogue.questions.keys()].sort());
      }
    }
  });
});

describe('the first phase', () => {
  test.each([
    ['is that of the entry mode', {}, DEVELOP],
    ['follows another entry mode', { entryMode: 'second' }, EVALUATE],
    [
      'is the first of the process where the entry mode names one that it skips',
      { segment: 'b2c', entryMode: 'second' },
      BEFORE,
    ],
    ['is the first in the order of the motion', { motion: 'renewal' }, AFTER],
  ])('%s', (_, choice, phase) => {
    expect(aProcess(catalogue, choice).startsIn).toBe(phase);
  });

  test('stays that of the entry mode in a process without phases', () => {
    const empty = aCatalogue({ motions: [{ id: toId('none'), phases: [], skips: [] }] });
    expect(aProcess(empty)).toMatchObject({ phases: [], startsIn: DEVELOP });
  });
});

describe('the phase after another', () => {
  test.each([
    ['is the next one of the process', { segment: 'b2c' }, DEVELOP, COMMIT],
    ['is none after the last', {}, AFTER, undefined],
    ['is none for a phase the process does not pass', { segment: 'b2c' }, EVALUATE, undefined],
  ])('%s', (_, choice, phase, next) => {
    expect(phaseAfter(aProcess(catalogue, choice), phase)).toBe(next);
  });
});

test('purchases with the same choice share one process, and other catalogues have their own', () => {
  const process = aProcess(catalogue);
  expect(aProcess(catalogue, { motion: 'gone' })).toBe(process);
  expect(aProcess(catalogue, { segment: 'b2c' })).not.toBe(process);
  expect(aProcess({ ...catalogue })).not.toBe(process);
});
