import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toId } from '../../../src/domain/shared/brand.ts';
import type { EventBody, JournalEvent } from '../../../src/domain/journal/event.ts';
import { isKnown } from '../../../src/domain/journal/event.ts';
import { merge } from '../../../src/domain/journal/journal.ts';
import type { AssetEvidence } from '../../../src/domain/journal/view.ts';
import {
  hasReceived,
  isOutdated,
  levelOf,
  receivedRevision,
  viewOf,
} from '../../../src/domain/journal/view.ts';
import { eventLists, events, journals, MANY, mergedFrom } from '../support/arbitraries.ts';
import {
  anEvent,
  dismiss,
  eventId,
  journalOf,
  journalOfEvents,
  mark,
  opened,
  OTHER_WRITER,
  read,
  sent,
  set,
  told,
  undo,
  viewAfter,
} from '../support/journals.ts';
import { anAsset } from '../support/small-catalogue.ts';

const evidenceAfter = (...bodies: readonly EventBody[]): AssetEvidence | undefined =>
  viewAfter(...bodies).assets.get(toId('a'));

describe('evidence', () => {
  test('is listed by kind, with who, how and when', () => {
    const journal = journalOfEvents(
      anEvent(1, sent('a'), { by: 'Sato' }),
      anEvent(2, opened('a', 10)),
      anEvent(3, { kind: 'read', asset: toId('a'), revision: 11, byHand: true }),
      anEvent(4, told('a', 'asked')),
    );
    expect(viewOf(journal).assets.get(toId('a'))).toEqual({
      sent: [{ event: eventId(1), at: 1_700_000_001, by: 'Sato' }],
      opened: [{ event: eventId(2), at: 1_700_000_002, revision: 10 }],
      read: [{ event: eventId(3), at: 1_700_000_003, revision: 11, byHand: true }],
      told: [{ event: eventId(4), at: 1_700_000_004, via: 'call', why: 'asked' }],
    });
  });

  test('keeps the order of the counters, whatever the order of arrival', () => {
    const journal = journalOfEvents(
      anEvent(3, read('a', 3)),
      anEvent(1, read('a', 1)),
      anEvent(2, read('a', 2)),
    );
    expect(
      viewOf(journal)
        .assets.get(toId('a'))
        ?.read.map(({ revision }) => revision),
    ).toEqual([1, 2, 3]);
  });

  test('the last word on "was it helpful" and the last dismissal count', () => {
    const evidence = evidenceAfter(
      { kind: 'helpful', asset: toId('a'), yes: true },
      { kind: 'helpful', asset: toId('a'), yes: false },
      dismiss('a', 'already-know'),
      dismiss('a', 'later', 'evaluation'),
    );
    expect(evidence?.helpful).toEqual({ yes: false, event: eventId(2), at: 1_700_000_002 });
    expect(evidence?.dismissed).toEqual({
      why: 'later',
      phase: 'evaluation',
      event: eventId(4),
      at: 1_700_000_004,
    });
  });
});

describe('registers', () => {
  test('the last mark of a question counts, with who and why', () => {
    const journal = journalOfEvents(
      anEvent(1, mark('q', 'answered')),
      anEvent(
        2,
        { kind: 'question', question: toId('q'), mark: 'reopened', why: 'the price changed' },
        { by: 'Sato' },
      ),
    );
    expect(viewOf(journal).questions.get(toId('q'))).toEqual({
      mark: 'reopened',
      why: 'the price changed',
      event: eventId(2),
      at: 1_700_000_002,
      by: 'Sato',
    });
  });

  test('equal counters are decided by the id', () => {
    const journal = journalOfEvents(
      anEvent(1, set('label', 'theirs'), { id: eventId(1, OTHER_WRITER) }),
      anEvent(1, set('label', 'ours')),
    );
    expect(viewOf(journal).fields.get('label')?.value).toBe('theirs');
  });

  test('a clock that is years ahead does not win', () => {
    const journal = journalOfEvents(
      anEvent(1, set('label', 'wrong clock'), { at: 4_000_000_000 }),
      anEvent(2, set('label', 'right clock')),
    );
    expect(viewOf(journal).fields.get('label')?.value).toBe('right clock');
  });

  test('a field may be called anything', () => {
    const { fields } = viewAfter(set('__proto__', 'x'), set('constructor', 'y'));
    expect([...fields.keys()]).toEqual(['__proto__', 'constructor']);
    expect('value' in {}).toBe(false);
  });
});

describe('undo', () => {
  test('takes a mark back, and the register falls back to the value before', () => {
    const { questions, undone } = viewAfter(mark('q', 'answered'), mark('q', 'not-applicable'), undo(2));
    expect(questions.get(toId('q'))?.mark).toBe('answered');
    expect([...undone]).toEqual([eventId(2)]);
  });

  test('of the only mark leaves none', () => {
    expect(viewAfter(mark('q', 'answered'), undo(1)).questions.size).toBe(0);
  });

  test('works before its target has arrived', () => {
    const early = journalOfEvents(anEvent(2, undo(1)));
    const late = journalOfEvents(anEvent(1, read('a')));
    expect(viewOf(merge(early, late)).assets.size).toBe(0);
  });

  test('cannot itself be undone: the way back is to say the thing again', () => {
    const { assets, undone } = viewAfter(read('a'), undo(1), undo(2));
    expect(assets.size).toBe(0);
    expect([...undone]).toEqual([eventId(1)]);
    expect(viewAfter(read('a'), undo(1), read('a')).assets.size).toBe(1);
  });
});

describe('the frame of a journey', () => {
  test('begins with the first live event and ends with the last, by their counters', () => {
    const journal = journalOfEvents(
      anEvent(1, read('a'), { at: 900 }),
      anEvent(2, read('b'), { at: 100 }),
      anEvent(3, read('c'), { at: 500 }),
    );
    expect(viewOf(journal)).toMatchObject({ createdAt: 900, lastAt: 500 });
  });

  test('has no beginning without events', () => {
    expect(viewOf(new Map())).toEqual({
      assets: new Map(),
      questions: new Map(),
      fields: new Map(),
      options: new Map(),
      requirements: new Map(),
      answers: new Map(),
      cells: new Map(),
      numbers: new Map(),
      steps: new Map(),
      undone: new Set(),
      unknownCount: 0,
    });
  });

  test('counts what it cannot show', () => {
    const newer: JournalEvent = { id: eventId(1), counter: 1, at: 1, kind: 'video', unknown: true, raw: {} };
    expect(viewOf(journalOfEvents(newer)).unknownCount).toBe(1);
    expect(viewOf(journalOfEvents(newer, anEvent(2, undo(1)))).unknownCount).toBe(0);
  });
});

describe('evidence levels', () => {
  test.each([
    ['none', false, []],
    ['sent', false, [sent('a')]],
    ['opened', true, [opened('a'), sent('a')]],
    ['told', true, [told('a'), opened('a')]],
    ['read', true, [read('a'), told('a'), opened('a'), sent('a')]],
    ['none', false, [dismiss('a', 'later')]],
  ])('the level is %s, received: %s', (level, received, bodies) => {
    const evidence = evidenceAfter(...bodies);
    expect(levelOf(evidence)).toBe(level);
    expect(hasReceived(evidence)).toBe(received);
  });
});

describe('the revision received', () => {
  const asset = anAsset({ id: 'a', updatedOn: 100 });

  test.each([
    ['is the newest that was opened or read', [opened('a', 90), read('a', 80)], 90, true],
    ['is up to date on the day of the change', [read('a', 100)], 100, false],
    ['is unknown for what was only told', [told('a')], undefined, false],
    ['is unknown for what was never received', [], undefined, false],
  ])('%s', (_, bodies, revision, outdated) => {
    expect(receivedRevision(evidenceAfter(...bodies))).toBe(revision);
    expect(isOutdated(asset, evidenceAfter(...bodies))).toBe(outdated);
  });
});

describe('properties of the view', () => {
  test('any order of arrival, with repeats, gives the same view', () => {
    const shuffled = eventLists.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list], { minLength: list.length }),
        fc.subarray([...list]),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other, repeats]) => {
        expect(viewOf(mergedFrom([...other, ...repeats]))).toEqual(viewOf(mergedFrom(list)));
      }),
      MANY,
    );
  });

  test('an event that was undone is as if it had never been, whether the undo comes before or after', () => {
    const target = events
      .filter((event) => event.kind !== 'undo')
      .map((event): JournalEvent => {
        const id = eventId(99);
        return isKnown(event) ? { ...event, id } : { ...event, id, raw: { ...event.raw, id } };
      });
    fc.assert(
      fc.property(journals, target, (journal, event) => {
        const undoing = journalOfEvents(anEvent(98, undo(99)));
        const without = viewOf(merge(journal, undoing));
        expect(viewOf(merge(merge(journal, journalOfEvents(event)), undoing))).toEqual(without);
        expect(viewOf(merge(merge(journal, undoing), journalOfEvents(event)))).toEqual(without);
      }),
      MANY,
    );
  });

  test('clocks change nothing but the times that are shown', () => {
    const timeless = (list: readonly JournalEvent[]) =>
      JSON.stringify(viewOf(mergedFrom(list)), (key, value: unknown) => {
        if (key === 'at' || key === 'createdAt' || key === 'lastAt') return 'time';
        if (value instanceof Map) return [...value];
        return value instanceof Set ? [...value] : value;
      });
    const unique = fc.uniqueArray(events, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(
        unique,
        fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 12 }),
        (list, clock) => {
          const other = list.map((event, at): JournalEvent => ({ ...event, at: clock[at] ?? 0 }));
          expect(timeless(other)).toBe(timeless(list));
        },
      ),
      MANY,
    );
  });

  test('it never throws and never changes the journal', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const before = new Map(journal);
        viewOf(journal);
        expect(journal).toEqual(before);
      }),
      MANY,
    );
  });
});

test('a journal of ten thousand readings of one page is still a view', () => {
  const list = Array.from({ length: 10_000 }, (_, at) => read('a', at));
  expect(receivedRevision(viewOf(journalOf(...list)).assets.get(toId('a')))).toBe(9999);
});
