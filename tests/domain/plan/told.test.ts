import { describe, expect, test } from 'vitest';
import { AnswerBook } from '../../../src/domain/answers/answer-book.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { tellableIn, toldOf } from '../../../src/domain/plan/told-to-send.ts';
import { toldLines } from '../../../src/domain/plan/told-lines.ts';
import { toId, type OptionId } from '../../../src/domain/shared/brand.ts';
import { answer, journalOf, option } from '../support/journals.ts';
import { localOf } from '../support/local-catalogue.ts';
import { aCatalogue, aQuestion } from '../support/small-catalogue.ts';

const local = localOf(
  aCatalogue({
    questions: [aQuestion({ id: 'why' }), aQuestion({ id: 'cost' })],
  }),
);
const { catalogue } = local;
const bookAfter = (...bodies: readonly EventBody[]) => new AnswerBook(viewOf(journalOf(...bodies)), 20_908);
const of = (id: string) => ({ option: toId<OptionId>(id) });

describe('what a receipt tells in words', () => {
  const book = bookAfter(
    option('a', 'Kobako', 'chosen', 'cheap'),
    option('b', 'Hako'),
    answer('cost', 'JPY 3 million', { ...of('a'), proof: 'written' }),
    answer('why', 'A new law', { source: 'Legal' }),
    answer('kit:backup', 'Daily', of('a')),
    answer('gone', 'Of a question that is no more'),
    answer('cost', '\u200b'),
    option('c', '\u200b'),
  );
  const ids = tellableIn(catalogue, book).answers.map(({ id }) => id);

  test('may be options with a name, and answers to questions of the catalogue', () => {
    const { options, answers } = tellableIn(catalogue, book);
    expect(options.map(({ name }) => name)).toEqual(['Kobako', 'Hako']);
    expect(answers.map(({ text }) => text)).toEqual(['A new law', 'JPY 3 million']);
  });

  test('is nothing unless it was ticked', () => {
    expect(toldOf(catalogue, book, new Set())).toBeUndefined();
    expect(toldOf(catalogue, book, new Set(['somebody']))).toBeUndefined();
  });

  test('is what was ticked: neither reasons nor sources, and of an option that is only named no state', () => {
    expect(toldOf(catalogue, book, new Set(ids))).toEqual({
      options: [{ name: 'Kobako' }],
      answers: [
        { code: 0, text: 'A new law' },
        { code: 1, option: 0, proof: 1, text: 'JPY 3 million' },
      ],
    });
    expect(toldOf(catalogue, book, new Set(['a', 'b']))).toEqual({
      options: [
        { name: 'Kobako', state: 2 },
        { name: 'Hako', state: 0 },
      ],
      answers: [],
    });
  });

  test('names an option once, also where two have one name', () => {
    const twice = bookAfter(option('a', 'Kobako'), option('b', ' Kobako'), answer('cost', '1', of('b')));
    const told = (...ticked: readonly string[]) =>
      toldOf(
        catalogue,
        twice,
        new Set([...ticked, ...tellableIn(catalogue, twice).answers.map(({ id }) => id)]),
      );
    expect(told('a')).toMatchObject({ options: [{ name: 'Kobako', state: 0 }], answers: [{ option: 0 }] });
    expect(told('a', 'b')?.options).toHaveLength(1);
  });

  test('of an option that is gone is told without it', () => {
    const gone = bookAfter(answer('cost', '1', of('x')));
    const [only] = tellableIn(catalogue, gone).answers;
    expect(toldOf(catalogue, gone, new Set([only!.id]))).toEqual({
      options: [],
      answers: [{ code: 1, text: '1' }],
    });
  });
});

describe('what the other side reads', () => {
  test('is in the words of its language, free text as it was typed', () => {
    expect(
      toldLines(local, {
        options: [{ name: 'Kobako', state: 2 }, { name: 'Hako' }, { name: 'New', state: 9 }],
        answers: [
          { code: 1, option: 1, proof: 3, text: 'JPY 3 million' },
          { code: 4000, option: 9, proof: 9, text: 'later' },
        ],
      }),
    ).toEqual({
      options: [
        { name: 'Kobako', state: 'chosen' },
        { name: 'New', state: undefined },
      ],
      answers: [
        { question: 'The cost', option: 'Hako', text: 'JPY 3 million', proof: 'tried' },
        { question: undefined, option: '', text: 'later', proof: undefined },
      ],
    });
  });
});
