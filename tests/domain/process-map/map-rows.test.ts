import { expect, test } from 'vitest';
import type { QuestionState } from '../../../src/domain/coverage/question-state.ts';
import { mapRows, mapSum } from '../../../src/domain/process-map/map-rows.ts';
import { toId, type QuestionId, type SegmentId } from '../../../src/domain/shared/brand.ts';
import { aCatalogue, aProcess, aQuestion, COMMIT, DEVELOP, ids } from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'why-now' }),
    aQuestion({ id: 'must-haves' }),
    aQuestion({ id: 'sign-off', phase: COMMIT }),
  ],
});
const process = aProcess(catalogue);
const milestones = [
  { id: 'lead', phase: DEVELOP, needs: ids<QuestionId>('why-now') },
  {
    id: 'of-consumers',
    phase: DEVELOP,
    needs: ids<QuestionId>('why-now'),
    segments: ids<SegmentId>('b2c'),
  },
  { id: 'qualified', phase: DEVELOP, needs: ids<QuestionId>('must-haves') },
  { id: 'signed', phase: COMMIT, needs: ids<QuestionId>('sign-off') },
];
const rowsAfter = (...answered: readonly string[]) => {
  const states = ['why-now', 'must-haves', 'sign-off'].map((id): [QuestionId, QuestionState] => [
    toId<QuestionId>(id),
    answered.includes(id) ? 'answered' : 'open',
  ]);
  return mapRows(milestones, { process, states: new Map(states) });
};

test('the next milestone is the first one of this purchase that does not count yet', () => {
  const isNext = (...answered: readonly string[]) => rowsAfter(...answered).map((row) => row.isNext);
  expect(isNext()).toEqual([true, false, false, false]);
  expect(isNext('why-now')).toEqual([false, false, true, false]);
  expect(isNext('must-haves')).toEqual([true, false, false, false]);
  expect(isNext('why-now', 'must-haves', 'sign-off')).toEqual([false, false, false, false]);
});

test('what this kind of purchase does not have is counted apart', () => {
  expect(mapSum(rowsAfter('why-now'))).toEqual({ counting: 1, inside: 3, outside: 1 });
  expect(mapSum([])).toEqual({ counting: 0, inside: 0, outside: 0 });
});
