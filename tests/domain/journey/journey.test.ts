import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { arrivalField, FIELD, TICKED } from '../../../src/domain/journal/fields.ts';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { suggestionIn } from '../../../src/domain/journey/suggestion.ts';
import { openQuestions } from '../../../src/domain/journey/open-questions.ts';
import { toId, type QuestionId } from '../../../src/domain/shared/brand.ts';
import { kitFor } from '../../../src/domain/suggestion/kit.ts';
import { readingPlan } from '../../../src/domain/suggestion/reading-plan.ts';
import { journalOf, mark, read, set, undo } from '../support/journals.ts';
import {
  aCatalogue,
  AFTER,
  anAsset,
  aProcess,
  aQuestion,
  COMMIT,
  DEVELOP,
  EVALUATE,
  ids,
  TODAY,
} from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'why-now' }),
    aQuestion({ id: 'must-haves' }),
    aQuestion({ id: 'see-it', phase: EVALUATE, roles: ['user'] }),
    aQuestion({ id: 'data', phase: COMMIT, roles: ['security'] }),
    aQuestion({ id: 'first-weeks', phase: AFTER, roles: ['user'] }),
  ],
  assets: [
    anAsset({ id: 'menu', answers: ['why-now'] }),
    anAsset({ id: 'list', answers: ['must-haves'], prerequisites: ['menu'] }),
    anAsset({ id: 'tour', answers: ['see-it'], phases: [EVALUATE] }),
  ],
  arrivals: [{ id: 'start', questions: ids('first-weeks'), segments: ids('b2b') }],
});
const after = (...bodies: readonly EventBody[]) => journeyOf(catalogue, journalOf(...bodies), TODAY);
const question = (id: string) => toId<QuestionId>(id);

describe('a journey', () => {
  test('that has not begun stands where the default process starts', () => {
    const journey = journeyOf(catalogue, emptyJournal, TODAY);
    expect(journey).toMatchObject({ hasBegun: false, label: '', isProspect: false, isArchived: false });
    expect(journey.process).toBe(aProcess(catalogue));
    expect([journey.phase, journey.nextPhase, journey.roles]).toEqual([DEVELOP, EVALUATE, []]);
  });

  test('follows what people said of their purchase', () => {
    const journey = after(
      set(FIELD.label, 'Phones'),
      set(FIELD.side, 'sales'),
      set(FIELD.archived, TICKED),
      set(FIELD.motion, 'renewal'),
      set(FIELD.phase, COMMIT),
      set(FIELD.roles, 'security legal'),
    );
    expect(journey).toMatchObject({ hasBegun: true, label: 'Phones', isProspect: true, isArchived: true });
    expect(journey.choice.motion).toBe('renewal');
    expect(journey.process).toBe(aProcess(catalogue, { motion: 'renewal' }));
    expect([journey.phase, journey.nextPhase, journey.roles]).toEqual([
      COMMIT,
      undefined,
      ['security', 'legal'],
    ]);
  });

  test('has begun, also where everything was taken back again', () => {
    expect(after(set(FIELD.label, 'Phones'), undo(1)).hasBegun).toBe(true);
  });

  test('knows the state of each question, and which ones are settled', () => {
    const journey = after(
      set(FIELD.segment, 'b2c'),
      read('menu'),
      mark('must-haves', 'answered'),
      mark('data', 'not-applicable'),
    );
    const states = ['why-now', 'must-haves', 'see-it', 'data', 'first-weeks'].map(
      (id) => [journey.stateOf(question(id)), journey.isSettled(question(id))] as const,
    );
    expect(states).toEqual([
      ['received', false],
      ['answered', true],
      ['not-asked', true],
      ['not-applicable', true],
      ['open', false],
    ]);
    expect(journey.process.dropped.get(question('see-it'))).toEqual({ kind: 'segment-phase', id: 'b2c' });
  });

  test('counts its coverage in every way', () => {
    const { coverage } = after(mark('why-now', 'answered'));
    expect(coverage.whole).toMatchObject({ answered: 1, applicable: 5 });
    expect(coverage.byPhase.get(DEVELOP)).toMatchObject({ answered: 1, applicable: 2 });
    expect(coverage.byRole.get(toId('user'))).toMatchObject({ answered: 0, applicable: 2 });
    expect(coverage.byOwner.get(toId('security'))).toMatchObject({ applicable: 1 });
    expect(coverage.byConcern.get(toId('needs'))).toMatchObject({ applicable: 5 });
    expect(coverage.byJob.get(toId('requirements'))).toMatchObject({ applicable: 5 });
    expect(coverage.rolesWithNothing).toEqual(['user', 'security']);
  });

  test('knows what arrived of its order', () => {
    expect(after(set(arrivalField('start'), TICKED)).order).toEqual({ arrived: 1, expected: 1 });
  });

  test('knows which phases its process passes', () => {
    expect(after().passes(EVALUATE)).toBe(true);
    expect(after().passes(toId('no-such-phase'))).toBe(false);
  });

  test('suggests for its own phase, and is what reading plans and kits are made from', () => {
    const journey = after(mark('why-now', 'answered'));
    expect(suggestionIn(journey).suggestions.map(({ asset }) => asset)).toEqual(['list']);
    expect(readingPlan(journey, 30).steps.map(({ asset }) => asset)).toEqual(['list']);
    expect(kitFor(after(), 5).map(({ asset }) => asset)).toEqual(['menu', 'list']);
    expect(suggestionIn(after(), EVALUATE).suggestions.map(({ asset }) => asset)).toEqual(['tour']);
    expect(kitFor(after().at(EVALUATE), 5).map(({ asset }) => asset)).toEqual(['tour']);
  });

  test('lists what is open by owner, the current phase first', () => {
    const journey = after(set(FIELD.phase, AFTER), mark('why-now', 'answered'));
    const listed = openQuestions(journey).map(({ owner, questions }) => [
      owner,
      questions.map(({ id }) => id),
    ]);
    expect(listed).toEqual([
      ['champion', ['must-haves']],
      ['user', ['first-weeks', 'see-it']],
      ['security', ['data']],
    ]);
  });
});

describe('the same journal', () => {
  const journal = journalOf(set(FIELD.label, 'Phones'));

  test('gives the same journey on the same day, with everything computed once', () => {
    const journey = journeyOf(catalogue, journal, TODAY);
    expect(journeyOf(catalogue, journal, TODAY)).toBe(journey);
    expect(journey.states).toBe(journey.states);
    expect(journey.coverage).toBe(journey.coverage);
    expect(suggestionIn(journey)).toBe(suggestionIn(journey, journey.phase));
    expect(suggestionIn(journey, EVALUATE)).toBe(suggestionIn(journey, EVALUATE));
    expect(journey.roles).toBe(journey.roles);
    expect(journey.choice).toBe(journey.choice);
  });

  test('gives another one on another day, and with another catalogue', () => {
    const journey = journeyOf(catalogue, journal, TODAY);
    expect(journeyOf(catalogue, journal, TODAY + 1)).not.toBe(journey);
    expect(suggestionIn(journeyOf(catalogue, journal, TODAY + 400)).suggestions).toEqual([]);
    expect(journeyOf({ ...catalogue }, journal, TODAY)).not.toBe(journey);
  });
});
