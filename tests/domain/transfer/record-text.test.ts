import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeEvent } from '../../../src/domain/journal/journal-record.ts';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { readRecordText, writeRecordText } from '../../../src/domain/transfer/record-text.ts';
import { journals, SOME } from '../support/arbitraries.ts';
import {
  answer,
  eventId,
  journalOf,
  OTHER_WRITER,
  journalOfEvents,
  anEvent,
  mark,
} from '../support/journals.ts';

const JOURNEY = toId<JourneyId>('0123456789abcdef');
const textOf = (events: Journal) =>
  writeRecordText({
    journey: JOURNEY,
    label: '複合機の入れ替え',
    exportedAt: '2026-11-26T03:00:00.000Z',
    events,
  });
const recordsOf = (events: Journal) => [...events.values()].map(encodeEvent).sort();

test('a purchase comes back with every event byte for byte, also those of newer builds', () => {
  fc.assert(
    fc.property(journals, (events) => {
      const read = readRecordText(textOf(events));
      if (!read.ok) throw new Error(read.problem.kind);
      expect(recordsOf(read.value.events)).toEqual(recordsOf(events));
      expect(read.value.unreadable).toEqual([]);
    }),
    SOME,
  );
});

test('the head comes back too', () => {
  const read = readRecordText(textOf(journalOf(mark('why', 'answered'))));
  expect(read).toMatchObject({
    ok: true,
    value: { journey: JOURNEY, label: '複合機の入れ替え', exportedAt: '2026-11-26T03:00:00.000Z', site: '' },
  });
});

test('ids, counters and times stand once, as differences', () => {
  const events = journalOfEvents(
    anEvent(1, mark('why', 'answered')),
    anEvent(2, answer('why', 'In April')),
    anEvent(3, mark('cost', 'answered'), { id: eventId(1, OTHER_WRITER) }),
  );
  expect(textOf(events)).toBe(
    '["0123456789abcdef","複合機の入れ替え","2026-11-26T03:00:00.000Z",["0123456789ab","fedcba987654"],[' +
      '[0,1,1,1700000001,{"k":"question","mark":"answered","question":"why"}],' +
      '[0,2,1,1,{"k":"answer","over":[],"question":"why","text":"In April"}],' +
      '[1,1,1,1,{"k":"question","mark":"answered","question":"cost"}]]]',
  );
});

describe('a text that is no purchase is refused, and an event that is none is told', () => {
  test.each([
    '',
    'null',
    '{}',
    '[]',
    '["x","","",[],[]]',
    '["0123456789abcdef","","",{},[]]',
    '["0123456789abcdef","","",[],0]',
  ])('%s', (text) => {
    expect(readRecordText(text)).toEqual({ ok: false, problem: { kind: 'not-a-journey' } });
  });

  test.each([
    ['no row', '1'],
    ['no writer', '[7,1,1,1,{"k":"undo","ids":[]}]'],
    ['a step that is no number', '[0,1,"1",1,{"k":"undo","ids":[]}]'],
    ['no fields', '[0,1,1,1]'],
    ['an id in the fields', '[0,1,1,1,{"id":"x","k":3}]'],
    ['a prototype', '[0,1,1,1,{"__proto__":{"k":"undo"},"constructor":1}]'],
  ])('%s', (_, row) => {
    const read = readRecordText(`["0123456789abcdef",7,null,["0123456789ab"],[${row}]]`);
    expect(read).toMatchObject({
      ok: true,
      value: { label: '', exportedAt: '', unreadable: [{ position: 1 }] },
    });
  });

  test('anything else', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readRecordText(text);
        readRecordText(`["0123456789abcdef","","",["0123456789ab"],${text}]`);
      }),
      SOME,
    );
  });
});
