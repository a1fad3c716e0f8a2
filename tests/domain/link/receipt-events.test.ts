import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { KnownEvent } from '../../../src/domain/journal/event.ts';
import { decodeEvent, encodeEvent } from '../../../src/domain/journal/journal-record.ts';
import { emptyJournal, merge } from '../../../src/domain/journal/journal.ts';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { assetListOf } from '../../../src/domain/link/asset-list.ts';
import { receiptsToEvents, receiptToEvents } from '../../../src/domain/link/receipt-events.ts';
import type { CodeNames } from '../../../src/domain/link/receipt-marks.ts';
import type { Receipt } from '../../../src/domain/link/receipt.ts';
import { LAST_SEQ } from '../../../src/domain/link/receipt.ts';
import type { AssetId, QuestionId } from '../../../src/domain/shared/brand.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { digest } from '~/state/digest.ts';
import { NO_PLACES, NO_QUESTIONS, planWith, receiptWith, TODAY } from './support/samples.ts';

// Thousands of runs on a shared machine: the work is bounded by counts, not by the default of five seconds.
vi.setConfig({ testTimeout: 120_000 });

const KNOWN_CODES = 50;
const names: CodeNames = {
  asset: (code) => (code < KNOWN_CODES ? toId<AssetId>(`asset-${code}`) : undefined),
  question: (code) => (code < KNOWN_CODES ? toId<QuestionId>(`question-${code}`) : undefined),
  role: (code) => ['champion', 'user'][code],
};
/** Places 0, 1, 2 are codes 2, 7, 8. */
const plan = planWith();
const list = assetListOf(plan, digest);
const changedPlan = planWith({ assets: [{ code: 7 }, { code: 9 }] });
const changedList = assetListOf(changedPlan, digest);

function journalOf(events: readonly KnownEvent[]): Journal {
  return new Map(events.map((event) => [event.id, event]));
}

describe('one receipt', () => {
  test('says in events what it says in bits', () => {
    const receipt = receiptWith({
      places: {
        opened: [0],
        read: [1],
        readEarlier: [2],
        helpful: [1],
        unhelpful: [2],
        toldInMeeting: [0],
        toldInCall: [1],
        toldInMail: [2],
      },
      questions: { answered: [1], reopened: [2], 'not-applicable': [3], open: [4] },
      extraRead: [20],
    });
    const { events, unplaced } = receiptToEvents(receipt, [list], names);
    expect(unplaced).toBe(0);
    expect(events.map(({ id: _id, counter: _n, at: _t, ...body }) => body)).toEqual([
      { kind: 'opened', asset: 'asset-2', revision: TODAY + 3 },
      { kind: 'read', asset: 'asset-7', revision: TODAY + 3 },
      { kind: 'read', asset: 'asset-8', revision: 0 },
      { kind: 'helpful', asset: 'asset-7', yes: true },
      { kind: 'helpful', asset: 'asset-8', yes: false },
      { kind: 'told', asset: 'asset-2', via: 'meeting', why: '' },
      { kind: 'told', asset: 'asset-7', via: 'call', why: '' },
      { kind: 'told', asset: 'asset-8', via: 'mail', why: '' },
      { kind: 'question', question: 'question-1', mark: 'answered' },
      { kind: 'question', question: 'question-2', mark: 'reopened' },
      { kind: 'question', question: 'question-3', mark: 'not-applicable' },
      { kind: 'question', question: 'question-4', mark: 'open' },
      { kind: 'read', asset: 'asset-20', revision: TODAY + 3 },
    ]);
    expect(new Set(events.map(({ counter, at }) => `${counter} ${at}`))).toEqual(
      new Set([`7 ${(TODAY + 3) * 86_400}`]),
    );
  });

  test('gives events that can be stored and read again, at the greatest seq too', () => {
    const receipt = receiptWith({
      seq: LAST_SEQ,
      places: { ...NO_PLACES, opened: [0, 1, 2] },
      extraRead: [49],
    });
    const { events } = receiptToEvents(receipt, [list], names);
    expect(events).toHaveLength(4);
    for (const event of events) expect(decodeEvent(encodeEvent(event))).toEqual({ ok: true, value: event });
  });

  test.each([
    ['its name', { name: '佐藤', role: 0 }, '佐藤'],
    ['its role', { role: 1 }, 'user'],
    ['nobody, if the role is newer than this build', { role: 9 }, undefined],
    ['nobody, if neither is given', {}, undefined],
  ])('is signed with %s', (_, changes, by) => {
    const { events } = receiptToEvents(receiptWith({ extraRead: [1], ...changes }), [list], names);
    expect(events.map((event) => event.by)).toEqual([by]);
  });

  test('counts what this build cannot name, and adds it later under the same ids', () => {
    const receipt = receiptWith({
      places: { ...NO_PLACES, read: [0, 30] },
      questions: { ...NO_QUESTIONS, answered: [1, 60] },
      extraRead: [61],
    });
    const now = receiptToEvents(receipt, [list], names);
    expect(now.unplaced).toBe(3);
    expect(now.events).toHaveLength(2);
    const later = receiptToEvents(receipt, [list], {
      ...names,
      asset: (code) => toId<AssetId>(`asset-${code}`),
      question: (code) => toId<QuestionId>(`question-${code}`),
    });
    expect(later.unplaced).toBe(1);
    expect(later.events).toEqual(expect.arrayContaining([...now.events]));
  });

  test('names no asset where its edition of the plan is not known', () => {
    const receipt = receiptWith({
      places: { ...NO_PLACES, read: [0] },
      questions: { ...NO_QUESTIONS, answered: [1] },
    });
    const { events, unplaced } = receiptToEvents(receipt, [changedList], names);
    expect(unplaced).toBe(1);
    expect(events.map(({ kind }) => kind)).toEqual(['question']);
  });

  test('counts places in the edition it names, of several', () => {
    const receipt = receiptWith({ places: { ...NO_PLACES, opened: [1] } }, changedPlan);
    const { events } = receiptToEvents(receipt, [list, changedList], names);
    expect(events).toMatchObject([{ kind: 'opened', asset: 'asset-9' }]);
  });
});

describe('receipts of one writer', () => {
  const first = receiptWith({
    seq: 3,
    day: TODAY,
    places: { ...NO_PLACES, opened: [0], read: [1] },
    questions: { ...NO_QUESTIONS, answered: [1, 2] },
    extraRead: [20],
  });
  const second = receiptWith({
    seq: 9,
    day: TODAY + 8,
    places: { ...NO_PLACES, read: [1] },
    questions: { ...NO_QUESTIONS, answered: [1], open: [2] },
  });

  test('leave what was not taken back, with its first day', () => {
    const view = viewOf(journalOf(receiptsToEvents([first, second], [list], names).events));
    expect(view.assets.get(toId<AssetId>('asset-7'))?.read.map(({ at }) => at)).toEqual([
      TODAY * 86_400,
      (TODAY + 8) * 86_400,
    ]);
    expect(view.questions.get(toId<QuestionId>('question-1'))?.mark).toBe('answered');
  });

  test('take back what the later one could have said and did not', () => {
    const view = viewOf(journalOf(receiptsToEvents([second, first], [list], names).events));
    expect(view.assets.get(toId<AssetId>('asset-2'))?.opened ?? []).toEqual([]);
    expect(view.assets.get(toId<AssetId>('asset-20'))?.read ?? []).toEqual([]);
    expect(view.questions.get(toId<QuestionId>('question-2'))?.mark).toBe('open');
  });

  test('agree on questions even where no device saw both', () => {
    const a = journalOf(receiptsToEvents([first], [list], names).events);
    const b = journalOf(receiptsToEvents([second], [list], names).events);
    expect(viewOf(merge(a, b)).questions.get(toId<QuestionId>('question-2'))?.mark).toBe('open');
  });

  test('keep a mark of an asset that a later edition no longer holds', () => {
    const later = receiptWith({ seq: 9, places: { ...NO_PLACES, opened: [0] } }, changedPlan);
    const { events } = receiptsToEvents([first, later], [list, changedList], names);
    const view = viewOf(journalOf(events));
    expect(view.assets.get(toId<AssetId>('asset-2'))?.opened).toHaveLength(1);
    expect(view.assets.get(toId<AssetId>('asset-7'))?.read ?? []).toEqual([]);
  });

  test('take nothing back for a receipt whose edition is not known', () => {
    const later = receiptWith(
      { seq: 9, places: { ...NO_PLACES, read: [0] }, extraRead: [20], questions: first.questions },
      changedPlan,
    );
    const { events, unplaced } = receiptsToEvents([first, later], [list], names);
    expect(unplaced).toBe(1);
    expect(events.filter(({ kind }) => kind === 'undo')).toEqual([]);
  });

  test('do not touch those of another writer or another plan', () => {
    const colleague = receiptWith({ writer: 'ba9876543210', seq: 90 });
    const stranger = receiptWith({ planId: '00000000000000aa', seq: 90 });
    const { events } = receiptsToEvents([first, colleague, stranger], [list], names);
    expect(events.filter(({ kind }) => kind === 'undo')).toEqual([]);
  });

  test('with the same seq count once', () => {
    const copy = receiptWith({ seq: 3, day: TODAY, questions: { ...NO_QUESTIONS, answered: [1] } });
    const { events } = receiptsToEvents([first, copy, first], [list], names);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(receiptsToEvents([copy, first], [list], names)).toEqual(
      receiptsToEvents([first, copy], [list], names),
    );
  });
});

const places = fc.uniqueArray(fc.nat(2), { maxLength: 3 });
const few: fc.Arbitrary<Receipt> = fc
  .record({
    writer: fc.constantFrom('00000000000a', '00000000000b'),
    seq: fc.integer({ min: 1, max: 5 }),
    opened: places,
    read: places,
    answered: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
    open: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  })
  .map(({ opened, read, answered, open, ...rest }) =>
    receiptWith({
      ...rest,
      places: { ...NO_PLACES, opened, read },
      questions: { ...NO_QUESTIONS, answered, open },
    }),
  );
const journeys = fc.uniqueArray(few, { selector: ({ writer, seq }) => `${writer}.${seq}`, maxLength: 8 });

describe('any receipts', () => {
  test('taken in one by one, twice, in any order, give one journal in the end', () => {
    fc.assert(
      fc.property(
        journeys.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
        ([all, arriving]) => {
          let journal = emptyJournal;
          arriving.forEach((_, index) => {
            const known = receiptsToEvents(arriving.slice(0, index + 1), [list], names);
            journal = merge(journal, journalOf(known.events));
          });
          const atOnce = journalOf(receiptsToEvents(all, [list], names).events);
          expect(new Map([...journal].toSorted())).toEqual(new Map([...atOnce].toSorted()));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('show of each writer what its last receipt says', () => {
    fc.assert(
      fc.property(journeys, (all) => {
        const mine = all.filter(({ writer }) => writer === '00000000000a');
        const view = viewOf(journalOf(receiptsToEvents(mine, [list], names).events));
        const last = mine.toSorted((a, b) => a.seq - b.seq).at(-1);
        const read = [...view.assets].filter(([, evidence]) => evidence.read.length > 0).map(([id]) => id);
        const codes = (last?.places.read ?? []).map((place) => `asset-${list.codes[place]}`);
        expect(new Set(read)).toEqual(new Set(codes));
      }),
      { numRuns: 2000 },
    );
  });
});
