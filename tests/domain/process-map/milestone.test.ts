import { expect, test } from 'vitest';
import type { QuestionState } from '../../../src/domain/coverage/question-state.ts';
import { milestoneStanding, type Milestone } from '../../../src/domain/process-map/milestone.ts';
import type { QuestionId, SegmentId } from '../../../src/domain/shared/brand.ts';
import { aCatalogue, aProcess, aQuestion, COMMIT, DEVELOP, ids } from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'why-now' }),
    aQuestion({ id: 'must-haves' }),
    aQuestion({ id: 'strategic-fit' }),
  ],
});
const milestone: Milestone = {
  id: 'qualified',
  phase: DEVELOP,
  needs: ids<QuestionId>('why-now', 'must-haves'),
};
const states = (marks: Readonly<Record<string, QuestionState>>) =>
  new Map(Object.entries(marks).map(([id, state]) => [ids<QuestionId>(id)[0]!, state]));

test('a milestone counts only once nothing the buyer needs for it is open', () => {
  const process = aProcess(catalogue);
  expect(
    milestoneStanding(milestone, {
      process,
      states: states({ 'why-now': 'answered', 'must-haves': 'received' }),
    }),
  ).toMatchObject({
    kind: 'inside',
    open: 1,
    counts: false,
  });
  expect(
    milestoneStanding(milestone, {
      process,
      states: states({ 'why-now': 'answered', 'must-haves': 'not-applicable' }),
    }),
  ).toMatchObject({
    open: 0,
    counts: true,
  });
});

test('a milestone stands outside a purchase that does not pass its phase, ask its questions or sell that way', () => {
  const open = { process: aProcess(catalogue), states: new Map<QuestionId, QuestionState>() };
  const outside = { kind: 'outside' };
  expect(
    milestoneStanding(milestone, { ...open, process: aProcess(catalogue, { motion: 'renewal' }) }),
  ).toEqual(outside);
  expect(milestoneStanding({ ...milestone, needs: [] }, open)).toEqual(outside);
  expect(milestoneStanding({ ...milestone, segments: ids<SegmentId>('b2c') }, open)).toEqual(outside);
  expect(milestoneStanding({ ...milestone, segments: ids<SegmentId>('b2b') }, open).kind).toBe('inside');
  expect(milestoneStanding({ ...milestone, phase: COMMIT }, open).kind).toBe('inside');
});
