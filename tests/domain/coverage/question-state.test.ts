import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { isSettled, QUESTION_STATES, questionStates } from '../../../src/domain/coverage/question-state.ts';
import { mark, opened, read, sent, told, undo, viewAfter } from '../support/journals.ts';
import { aCatalogue, anAsset, aProcess, aQuestion } from '../support/small-catalogue.ts';

const catalogue = aCatalogue({
  questions: [aQuestion({ id: 'q' }), aQuestion({ id: 'other' }), aQuestion({ id: 'shared-goal' })],
  assets: [
    anAsset({ id: 'guide', answers: ['q', 'gone'] }),
    anAsset({ id: 'battlecard', answers: ['q'], audience: 'seller' }),
  ],
});
/** 2027-03-31 */
const TODAY = 20_908;
const process = aProcess(catalogue, { accountType: 'small' });

const stateAfter = (...bodies: readonly EventBody[]) =>
  new Map<string, string>(questionStates(catalogue, process, viewAfter(...bodies), TODAY)).get('q');

describe('the state of a question', () => {
  test.each([
    ['is open at first', [], 'open'],
    ['stays open when an asset was only sent', [sent('guide')], 'open'],
    ['is received once an asset that answers it was opened', [opened('guide')], 'received'],
    ['is received once it was told', [told('guide')], 'received'],
    ['stays open for an asset buyers may not see', [told('battlecard')], 'open'],
    ['stays open for an asset that is not in the catalogue', [read('retired')], 'open'],
    ['is answered when the buyer says so', [mark('q', 'answered')], 'answered'],
    ['is reopened, whatever was received', [read('guide'), mark('q', 'reopened')], 'reopened'],
    [
      'is not applicable, whatever was received',
      [read('guide'), mark('q', 'not-applicable')],
      'not-applicable',
    ],
    ['is open again when the mark is taken back', [mark('q', 'answered'), mark('q', 'open')], 'open'],
    [
      'is received when the mark is taken back after reading',
      [read('guide'), mark('q', 'answered'), mark('q', 'open')],
      'received',
    ],
    ['goes back with an undo', [read('guide'), mark('q', 'answered'), undo(1, 2)], 'open'],
  ])('%s', (_, bodies, state) => {
    expect(stateAfter(...bodies)).toBe(state);
  });
});

test('every question of the process has a state, and no other', () => {
  const states = questionStates(
    catalogue,
    process,
    viewAfter(mark('shared-goal', 'answered'), mark('gone', 'answered')),
    TODAY,
  );
  expect([...states.keys()]).toEqual(['q', 'other']);
});

test('a question is settled once it is answered or needs no answer', () => {
  expect(QUESTION_STATES.filter(isSettled)).toEqual(['answered', 'not-applicable']);
});
