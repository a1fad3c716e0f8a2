import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { doneAgain, historyOf } from '../../../src/domain/journal/history.ts';
import { undoBodies } from '../../../src/domain/journal/undo-bodies.ts';
import { fitsRecord } from '../../../src/domain/journal/journal-record.ts';
import type { EventId } from '../../../src/domain/shared/brand.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
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
    expect(newest).toEqual({ event: anEvent(2, read('a')), ids: [eventId(2)], undone: false });
    expect(oldest).toEqual({
      event: anEvent(1, sent('a')),
      ids: [eventId(1)],
      undone: true,
      undoneAt: 1_700_000_003,
    });
  });

  test('tells the time of the first of two undos', () => {
    const [entry] = historyOf(journalOf(sent('a'), undo(1), undo(1)));
    expect(entry?.undoneAt).toBe(1_700_000_002);
  });

  test('leaves out what this build cannot show', () => {
    const newer: JournalEvent = { id: eventId(1), counter: 1, at: 1, kind: 'video', unknown: true, raw: {} };
    expect(historyOf(journalOfEvents(newer))).toEqual([]);
  });

  describe('shows once what two receipts of one writer say of one day', () => {
    const DAY = 86_400;
    const toldIn = (n: number, counter: number, day = 20_000) =>
      anEvent(n, read('a', 10 + n), { counter, at: day * DAY });
    const idsIn = (...events: readonly JournalEvent[]) =>
      historyOf(journalOfEvents(...events)).map(({ ids, undone }) => [ids, undone]);

    test('where it was said last, and takes both back together', () => {
      const said = [toldIn(1, 4), toldIn(2, 6)];
      expect(idsIn(...said)).toEqual([[[eventId(2), eventId(1)], false]]);
      const [takenBack] = historyOf(
        journalOfEvents(...said, anEvent(3, { kind: 'undo', ids: [eventId(1), eventId(2)] }, { counter: 7 })),
      );
      expect(takenBack).toMatchObject({ ids: [eventId(2), eventId(1)], undone: true });
    });

    test('but for another day, another asset, another writer, and times of their own', () => {
      const other = anEvent(4, read('b'), { counter: 6, at: 20_000 * DAY });
      const colleague = { ...toldIn(5, 4), id: toId<EventId>('colleague.5') };
      expect(idsIn(toldIn(1, 4), toldIn(2, 6, 20_001), other, colleague)).toHaveLength(4);
      const byHand = [1, 2].map((n) => anEvent(n, read('a'), { at: 20_000 * DAY + 7 }));
      expect(idsIn(...byHand)).toHaveLength(2);
    });

    test('as long as one of them holds', () => {
      const earlier = anEvent(3, undo(1), { counter: 5 });
      expect(idsIn(toldIn(1, 4), earlier, toldIn(2, 6))).toEqual([[[eventId(2)], false]]);
    });
  });

  test('agrees with the view about what is undone', () => {
    fc.assert(
      fc.property(eventLists, (list) => {
        const journal = mergedFrom(list);
        const { undone } = viewOf(journal);
        for (const entry of historyOf(journal)) {
          expect(entry.undone).toBe(undone.has(entry.event.id));
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
