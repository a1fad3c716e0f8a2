import { expect, test } from 'vitest';
import { questionStates } from '../../../src/domain/coverage/question-state.ts';
import { arrivalField, CLEARED, TICKED } from '../../../src/domain/journal/fields.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { arrivalsOf, orderProgress } from '../../../src/domain/order-flow/arrival.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { mark, viewAfter } from '../support/journals.ts';
import { AFTER, aCatalogue, aProcess, aQuestion, ids } from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'quote-fits', phase: 'commitment' }),
    aQuestion({ id: 'first-weeks', phase: AFTER }),
    aQuestion({ id: 'invoice-fits', phase: AFTER }),
  ],
  arrivals: [
    { id: 'list', questions: ids('invoice-fits'), segments: ids('b2b', 'b2c'), motions: ids('renewal') },
    { id: 'quote', questions: ids('quote-fits'), segments: ids('b2b') },
    { id: 'start', questions: ids('first-weeks'), segments: ids('b2b', 'b2c') },
    { id: 'invoice', questions: ids('invoice-fits'), segments: ids('b2b', 'b2c') },
  ],
});
const tick = (id: string, value: string = TICKED): EventBody => ({
  kind: 'set',
  field: arrivalField(id),
  value,
});
const namesIn = (choice: Parameters<typeof aProcess>[1]) =>
  arrivalsOf(catalogue, aProcess(catalogue, choice)).map(({ id }) => id);

test('a company waits for everything but what belongs to another kind of purchase', () => {
  expect(namesIn({})).toEqual(['quote', 'start', 'invoice']);
});

test('a consumer waits for no quote', () => {
  expect(namesIn({ segment: 'b2c' })).toEqual(['start', 'invoice']);
});

test('a renewal starts from the list of what is installed and does not wait for what it never asks', () => {
  expect(namesIn({ motion: 'renewal' })).toEqual(['list', 'quote', 'invoice']);
});

test('what was ticked counts as arrived until the tick is taken away', () => {
  const process = aProcess(catalogue);
  expect(orderProgress(catalogue, process, viewAfter())).toEqual({ arrived: 0, expected: 3 });
  expect(orderProgress(catalogue, process, viewAfter(tick('quote'), tick('invoice')))).toEqual({
    arrived: 2,
    expected: 3,
  });
  expect(orderProgress(catalogue, process, viewAfter(tick('quote'), tick('quote', CLEARED))).arrived).toBe(0);
});

test('what arrived is evidence: its open question counts as received, but only the buyer answers it', () => {
  const stateAfter = (...bodies: readonly EventBody[]) =>
    questionStates(catalogue, aProcess(catalogue), viewAfter(...bodies), 0).get(toId('invoice-fits'));
  expect(stateAfter(tick('invoice'))).toBe('received');
  expect(stateAfter(tick('quote'))).toBe('open');
  expect(stateAfter(tick('invoice'), mark('invoice-fits', 'answered'))).toBe('answered');
});
