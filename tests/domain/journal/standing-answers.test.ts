import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody, KnownEvent } from '../../../src/domain/journal/event.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { bookBodies, eventLists, mergedFrom, SOME } from '../support/arbitraries.ts';
import {
  answer,
  anEvent,
  cell,
  eventId,
  journalOf,
  journalOfEvents,
  mark,
  undo,
} from '../support/journals.ts';

const textsAfter = (...bodies: readonly EventBody[]) =>
  viewOf(journalOf(...bodies))
    .answers.get(toId('q'))
    ?.map(({ text }) => text);

describe('the answers to a question', () => {
  test('stand side by side, the oldest first, until somebody chooses', () => {
    const both = [answer('q', 'In April'), answer('q', 'In May')];
    expect(textsAfter(...both)).toEqual(['In April', 'In May']);
    expect(textsAfter(...both, answer('q', 'In May', { over: [1, 2] }))).toEqual(['In May']);
  });

  test('are replaced by an answer that was written over them, and come back when it is undone', () => {
    const edited = [answer('q', 'In April'), answer('q', 'In May', { over: [1] })];
    expect(textsAfter(...edited)).toEqual(['In May']);
    expect(textsAfter(...edited, undo(2))).toEqual(['In April']);
  });

  test('stay replaced when an answer in between is undone', () => {
    const thrice = [
      answer('q', 'one'),
      answer('q', 'two', { over: [1] }),
      answer('q', 'three', { over: [2] }),
    ];
    expect(textsAfter(...thrice, undo(2))).toEqual(['three']);
    expect(textsAfter(...thrice, undo(2, 3))).toEqual(['one']);
  });

  test('are taken back by an empty one, and come back with its undo', () => {
    const cleared = [answer('q', 'In April'), answer('q', '', { over: [1] })];
    expect(textsAfter(...cleared)).toBeUndefined();
    expect(textsAfter(...cleared, undo(2))).toEqual(['In April']);
  });

  test('of one named person count as one: the last', () => {
    const by = (n: number, name: string, text: string) => anEvent(n, answer('q', text), { by: name });
    const journal = journalOfEvents(by(3, 'Aoki', 'late'), by(1, 'Aoki', 'early'), by(2, 'Sato', 'other'));
    expect(
      viewOf(journal)
        .answers.get(toId('q'))
        ?.map(({ text }) => text),
    ).toEqual(['other', 'late']);
    const empty = journalOfEvents(by(1, '', 'early'), by(2, '', 'late'));
    expect(viewOf(empty).answers.get(toId('q'))).toHaveLength(2);
  });

  test('for different options do not touch each other', () => {
    const texts = textsAfter(
      answer('q', 'A: 5', { option: 'a' }),
      answer('q', 'B: 7', { option: 'b' }),
      answer('q', 'A: 6', { option: 'a', over: [1, 2] }),
    );
    expect(texts).toEqual(['B: 7', 'A: 6']);
  });

  test('cannot be replaced by an earlier one, so no circle hides them all', () => {
    const circle = [answer('q', 'one', { over: [2] }), answer('q', 'two', { over: [1] })];
    expect(textsAfter(...circle)).toEqual(['two']);
    expect(textsAfter(answer('q', 'self', { over: [1] }))).toEqual(['self']);
  });
});

test('an answer to a requirement counts by its kind alone', () => {
  const { cells } = viewOf(
    journalOf(
      cell('r', 'a', 'standard'),
      cell('r', 'b', undefined),
      cell('r', 'c', undefined, { text: 'asked' }),
    ),
  );
  expect([...(cells.get(toId('r'))?.keys() ?? [])]).toEqual(['a', 'c']);
});

test('an answer clears an earlier "reopened", "not for us" or "open"; "answered" stays', () => {
  const markAfter = (...bodies: readonly EventBody[]) =>
    viewOf(journalOf(...bodies)).questions.get(toId('q'))?.mark;
  expect(markAfter(mark('q', 'not-applicable'), answer('q', 'yes'))).toBeUndefined();
  expect(markAfter(mark('q', 'answered'), answer('q', 'yes'))).toBe('answered');
  expect(markAfter(answer('q', 'yes'), mark('q', 'reopened'))).toBe('reopened');
  expect(markAfter(mark('q', 'reopened'), answer('q', ''))).toBe('reopened');
  expect(markAfter(mark('q', 'reopened'), answer('q', 'yes'), undo(2))).toBe('reopened');
});

describe('properties of answers', () => {
  test('the answers that stand do not depend on the order in which events came', () => {
    fc.assert(
      fc.property(
        eventLists.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [one, other] = [viewOf(mergedFrom(list)), viewOf(mergedFrom(shuffled))];
          expect([...other.answers]).toEqual([...one.answers]);
          expect([...other.cells]).toEqual([...one.cells]);
          expect([...other.options]).toEqual([...one.options]);
          expect([...other.steps]).toEqual([...one.steps]);
        },
      ),
      SOME,
    );
  });

  const answers = bookBodies.filter((body) => body.kind === 'answer');

  test('undoing the last event gives the state before it', () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 8 }), answers, (before, last) => {
        const then = viewOf(journalOf(...before));
        const now = viewOf(journalOf(...before, last, undo(before.length + 1)));
        expect([...now.answers]).toEqual([...then.answers]);
        expect([...now.cells]).toEqual([...then.cells]);
      }),
      SOME,
    );
  });

  test('an answer that is written over all that stand there is the only one', () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 8 }), (before) => {
        const journal = journalOf(...before);
        const seen = viewOf(journal).answers.get(toId('why-now')) ?? [];
        const over = seen.filter(({ option }) => option === undefined).map(({ id }) => id);
        const body: EventBody = { kind: 'answer', question: toId('why-now'), text: 'chosen', over };
        const event: KnownEvent = anEvent(before.length + 1, body);
        const after = viewOf(new Map([...journal, [eventId(before.length + 1), event]]));
        const standing = after.answers.get(toId('why-now'))?.filter(({ option }) => option === undefined);
        expect(standing).toEqual([event]);
      }),
      SOME,
    );
  });
});
