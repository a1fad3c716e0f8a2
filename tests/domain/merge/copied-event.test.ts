import { describe, expect, test } from 'vitest';
import { settlingsOf } from '../../../src/domain/merge/merged-entries.ts';
import { copyFrom, copyId, originOf } from '../../../src/domain/journal/copied-event.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { MERGED_INTO } from '../../../src/domain/journal/fields.ts';
import { merge } from '../../../src/domain/journal/journal.ts';
import { decodeEvent, encodeEvent } from '../../../src/domain/journal/journal-record.ts';
import { toId } from '../../../src/domain/shared/brand.ts';
import { answer, anEvent, eventId, journalOfEvents, sent, set } from '../support/journals.ts';
import { A, B, entry } from './entries.ts';

describe('the copy of an event', () => {
  test('says where it came from, in its record too, and an answer names the copies that it replaces', () => {
    const event = anEvent(7, answer('why-now', 'Because', { over: [3] }));
    const copy = copyFrom(A, event, 2, 9);
    expect(originOf(copy)).toEqual({ journey: A, event: event.id, generation: 2 });
    expect(copy).toMatchObject({ counter: 9, over: [copyId(eventId(3), 2)] });
    const read = decodeEvent(encodeEvent(copy));
    expect(read.ok && originOf(read.value)).toEqual(originOf(copy));
    expect(originOf(copyFrom(B, copyFrom(A, event, 1, 1), 2, 1))).toMatchObject({
      journey: A,
      generation: 3,
    });
    expect(originOf(event)).toBeUndefined();
  });

  test('of a newer build keeps all that stands in it', () => {
    const raw = { id: 'ffffffffffff.7', k: 'later', n: 3, t: 5, v: 1, what: 'x' };
    const newer: JournalEvent = {
      id: toId('ffffffffffff.7'),
      counter: 3,
      at: 5,
      kind: 'later',
      unknown: true,
      raw,
    };
    const [copy] =
      settlingsOf(
        new Map([
          [A, entry(A, sent('x'))],
          [B, merge(journalOfEvents(newer), entry(B, set(MERGED_INTO, A)))],
        ]),
      ).get(A)?.add ?? [];
    expect(copy && originOf(copy)).toEqual({ journey: B, event: newer.id, generation: 0 });
    const second = copyFrom(B, newer, 1, 0);
    const read = decodeEvent(encodeEvent(second));
    expect(read.ok && read.value).toEqual(second);
    expect(second).toMatchObject({ id: '000000000000.7', raw: { what: 'x' } });
  });
});
