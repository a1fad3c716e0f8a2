import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '~/state/digest.ts';
import { decodeEvent } from '../../src/domain/journal/journal-record.ts';
import { encodeJourneyFile } from '../../src/domain/journal/journey-file.ts';
import { fromHex } from '../../src/domain/link/bytes.ts';
import { decodePlanLink } from '../../src/domain/link/plan-decode.ts';
import { decodeReceipt } from '../../src/domain/link/receipt-decode.ts';
import { toId, type JourneyId } from '../../src/domain/shared/brand.ts';
import * as released from './fixtures/released/decoder-0.1.0.mjs';
import { readFixture } from './link/support/fixture.ts';
import { journalOfEvents } from './support/journals.ts';

/*
 * The code of release 0.1.0 itself, not today's code without the new words: a browser that still has it open must read what
 * this build writes, keep what it does not know, and pass it on unchanged.
 */
interface Golden {
  readonly releases: readonly {
    readonly release: string;
    readonly samples: readonly {
      readonly name: string;
      readonly payload: string;
      readonly secret?: string;
    }[];
  }[];
}
const samplesSince = (file: string) =>
  (readFixture(file) as Golden).releases.flatMap(({ release, samples }) =>
    release === '0.1.0' ? [] : samples,
  );

const BOOK_KINDS = ['option', 'requirement', 'answer', 'number', 'step'];
const linesOf = (kind: string) =>
  readFileSync(new URL(`fixtures/journal/v1/${kind}.json`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe('release 0.1.0 reads what this build sends', () => {
  test.each(samplesSince('g1.json'))('a plan link: $name', ({ payload }) => {
    const now = decodePlanLink(payload, digest);
    const then = released.decodePlanLink(payload, digest);
    if (!then.ok || !now.ok) throw new Error('refused');
    expect(then.value.assets).toEqual(now.value.assets);
    expect(then.value.unknown.map(({ tag }) => tag).includes(40)).toBe(now.value.steps !== undefined);
    expect(released.encodePlanLink(then.value, digest)).toEqual({ ok: true, value: payload });
  });

  test.each(samplesSince('r1.json'))('a receipt: $name', ({ payload, secret = '' }) => {
    const key = () => fromHex(secret, 16);
    const now = decodeReceipt(payload, digest, key);
    const then = released.decodeReceipt(payload, digest, key);
    if (!then.ok || !now.ok) throw new Error('refused');
    expect(now.value.told).toBeDefined();
    expect(then.value.questions).toEqual(now.value.questions);
    expect(then.value.unknown.map(({ tag }) => tag)).toEqual([70]);
    expect(released.encodeReceipt(then.value, key() ?? new Uint8Array(), digest)).toEqual({
      ok: true,
      value: payload,
    });
  });

  test('there are links of both kinds to try', () => {
    expect(samplesSince('g1.json').length).toBeGreaterThan(0);
    expect(samplesSince('r1.json').length).toBeGreaterThan(0);
  });
});

describe.each(BOOK_KINDS)('release 0.1.0 keeps events of the kind %s', (kind) => {
  test.each(linesOf(kind))('%s', (line) => {
    const then = released.decodeEvent(line);
    expect(then.ok && released.encodeEvent(then.value)).toBe(line);
  });
});

test('release 0.1.0 takes in a file with the answer book, merges it, and passes it on unchanged', () => {
  const lines = [...BOOK_KINDS, 'read', 'question', 'set'].flatMap(linesOf);
  const events = journalOfEvents(
    ...lines.map((line) => {
      const read = decodeEvent(line);
      if (!read.ok) throw new Error(read.problem.kind);
      return read.value;
    }),
  );
  const frame = { journey: toId<JourneyId>('0123456789abcdef'), label: '', exportedAt: '', site: '/' };
  const file = encodeJourneyFile({ ...frame, events });
  const then = released.decodeJourneyFile(file);
  if (!then.ok) throw new Error(then.problem.kind);
  const merged = released.merge(new Map(), then.value.events);
  expect(released.viewOf(merged).unknownCount).toBeGreaterThan(0);
  expect(released.encodeJourneyFile({ ...frame, events: merged })).toBe(file);
});
