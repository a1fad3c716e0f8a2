import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../src/domain/journal/event.ts';
import {
  decodeEvent,
  decodeRecord,
  encodeEvent,
  fitsRecord,
  LONGEST_RECORD,
  RECORD_PROBLEMS,
} from '../../../src/domain/journal/journal-record.ts';
import { events, knownEvents, MANY, newerRecords } from '../support/arbitraries.ts';
import { anEvent, eventId, set, undo } from '../support/journals.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** [file name, text] of every file in a folder of fixtures. */
function fixtures(folder: string): [string, string][] {
  return readdirSync(FIXTURES + folder).map((name) => [
    name,
    readFileSync(`${FIXTURES}${folder}/${name}`, 'utf8'),
  ]);
}

function recordOf(text: string): Readonly<Record<string, unknown>> {
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

function problemOf(text: string): string | undefined {
  const decoded = decodeEvent(text);
  return decoded.ok ? undefined : decoded.problem.kind;
}

describe('every record ever released', () => {
  const lines = fixtures('journal/v1').flatMap(([name, text]) =>
    text
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [name, line]),
  );

  test.each(lines)('%s is read as a known event and written back byte for byte: %s', (_, line) => {
    const decoded = decodeEvent(line);
    if (!decoded.ok) throw new Error(decoded.problem.kind);
    expect(isKnown(decoded.value)).toBe(true);
    expect(encodeEvent(decoded.value)).toBe(line);
  });

  test('there is a golden record of every kind', () => {
    const kinds = new Set(lines.map(([, line]) => recordOf(line)['k']));
    expect([...kinds].sort()).toEqual([
      'answer',
      'dismiss',
      'helpful',
      'number',
      'opened',
      'option',
      'question',
      'read',
      'requirement',
      'sent',
      'set',
      'step',
      'told',
      'undo',
    ]);
  });

  test('fields that this build does not know are kept apart', () => {
    const [line = ''] = lines.filter(([name]) => name === 'with-unknown-fields.json').map(([, text]) => text);
    expect(decodeEvent(line)).toMatchObject({
      value: { kind: 'read', more: { seconds: 94, scroll: { deep: [1, 2, { x: null }], far: 0.5 } } },
    });
  });
});

test('names are short in the record only', () => {
  const line =
    '{"asset":"goal-menu","hand":true,"id":"0123456789ab.7","k":"read","n":12,"rev":20779,"t":1795305600,"v":1}';
  const decoded = decodeEvent(line);
  expect(decoded).toEqual({
    ok: true,
    value: {
      id: '0123456789ab.7',
      kind: 'read',
      counter: 12,
      at: 1_795_305_600,
      asset: 'goal-menu',
      revision: 20_779,
      byHand: true,
    },
  });
});

describe('a record of a newer build', () => {
  test.each(fixtures('invalid/future-version'))('%s is kept and written back byte for byte', (_, text) => {
    const decoded = decodeEvent(text);
    if (!decoded.ok) throw new Error(decoded.problem.kind);
    expect(isKnown(decoded.value)).toBe(false);
    expect(`${encodeEvent(decoded.value)}\n`).toBe(text);
  });
});

describe('a record that is none', () => {
  test.each([
    ['cut-off.json', 'not-json'],
    ['not-json.json', 'not-json'],
    ['list.json', 'not-a-record'],
    ['null.json', 'not-a-record'],
    ['deep.json', 'too-deep'],
    ['huge-number.json', 'number-out-of-range'],
    ['too-long.json', 'too-long'],
  ])('%s is refused as %s', (name, kind) => {
    expect(problemOf(readFileSync(`${FIXTURES}invalid/malformed/${name}`, 'utf8'))).toBe(kind);
  });

  test.each(fixtures('invalid/wrong-shape'))('%s is refused', (name, text) => {
    const stampKind = name.startsWith('version') ? 'no-such-version' : 'wrong-shape';
    expect(problemOf(text)).toBe(name.startsWith('stamp') ? 'bad-stamp' : stampKind);
  });

  test('each kind of problem is in the table once', () => {
    expect(new Set(RECORD_PROBLEMS).size).toBe(RECORD_PROBLEMS.length);
  });
});

describe('a record from an untrusted place', () => {
  test('has lost every key that could reach a prototype', () => {
    const decoded = decodeEvent(
      '{"__proto__":{"polluted":1},"asset":"a","constructor":{"prototype":{"polluted":1}},"id":"0123456789ab.1","k":"sent","n":1,"t":1,"v":1}',
    );
    expect(decoded).toEqual({
      ok: true,
      value: { id: eventId(1), counter: 1, at: 1, kind: 'sent', asset: 'a' },
    });
    expect('polluted' in {}).toBe(false);
  });

  test('cannot pass off an inherited field as its own', () => {
    const inherited: Readonly<Record<string, unknown>> = {
      __proto__: { k: 'sent', asset: 'a', id: eventId(1), n: 1, t: 1, v: 1 },
    };
    expect(decodeRecord(inherited)).toEqual({ ok: false, problem: { kind: 'bad-stamp' } });
  });
});

describe('the length of a record', () => {
  test('is known before it is written', () => {
    const empty = encodeEvent(anEvent(1, set('label', ''))).length;
    const longest = anEvent(1, set('label', 'a'.repeat(LONGEST_RECORD - empty)));
    expect(fitsRecord(longest)).toBe(true);
    expect(decodeEvent(encodeEvent(longest))).toEqual({ ok: true, value: longest });
    expect(fitsRecord(anEvent(1, set('label', 'a'.repeat(LONGEST_RECORD - empty + 1))))).toBe(false);
    expect(fitsRecord(anEvent(1, undo(...Array.from({ length: 600 }, (_, at) => at + 1))))).toBe(false);
  });
});

describe('properties of the record', () => {
  test('what is written is read back as the same event', () => {
    fc.assert(
      fc.property(knownEvents, (event) => {
        expect(decodeEvent(encodeEvent(event))).toEqual({ ok: true, value: event });
      }),
      MANY,
    );
  });

  test('records of a newer build come back byte for byte', () => {
    fc.assert(
      fc.property(newerRecords, (text) => {
        const decoded = decodeEvent(text);
        expect(decoded.ok && !isKnown(decoded.value) && encodeEvent(decoded.value)).toBe(text);
      }),
      MANY,
    );
  });

  test('the text of an event does not depend on the order of its fields', () => {
    fc.assert(
      fc.property(events, (event) => {
        const reversed = Object.fromEntries(Object.entries(recordOf(encodeEvent(event))).reverse());
        const decoded = decodeEvent(JSON.stringify(reversed));
        expect(decoded.ok && encodeEvent(decoded.value)).toBe(encodeEvent(event));
      }),
      MANY,
    );
  });

  test('no text makes decoding throw, and what is accepted is stable', () => {
    const near = fc
      .tuple(events, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([event, place, junk]) => {
        const text = encodeEvent(event);
        const at = place % text.length;
        return text.slice(0, at) + junk + text.slice(at + 1);
      });
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), near);
    fc.assert(
      fc.property(texts, (text) => {
        const decoded = decodeEvent(text);
        if (!decoded.ok) return;
        const again = decodeEvent(encodeEvent(decoded.value));
        expect(again).toEqual(decoded);
      }),
      MANY,
    );
  });

  test('no record pollutes a prototype or comes back with an unsafe key', () => {
    const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'a', 'more', 'k', 'raw');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constant('polluted'),
        fc.array(tie('tree'), { maxLength: 2 }),
        tie('node'),
      ),
      node: fc
        .array(fc.tuple(keys, tie('tree')), { maxLength: 3 })
        .map((entries) => Object.fromEntries(entries)),
    }));
    const prototypeBefore = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    fc.assert(
      fc.property(fc.dictionary(keys, tree), events, (hostile, event) => {
        const stamp = encodeEvent(event).slice(1, -1);
        const body = JSON.stringify(hostile).slice(1, -1);
        const decoded = decodeEvent(`{${body === '' ? '' : `${body},`}${stamp}}`);
        expect('polluted' in {}).toBe(false);
        expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototypeBefore);
        if (decoded.ok) expect(encodeEvent(decoded.value)).not.toMatch(/"(constructor|prototype)":/);
      }),
      MANY,
    );
  });
});
