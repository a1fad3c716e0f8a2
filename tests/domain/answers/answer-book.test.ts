import { describe, expect, test } from 'vitest';
import { isDisputed, STAY } from '../../../src/domain/answers/answer-book.ts';
import { numberKey } from '../../../src/domain/journal/book-registers.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { answer, cell, journalOf, option, requirement, viewAfter } from '../support/journals.ts';
import { aCatalogue, aQuestion } from '../support/small-catalogue.ts';

/** 2027-03-31 */
const TODAY = 20_908;

const catalogue = aCatalogue({
  questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'cost', about: 'option' })],
});
const journeyAfter = (...bodies: readonly EventBody[]) => journeyOf(catalogue, journalOf(...bodies), TODAY);
const bookAfter = (...bodies: readonly EventBody[]) => journeyAfter(...bodies).answers;

describe('options', () => {
  test('"stay as we are" is always one, and the last', () => {
    expect(bookAfter().options).toMatchObject([{ id: STAY, name: '', state: 'in', why: '' }]);
    const { options } = bookAfter(
      option('stay', '', 'out', 'no'),
      option('a', 'A'),
      option('b', 'B'),
      option('a', 'A2'),
    );
    expect(options.map(({ id, name, state, why }) => [id, name, state, why])).toEqual([
      ['a', 'A2', 'in', ''],
      ['b', 'B', 'in', ''],
      ['stay', '', 'out', 'no'],
    ]);
  });

  test('an empty name takes one away', () => {
    expect(bookAfter(option('a', 'A'), option('a', '')).options).toHaveLength(1);
  });

  test('in play is the chosen one, or every supplier that is in', () => {
    const some = [option('a', 'A'), option('b', 'B', 'out'), option('c', 'C')];
    const namesAfter = (...bodies: readonly EventBody[]) =>
      bookAfter(...bodies).inPlay.map(({ name }) => name);
    expect(namesAfter(...some)).toEqual(['A', 'C']);
    expect(namesAfter(...some, option('c', 'C', 'chosen'))).toEqual(['C']);
    expect(namesAfter(...some, option('stay', '', 'chosen'))).toEqual(['A', 'C']);
  });
});

test('requirements stand in the order in which they were written; an empty text takes one away', () => {
  const more = {
    need: 'must',
    weight: 5,
    role: toId<never>('legal'),
    passMark: 'shown',
    starter: 'sso',
  } as const;
  const { requirements } = bookAfter(
    requirement('r', 'First', more),
    requirement('s', 'Second'),
    requirement('t', ''),
  );
  expect(requirements).toMatchObject([
    { id: 'r', text: 'First', ...more },
    { id: 's', text: 'Second', need: 'nice', weight: 1 },
  ]);
});

test('a cell holds what was answered for a requirement and an option', () => {
  const book = bookAfter(cell('r', 'a', 'standard', { proof: 'shown' }));
  expect(book.cell(toId('r'), toId('a'))).toMatchObject([{ fit: 'standard', proof: 'shown' }]);
  expect(book.cell(toId('r'), toId('b'))).toEqual([]);
  expect(book.cell(toId('s'), toId('a'))).toEqual([]);
});

describe('the state of a question with answers', () => {
  test.each<[string, string, readonly EventBody[], string]>([
    ['is open without one', 'why', [], 'open'],
    ['is answered by one', 'why', [answer('why', 'now')], 'answered'],
    [
      'is open again once it is taken back',
      'why',
      [answer('why', 'now'), answer('why', '', { over: [1] })],
      'open',
    ],
    ['holds on the last day', 'why', [answer('why', 'now', { until: '2027-03-31' })], 'answered'],
    ['is reopened the day after', 'why', [answer('why', 'now', { until: '2027-03-30' })], 'reopened'],
    [
      'is reopened while one of two has expired',
      'why',
      [answer('why', 'now', { until: '2027-03-30' }), answer('why', 'later')],
      'reopened',
    ],
    [
      'is not asked of any option in particular while none is named',
      'cost',
      [answer('cost', '5', { option: 'gone' })],
      'answered',
    ],
    [
      'is received while an option in play has none',
      'cost',
      [option('a', 'A'), option('b', 'B'), answer('cost', '5', { option: 'a' })],
      'received',
    ],
    [
      'is answered once every option in play has one',
      'cost',
      [
        option('a', 'A'),
        option('b', 'B'),
        answer('cost', '5', { option: 'a' }),
        answer('cost', '7', { option: 'b' }),
      ],
      'answered',
    ],
    [
      'is answered for all by one without an option',
      'cost',
      [option('a', 'A'), option('b', 'B'), answer('cost', '5 to 7')],
      'answered',
    ],
    [
      'does not wait for an option that is out',
      'cost',
      [option('a', 'A'), option('b', 'B', 'out'), answer('cost', '5', { option: 'a' })],
      'answered',
    ],
    [
      'is open if only an option that is out has one, expired or not',
      'cost',
      [option('a', 'A'), option('b', 'B', 'out'), answer('cost', '5', { option: 'b', until: '2020-01-01' })],
      'open',
    ],
    [
      'stays answered where the buyer said so, though an option has none',
      'cost',
      [
        option('a', 'A'),
        option('b', 'B'),
        { kind: 'question', question: toId('cost'), mark: 'answered' },
        answer('cost', '5', { option: 'a' }),
      ],
      'answered',
    ],
    [
      'stays reopened until it is answered again',
      'why',
      [answer('why', 'now'), { kind: 'question', question: toId('why'), mark: 'reopened' }],
      'reopened',
    ],
    [
      'needs no answer if somebody said so later',
      'why',
      [
        answer('why', 'now', { until: '2020-01-01' }),
        { kind: 'question', question: toId('why'), mark: 'not-applicable' },
      ],
      'not-applicable',
    ],
  ])('%s', (_, question, bodies, state) => {
    expect(journeyAfter(...bodies).stateOf(toId(question))).toBe(state);
  });

  test('a question that is not in the catalogue any more does no harm', () => {
    expect(journeyAfter(answer('retired', 'yes')).stateOf(toId('retired'))).toBe('not-asked');
  });

  test('a question without answers has an empty list', () => {
    expect(bookAfter().answersTo(toId('why'))).toEqual([]);
  });

  test('coverage follows', () => {
    expect(journeyAfter(answer('why', 'now')).coverage.whole.answered).toBe(1);
  });
});

test('numbers and parts of steps are registers of their own', () => {
  const view = viewAfter(
    { kind: 'number', tool: 'roi', input: 'cases', estimate: 'low', value: '10' },
    { kind: 'number', tool: 'roi', input: 'cases', estimate: 'high', value: '20' },
    { kind: 'number', tool: 'roi', input: 'cases', estimate: 'low', value: '12' },
    { kind: 'step', step: toId('s'), part: 'title', value: 'Sign' },
    { kind: 'step', step: toId('s'), part: 'due', value: '2027-03-31' },
  );
  expect(view.numbers.get(numberKey('roi', 'cases', 'low'))?.value).toBe('12');
  expect(view.numbers.size).toBe(2);
  expect([...(view.steps.get(toId('s')) ?? [])].map(([part, { value }]) => [part, value])).toEqual([
    ['title', 'Sign'],
    ['due', '2027-03-31'],
  ]);
});

test('answers are disputed while they differ in text or kind', () => {
  const disputed = (...bodies: readonly EventBody[]) => {
    const book = bookAfter(...bodies);
    return isDisputed([...book.answersTo(toId('why')), ...book.cell(toId('r'), toId('a'))]);
  };
  expect(disputed()).toBe(false);
  expect(disputed(answer('why', 'now'))).toBe(false);
  expect(disputed(answer('why', 'now'), answer('why', 'now'))).toBe(false);
  expect(disputed(answer('why', 'now'), answer('why', 'later'))).toBe(true);
  expect(disputed(cell('r', 'a', 'standard'), cell('r', 'a', 'custom'))).toBe(true);
  expect(disputed(cell('r', 'a', 'standard'), cell('r', 'a', 'standard', { proof: 'said' }))).toBe(false);
});

test('a question is "to check again" only while nothing but the last day of an answer reopened it', () => {
  const late = answer('why', 'now', { until: '2027-03-30' });
  const expired = (...bodies: readonly EventBody[]) => journeyAfter(...bodies).isExpired(toId('why'));
  expect(expired(late)).toBe(true);
  expect(expired(answer('why', 'now'))).toBe(false);
  expect(expired(late, { kind: 'question', question: toId('why'), mark: 'reopened' })).toBe(false);
  expect(expired({ kind: 'question', question: toId('why'), mark: 'reopened' })).toBe(false);
  expect(journeyAfter(late).isExpired(toId('retired'))).toBe(false);
});
