import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import type { Journal, Writer } from '../../../src/domain/journal/journal.ts';
import { add, emptyJournal, merge, nextLamport, stamp } from '../../../src/domain/journal/journal.ts';
import { decodeEvent, encodeEvent, GREATEST_COUNTER } from '../../../src/domain/journal/journal-record.ts';
import { eventLists, events, journals, MANY, mergedFrom } from '../support/arbitraries.ts';
import { anEvent, journalOf, journalOfEvents, read, sent, set, WRITER } from '../support/journals.ts';

/** What a journal holds, whatever the order in which it came. */
function contentOf(journal: Journal): string[] {
  return [...journal].map(([id, event]) => `${id} ${encodeEvent(event)}`).sort();
}

function writerFrom(seq: number): Writer {
  let last = seq - 1;
  return { id: WRITER, next: () => (last += 1) };
}

describe('adding', () => {
  test('gives a new journal and leaves the old one', () => {
    const event = anEvent(1, sent('goal-menu'));
    const journal = add(emptyJournal, event);
    expect([...journal.values()]).toEqual([event]);
    expect(emptyJournal.size).toBe(0);
  });

  test('the same event twice changes nothing', () => {
    const journal = journalOf(sent('goal-menu'));
    expect(add(journal, anEvent(1, sent('goal-menu')))).toEqual(journal);
  });
});

describe('one id with two bodies', () => {
  const lesser = anEvent(1, sent('a'));
  const greater = anEvent(1, sent('b'));

  test('keeps the greater text, in either order', () => {
    expect(contentOf(merge(journalOfEvents(lesser), journalOfEvents(greater)))).toEqual(
      contentOf(journalOfEvents(greater)),
    );
    expect(contentOf(merge(journalOfEvents(greater), journalOfEvents(lesser)))).toEqual(
      contentOf(journalOfEvents(greater)),
    );
  });
});

describe('a new event', () => {
  test('has a counter above all that were seen', () => {
    expect(nextLamport(emptyJournal)).toBe(1);
    expect(nextLamport(journalOf(sent('a'), sent('b')))).toBe(3);
  });

  test('does not follow a hostile counter to where it could not be read again', () => {
    const poisoned = journalOfEvents(anEvent(1, sent('a'), { counter: GREATEST_COUNTER }));
    const event = { ...stamp(poisoned, writerFrom(2), 5), ...set('label', 'x') };
    expect(event.counter).toBe(GREATEST_COUNTER);
    expect(decodeEvent(encodeEvent(event)).ok).toBe(true);
  });

  test('carries the id of its writer, and a name only if there is one', () => {
    const writer = writerFrom(7);
    expect(stamp(emptyJournal, writer, 1_795_305_600)).toEqual({
      id: `${WRITER}.7`,
      counter: 1,
      at: 1_795_305_600,
    });
    expect(stamp(emptyJournal, writer, 1, 'Sato')).toEqual({
      id: `${WRITER}.8`,
      counter: 1,
      at: 1,
      by: 'Sato',
    });
  });

  test.each([
    ['fractions of a second are cut off', 12.9, 12],
    ['a clock before 1970 is written as 0', -5, 0],
    ['a clock in the far future is written as 0', 1e15, 0],
    ['a clock that shows nothing is written as 0', Number.NaN, 0],
  ])('%s', (_, now, t) => {
    expect(stamp(emptyJournal, writerFrom(1), now).at).toBe(t);
  });
});

describe('properties of merging', () => {
  test('it is commutative', () => {
    fc.assert(
      fc.property(journals, journals, (a, b) => {
        expect(contentOf(merge(a, b))).toEqual(contentOf(merge(b, a)));
      }),
      MANY,
    );
  });

  test('it is associative', () => {
    fc.assert(
      fc.property(journals, journals, journals, (a, b, c) => {
        expect(contentOf(merge(merge(a, b), c))).toEqual(contentOf(merge(a, merge(b, c))));
      }),
      MANY,
    );
  });

  test('it is idempotent', () => {
    fc.assert(
      fc.property(journals, journals, (a, b) => {
        const both = merge(a, b);
        expect(contentOf(merge(both, a))).toEqual(contentOf(both));
        expect(contentOf(merge(both, both))).toEqual(contentOf(both));
      }),
      MANY,
    );
  });

  test('it never loses an id', () => {
    fc.assert(
      fc.property(journals, journals, (a, b) => {
        const both = merge(a, b);
        expect([...a.keys(), ...b.keys()].every((id) => both.has(id))).toBe(true);
        expect(both.size).toBe(new Set([...a.keys(), ...b.keys()]).size);
      }),
      MANY,
    );
  });

  test('adding one by one is the same as merging at once', () => {
    fc.assert(
      fc.property(eventLists, (list) => {
        expect(contentOf(list.reduce(add, emptyJournal))).toEqual(contentOf(mergedFrom(list)));
      }),
      MANY,
    );
  });

  test('a journal survives being written, line by line, and read again', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const decoded = [...journal.values()].map(encodeEvent).map(decodeEvent);
        const back = decoded.flatMap((result): JournalEvent[] => (result.ok ? [result.value] : []));
        expect(contentOf(journalOfEvents(...back))).toEqual(contentOf(journal));
      }),
      MANY,
    );
  });

  test('journeys never mix: events that arrive interleaved end up as if each journey were alone', () => {
    const marked = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), events), { maxLength: 20 });
    fc.assert(
      fc.property(marked, (arrivals) => {
        const book = new Map<string, Journal>();
        for (const [journey, event] of arrivals)
          book.set(journey, add(book.get(journey) ?? emptyJournal, event));
        for (const [journey, journal] of book) {
          const own = arrivals.filter(([name]) => name === journey).map(([, event]) => event);
          expect(contentOf(journal)).toEqual(contentOf(mergedFrom(own)));
        }
      }),
      MANY,
    );
  });

  test('restoring a copy gives the journal back, and into a fuller journal it is a merge', () => {
    fc.assert(
      fc.property(journals, journals, (a, b) => {
        expect(contentOf(merge(emptyJournal, a))).toEqual(contentOf(a));
        expect(merge(b, a).size).toBeGreaterThanOrEqual(b.size);
      }),
      MANY,
    );
  });
});

test('reading the same page twice is two events', () => {
  expect(journalOf(read('a'), read('a')).size).toBe(2);
});
