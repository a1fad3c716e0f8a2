import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { doneAgain, historyOf } from '../../../src/domain/journal/history.ts';
import { undoBodies } from '../../../src/domain/journal/undo-bodies.ts';
import { fitsRecord } from '../../../src/domain/journal/journal-record.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { eventLists, MANY, mergedFrom } from '../support/arbitraries.ts';
import { anEvent, eventId, journalOf, journalOfEvents, read, sent, undo } from '../support/journals.ts';

describe('the history', () => {
  test('shows the newest first, without the undo events themselves', () => {
    const entries = historyOf(journalOf(sent('a'), read('a'), undo(1)));
    expect(entries.map(({ event }) => event.id)).toEqual([eventId(2), eventId(1)]);
  });

  test('shows what one receipt tells in the order of its days', () => {
    const told = [5, 9, 9, 7].map((at, n) => anEvent(n + 1, read('a'), { counter: 4, at }));
    const entries = historyOf(journalOfEvents(...told, anEvent(8, sent('a'), { counter: 3, at: 20 })));
    expect(entries.map(({ event }) => event.at)).toEqual([9, 9, 7, 5, 20]);
    expect(entries.slice(0, 2).map(({ event }) => event.id)).toEqual([eventId(3), eventId(2)]);
  });

  test('says what was undone, by which event and when', () => {
    const [newest, oldest] = historyOf(journalOf(sent('a'), read('a'), undo(1)));
    expect(newest).toEqual({ event: anEvent(2, read('a')), undone: false, canUndo: true });
    expect(oldest).toEqual({
      event: anEvent(1, sent('a')),
      undone: true,
      undoneBy: eventId(3),
      undoneAt: 1_700_000_003,
      canUndo: false,
    });
  });

  test('names the first of two undos', () => {
    const [entry] = historyOf(journalOf(sent('a'), undo(1), undo(1)));
    expect(entry?.undoneBy).toBe(eventId(2));
  });

  test('leaves out what this build cannot show', () => {
    const newer: JournalEvent = { id: eventId(1), counter: 1, at: 1, kind: 'video', unknown: true, raw: {} };
    expect(historyOf(journalOfEvents(newer))).toEqual([]);
  });

  test('agrees with the view about what is undone', () => {
    fc.assert(
      fc.property(eventLists, (list) => {
        const journal = mergedFrom(list);
        const { undone } = viewOf(journal);
        for (const entry of historyOf(journal)) {
          expect(entry.undone).toBe(undone.has(entry.event.id));
          expect(entry.canUndo).toBe(!entry.undone);
        }
      }),
      MANY,
    );
  });
});

test('what is done again is a new event of the same content', () => {
  expect(doneAgain(anEvent(7, read('a')))).toEqual(read('a'));
});

describe('undoing many events at once', () => {
  const ids = Array.from({ length: 450 }, (_, at) => eventId(at + 1));

  test('takes as many undo events as it needs, each short enough to be stored', () => {
    const bodies = undoBodies(ids);
    expect(bodies).toHaveLength(3);
    expect(bodies.flatMap((body) => (body.kind === 'undo' ? body.ids : []))).toEqual(ids);
    expect(bodies.every((body) => fitsRecord(anEvent(1, body)))).toBe(true);
  });

  test('of nothing writes nothing', () => {
    expect(undoBodies([])).toEqual([]);
  });
});
