import { describe, expect, test } from 'vitest';
import {
  answersByQuestion,
  filteredAnswers,
  type AnswerFilter,
} from '../../../src/domain/answers/answer-list.ts';
import { journeyOf } from '../../../src/domain/journey/journey.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { anEvent, answer, journalOfEvents, option } from '../support/journals.ts';
import { aCatalogue, aQuestion } from '../support/small-catalogue.ts';

/** 2027-03-31 */
const TODAY = 20_908;
const catalogue = aCatalogue({
  questions: [
    aQuestion({ id: 'why' }),
    aQuestion({ id: 'cost', about: 'option' }),
    aQuestion({ id: 'risk' }),
  ],
});
const bodies = [
  option('a', 'A'),
  answer('gone', 'Of an older text'),
  answer('risk', 'Said once', { until: '2027-03-30' }),
  answer('cost', '24', { option: toId('a'), proof: 'written' }),
  answer('cost', '30', { proof: 'tried' }),
];
const events = [
  ...bodies.map((body, at) => anEvent(at + 1, body)),
  anEvent(6, answer('why', 'In April'), { by: 'Aoki' }),
  anEvent(7, answer('why', 'In May'), { by: 'Sato' }),
];
const book = journeyOf(catalogue, journalOfEvents(...events), TODAY).answers;
const list = answersByQuestion(catalogue, book);
const EVERYTHING: AnswerFilter = { kind: 'all', option: undefined, holds: () => true };
const texts = (filter: Partial<AnswerFilter>) =>
  filteredAnswers(list, book, { ...EVERYTHING, ...filter }).flatMap(({ answers }) =>
    answers.map(({ text }) => text),
  );

test('answers stand by their question, in the order of the content; a question that is gone comes last', () => {
  expect(list.map(({ id, question, answers }) => [id, question?.id, answers.length])).toEqual([
    ['why', 'why', 2],
    ['cost', 'cost', 2],
    ['risk', 'risk', 1],
    ['gone', undefined, 1],
  ]);
  expect(answersByQuestion(catalogue, journeyOf(catalogue, new Map(), TODAY).answers)).toEqual([]);
});

test('people differ only about the same option', () => {
  expect(list.map(({ isDisputed }) => isDisputed)).toEqual([true, false, false, false]);
});

describe('a list is narrowed to', () => {
  test.each<[string, Partial<AnswerFilter>, readonly string[]]>([
    ['everything', {}, ['In April', 'In May', '24', '30', 'Said once', 'Of an older text']],
    ['what has expired', { kind: 'expired' }, ['Said once']],
    ['what only a word supports', { kind: 'said' }, ['In April', 'In May', 'Said once', 'Of an older text']],
    ['what people differ about', { kind: 'disputed' }, ['In April', 'In May']],
    ['one option', { option: toId('a') }, ['24']],
    ['what holds a text', { holds: ({ text }, id) => id === 'cost' && text === '30' }, ['30']],
  ])('%s', (_, filter, expected) => {
    expect(texts(filter)).toEqual(expected);
  });
});
