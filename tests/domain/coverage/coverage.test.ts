import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toId } from '../../../src/domain/shared/brand.ts';
import type { QuestionId } from '../../../src/domain/shared/brand.ts';
import { coverageOf, CoverageTables } from '../../../src/domain/coverage/coverage.ts';
import type { JourneyView } from '../../../src/domain/journal/view.ts';
import { QUESTION_STATES, questionStates } from '../../../src/domain/coverage/question-state.ts';
import { MANY } from '../support/arbitraries.ts';
import { mark, read, viewAfter } from '../support/journals.ts';
import {
  aCatalogue,
  anAsset,
  aProcess,
  aQuestion,
  COMMIT,
  DEVELOP,
  EVALUATE,
  ids,
} from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'a', concern: 'needs', roles: ['champion', 'security'] }),
    aQuestion({ id: 'b', concern: 'cost', roles: ['finance', 'stranger'] }),
    aQuestion({ id: 'c', phase: EVALUATE, job: 'validation', concern: 'proof', roles: ['user'] }),
    aQuestion({ id: 'd', phase: COMMIT, job: 'validation', concern: 'risk', roles: ['security', 'legal'] }),
    aQuestion({ id: 'e', phase: COMMIT, job: 'selection', concern: 'risk', roles: ['legal'] }),
  ],
  assets: [anAsset({ id: 'guide', answers: ['b', 'c'] })],
});
const process = aProcess(catalogue);
const view = viewAfter(
  read('guide'),
  mark('a', 'answered'),
  mark('c', 'reopened'),
  mark('e', 'not-applicable'),
);
const states = questionStates(catalogue, process, view, 0);
const tables = new CoverageTables(catalogue, process, states);

describe('coverage', () => {
  test('counts the applicable questions by state', () => {
    expect(coverageOf(states, process.questions)).toEqual({
      applicable: 4,
      answered: 1,
      received: 1,
      reopened: 1,
      open: 1,
      ratio: 0.25,
    });
  });

  test('of the whole purchase is that of all its questions', () => {
    expect(tables.whole).toEqual(coverageOf(states, process.questions));
  });

  test('has no ratio where nothing is applicable', () => {
    expect(coverageOf(states, ids('e', 'gone'))).toEqual({
      applicable: 0,
      answered: 0,
      received: 0,
      reopened: 0,
      open: 0,
      ratio: null,
    });
  });

  test('moves by two when one asset closes two questions', () => {
    const before = coverageOf(questionStates(catalogue, process, viewAfter(), 0), process.questions);
    const after = coverageOf(
      questionStates(catalogue, process, viewAfter(read('guide')), 0),
      process.questions,
    );
    expect(after.received - before.received).toBe(2);
  });

  test('its parts add up, whatever the states', () => {
    const all = fc.dictionary(fc.string(), fc.constantFrom(...QUESTION_STATES), { noNullPrototype: true });
    fc.assert(
      fc.property(all, fc.array(fc.string()), (record, others) => {
        const some = new Map(Object.entries(record).map(([id, state]) => [toId<QuestionId>(id), state]));
        const { open, received, reopened, answered, applicable, ratio } = coverageOf(some, [
          ...some.keys(),
          ...ids<QuestionId>(...others),
        ]);
        expect(open + received + reopened + answered).toBe(applicable);
        expect(ratio === null ? applicable : ratio * applicable).toBeCloseTo(answered, 9);
      }),
      MANY,
    );
  });
});

describe('coverage by group', () => {
  const counts = (by: ReadonlyMap<string, { answered: number; applicable: number }>) =>
    [...by].map(([id, { answered, applicable }]) => `${id} ${answered}/${applicable}`);

  test('goes by the phases of the process', () => {
    expect(counts(tables.byPhase)).toEqual([
      'before-buying 0/0',
      'solution-development 1/2',
      'evaluation 0/1',
      'commitment 0/1',
      'after-purchase 0/0',
    ]);
    const renewal = aProcess(catalogue, { motion: 'renewal' });
    const renewalStates = questionStates(catalogue, renewal, view, 0);
    expect(counts(new CoverageTables(catalogue, renewal, renewalStates).byPhase)).toEqual([
      'after-purchase 0/0',
      'commitment 0/1',
    ]);
  });

  test('counts a question for everyone who needs it', () => {
    expect(counts(tables.byRole)).toEqual([
      'champion 1/1',
      'user 0/1',
      'finance 0/1',
      'security 1/2',
      'legal 0/1',
    ]);
  });

  test('counts a question once for its owner', () => {
    expect(counts(tables.byOwner)).toEqual([
      'champion 1/1',
      'user 0/1',
      'finance 0/1',
      'security 0/1',
      'legal 0/0',
    ]);
  });

  test('goes by concern and by job', () => {
    expect(counts(tables.byConcern)).toEqual(['needs 1/1', 'cost 0/1', 'proof 0/1', 'risk 0/1']);
    expect(counts(tables.byJob)).toEqual([
      'requirements 1/2',
      'selection 0/0',
      'validation 0/2',
      'consensus 0/0',
    ]);
  });
});

describe('roles with nothing', () => {
  const silentRoles = (seen: JourneyView) =>
    new CoverageTables(catalogue, process, questionStates(catalogue, process, seen, 0)).rolesWithNothing;

  test('own applicable questions, none of which anything was received for', () => {
    expect(silentRoles(view)).toEqual(['security']);
    expect(silentRoles(viewAfter())).toEqual(['champion', 'user', 'finance', 'security', 'legal']);
  });

  test('a page that also serves a role, but answers none of its own questions, has not reached it', () => {
    const read = viewAfter(mark('a', 'answered'));
    expect(silentRoles(read)).toContain('security');
  });
});

test('the phase of a question is the one it names', () => {
  expect(tables.byPhase.get(DEVELOP)?.applicable).toBe(2);
});
