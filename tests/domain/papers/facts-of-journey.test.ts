import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { factsOf } from '../../../src/domain/papers/facts-of-journey.ts';
import { answer, cell, journalOf, mark, option, requirement, set } from '../support/journals.ts';
import { localOf } from '../support/local-catalogue.ts';
import { aCatalogue, AFTER, aQuestion } from '../support/small-catalogue.ts';

/** 2027-03-31 */
const TODAY = 20_908;
/** anEvent gives its events times from here on. */
const START = 1_700_000_000;

const local = localOf(
  aCatalogue({
    questions: [
      aQuestion({ id: 'why', roles: ['finance'] }),
      aQuestion({ id: 'cost' }),
      aQuestion({ id: 'open' }),
    ],
  }),
);
const words = {
  stay: 'Stay as we are',
  must: 'must',
  weight: (weight: number) => `weight ${weight}`,
  toCheck: (sentence: string) => `${sentence} (check)`,
  fits: { standard: 'standard', settings: 'settings', custom: 'custom', impossible: 'no' },
  proofs: { said: 'said', written: 'written', shown: 'shown', tried: 'tried' },
} as const;
const factsAfter = (...bodies: readonly EventBody[]) =>
  factsOf(journeyOf(local.catalogue, journalOf(...bodies), TODAY), local.texts, words, START + 700_000);

describe('what a paper knows of a purchase', () => {
  test('are its questions with their answers, in the words of the page', () => {
    const { questions, lately } = factsAfter(
      answer('why', 'The law changes', { until: '2027-03-30' }),
      answer('why', 'It is late', { by: 'Finance' } as never),
      mark('cost', 'answered'),
    );
    expect(questions.get('why')).toMatchObject({
      text: 'The why',
      owner: 'The finance',
      isMarked: false,
      isOpen: true,
      answers: [
        { text: 'The law changes', option: undefined, isExpired: true },
        { text: 'It is late', isExpired: false },
      ],
      answeredAt: START + 2,
    });
    expect(questions.get('cost')).toMatchObject({
      answers: [],
      isMarked: true,
      isOpen: false,
      answeredAt: undefined,
    });
    expect(questions.get('open')).toMatchObject({ answers: [], isMarked: false, isOpen: true });
    expect(lately).toBe(START + 700_000 - 7 * 86_400);
  });

  test('are questions that a supplier answers before the purchase, and others', () => {
    const small = aCatalogue({
      questions: [
        aQuestion({ id: 'us' }),
        aQuestion({ id: 'them', about: 'option' }),
        aQuestion({ id: 'late', about: 'option', phase: AFTER }),
      ],
    });
    const phases = small.phases.map((phase) =>
      phase.id === AFTER ? { ...phase, kind: 'bookend' as const } : phase,
    );
    const catalogue = { ...small, phases };
    const { questions } = factsOf(journeyOf(catalogue, journalOf(), TODAY), local.texts, words, START);
    expect([...questions.values()].map(({ isForSupplier }) => isForSupplier)).toEqual([false, true, false]);
  });

  test('names by their ids what the page has no words for', () => {
    const nothing = { ...local.texts, questions: new Map(), roles: new Map() };
    const journey = journeyOf(local.catalogue, journalOf(), TODAY);
    expect(factsOf(journey, nothing, words, START).questions.get('why')).toMatchObject({
      text: 'why',
      owner: 'finance',
    });
  });

  test('are its options; staying as it is, once somebody said something of it', () => {
    const names = (...bodies: readonly EventBody[]) =>
      factsAfter(...bodies).options.map(({ name, state, why }) => [name, state, why]);
    expect(names(option('a', 'A'))).toEqual([['A', 'in', '']]);
    expect(names(option('stay', '', 'out', 'too slow'))).toEqual([['Stay as we are', 'out', 'too slow']]);
    expect(names(option('stay', '', 'in', 'cheap'))).toHaveLength(1);
    expect(names(requirement('r', 'R'), cell('r', 'stay', 'impossible'))).toHaveLength(1);
  });

  test('are its requirements, and what each option makes of them', () => {
    const { requirements } = factsAfter(
      option('a', 'A'),
      option('b', 'B'),
      requirement('r', 'Single sign-on', { need: 'must', passMark: 'Shown' }),
      requirement('s', 'Dark mode', { need: 'nice', weight: 2 }),
      cell('r', 'a', 'standard', { proof: 'shown' }),
      cell('r', 'b', 'standard', { proof: 'said', text: 'next year' }),
      cell('s', 'b', 'impossible', { proof: 'tried' }),
    );
    expect(requirements).toMatchObject([
      { id: 'r', text: 'Single sign-on', need: 'must', weight: 'must', passMark: 'Shown' },
      { id: 's', weight: 'weight 2', passMark: '' },
    ]);
    expect(requirements[0]?.cells.get('a')).toEqual({
      fit: 'standard',
      proof: 'shown',
      text: '',
      isMet: true,
    });
    expect(requirements[0]?.cells.get('b')).toEqual({
      fit: 'standard',
      proof: 'said',
      text: 'next year',
      isMet: false,
    });
    expect(requirements[1]?.cells.get('b')?.isMet).toBe(false);
    expect(requirements[1]?.cells.has('a')).toBe(false);
  });

  test('an expired or unproven cell is not met, and two that differ stand side by side', () => {
    const cells = (...bodies: readonly EventBody[]) =>
      factsAfter(option('a', 'A'), requirement('r', 'R'), ...bodies).requirements[0]?.cells.get('a');
    expect(cells(cell('r', 'a', 'standard', { proof: 'shown', until: '2027-03-30' }))?.isMet).toBe(false);
    expect(cells(cell('r', 'a', 'standard'))).toEqual({ fit: 'standard', proof: '', text: '', isMet: false });
    expect(cells(cell('r', 'a', undefined, { text: 'asked them' }))?.fit).toBe('');
    expect(
      cells(cell('r', 'a', 'standard', { proof: 'shown' }), cell('r', 'a', 'custom', { proof: 'tried' })),
    ).toEqual({ fit: 'standard / custom', proof: 'shown / tried', text: '', isMet: true });
  });

  test('is what was typed into a register', () => {
    expect(
      factsAfter(set('entry:papers/approval/head/subject', 'Requests')).typed(
        'entry:papers/approval/head/subject',
      ),
    ).toBe('Requests');
  });
});
