import { describe, expect, test } from 'vitest';
import { FIELD } from '../../../src/domain/journal/fields.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import type { PlanContents } from '../../../src/domain/plan/plan-contents.ts';
import { planReading } from '../../../src/domain/plan/plan-reading.ts';
import { defaultChoice } from '../../../src/domain/process/process.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { journalOf, mark, read, sent, set } from '../support/journals.ts';
import { DEVELOP, EVALUATE, ids, TODAY } from '../support/small-catalogue.ts';
import { local } from './support/plans.ts';

const { catalogue } = local;
const CONTENTS: PlanContents = {
  choice: defaultChoice(catalogue),
  phase: DEVELOP,
  meeting: undefined,
  roles: ids('security'),
  assets: ids('case-study', 'requirements', 'goal-menu'),
  isOrdered: false,
  retired: [],
  unknown: 0,
};
const readingOf = (changes: Partial<PlanContents> = {}, journal: Journal = emptyJournal) =>
  planReading(catalogue, { ...CONTENTS, ...changes }, journal, TODAY);

describe('a plan', () => {
  test('is listed in the order in which its assets build on each other, whatever was read or answered', () => {
    const order = ['goal-menu', 'requirements', 'case-study'];
    expect(readingOf().assets).toEqual(order);
    const busy = journalOf(read('goal-menu', TODAY), mark('must-haves', 'answered'));
    expect(readingOf({}, busy).assets).toEqual(order);
  });

  test('stands in the order of a sender who chose one, and so do its phases', () => {
    const reading = readingOf({ isOrdered: true });
    expect(reading.assets).toEqual(CONTENTS.assets);
    expect(reading.groups).toEqual([
      { phase: EVALUATE, assets: ['case-study'] },
      { phase: DEVELOP, assets: ['requirements', 'goal-menu'] },
    ]);
  });

  test('is grouped by phase: the one of the plan where the asset serves it, or else its own', () => {
    expect(readingOf().groups).toEqual([
      { phase: DEVELOP, assets: ['goal-menu', 'requirements'] },
      { phase: EVALUATE, assets: ['case-study'] },
    ]);
    expect(readingOf({ meeting: EVALUATE }).groups.map(({ phase }) => phase)).toEqual([DEVELOP, EVALUATE]);
    expect(readingOf({ assets: ids('unheard-of') }).groups).toEqual([]);
  });

  test('names the next useful asset among its own, and then whatever has not reached the reader', () => {
    expect(readingOf().next).toBe('goal-menu');
    expect(readingOf({}, journalOf(sent('goal-menu'), read('goal-menu', TODAY))).next).toBe('requirements');
    expect(readingOf({ meeting: EVALUATE }).next).toBe('case-study');
    const answered = ['why-now', 'must-haves', 'proof'].map((id) => mark(id, 'answered'));
    expect(readingOf({}, journalOf(...answered)).next).toBe('goal-menu');
    const all = CONTENTS.assets.map((id) => read(id, TODAY));
    expect(readingOf({}, journalOf(...all)).next).toBeUndefined();
  });

  test('speaks for its own process, phase and roles, with the marks of the purchase that keeps it', () => {
    const kept = journalOf(
      set(FIELD.motion, 'renewal'),
      set(FIELD.phase, EVALUATE),
      set(FIELD.roles, 'user'),
      mark('why-now', 'answered'),
    );
    const { journey } = readingOf({}, kept);
    expect(journey).toMatchObject({ choice: CONTENTS.choice, phase: DEVELOP, roles: ['security'] });
    expect(journey.stateOf(toId('why-now'))).toBe('answered');
    expect(journey.catalogue).toBe(catalogue);
  });

  test('of a phase this build does not know begins where its process starts', () => {
    expect(readingOf({ phase: undefined, roles: [] }).journey).toMatchObject({ phase: DEVELOP, roles: [] });
  });
});
