import { expect, test } from 'vitest';
import { activitiesOf } from '../../../src/domain/export/activity.ts';
import { XAPI_VERBS } from '../../../src/domain/export/xapi.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { answer, cell, journalOf, option, requirement, undo } from '../support/journals.ts';

const of = (...bodies: readonly EventBody[]) =>
  activitiesOf(toId<JourneyId>('j'), 'Aoba', journalOf(...bodies)).map(({ kind, about, why }) => [
    kind,
    about.id,
    why,
  ]);

test('an answer in words is an activity of its question, with what was said', () => {
  expect(of(answer('cost', 'JPY 3 million'))).toEqual([['answered', 'cost', 'JPY 3 million']]);
});

test('nothing else of the answer book is one, nor an answer that was taken away', () => {
  expect(
    of(
      option('a', 'A'),
      requirement('r', 'R'),
      cell('r', 'a', 'standard'),
      answer('kit:backup', 'Daily'),
      answer('cost', 'JPY 3 million'),
      undo(5),
      answer('cost', ''),
    ),
  ).toEqual([]);
});

test('xAPI tells of none: an answer is no learning experience', () => {
  expect(XAPI_VERBS.map(({ kind }) => kind)).not.toContain('answered');
});
