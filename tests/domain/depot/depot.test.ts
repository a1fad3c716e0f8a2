import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSealedEvent,
  LONGEST_EVENT,
  MOST_EVENTS,
  NO_EVENTS,
  withIds,
} from '../../../src/domain/depot/depot.ts';
import {
  readInvitation,
  sealedIdOf,
  sealingKeyOf,
  SPACE_KINDS,
  spaceIdOf,
  writeInvitation,
} from '../../../src/domain/depot/space-key.ts';
import {
  type BODY_PROBLEMS,
  DEPOT_VERSION,
  isDepotHere,
  readDigest,
  readEvents,
  readPage,
  writeEvents,
} from '../../../src/domain/depot/wire.ts';
import { nodeDigest } from '../export/support.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });
const ids = fc.stringMatching(/^[0-9a-f]{32}$/);
const event = { id: '0123456789abcdef0123456789abcdef', bytes: 'AbC-_9' };

describe('a digest', () => {
  test('is the same for the same ids in any order, and shows one that is missing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ids, { minLength: 2, maxLength: 20 }), (all) => {
        const whole = withIds(NO_EVENTS, all);
        expect(withIds(NO_EVENTS, [...all].reverse())).toEqual(whole);
        expect(withIds(withIds(NO_EVENTS, all.slice(0, 1)), all.slice(1))).toEqual(whole);
        expect(withIds(NO_EVENTS, all.slice(1))).not.toEqual(whole);
      }),
    );
  });
});

describe('the key of a space', () => {
  test('names the space and its events, and none of the names gives away the other', () => {
    fc.assert(
      fc.property(keys, keys, (key, other) => {
        fc.pre(key.some((byte, at) => byte !== other[at]));
        expect(spaceIdOf(key, nodeDigest)).toMatch(/^[0-9a-f]{32}$/);
        expect(spaceIdOf(key, nodeDigest)).not.toBe(spaceIdOf(other, nodeDigest));
        expect(sealingKeyOf(key, nodeDigest)).toHaveLength(32);
        const id = sealedIdOf(key, 'a', 'b', nodeDigest);
        expect(id).toMatch(/^[0-9a-f]{32}$/);
        expect(sealedIdOf(key, 'a', 'b', nodeDigest)).toBe(id);
        expect(sealedIdOf(key, 'a', 'c', nodeDigest)).not.toBe(id);
        expect(sealedIdOf(other, 'a', 'b', nodeDigest)).not.toBe(id);
      }),
    );
  });

  test('travels in an invitation', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(...SPACE_KINDS), (key, kind) => {
        const text = writeInvitation({ kind, key }, nodeDigest);
        expect(text).toMatch(/^d1\.[\w-]{50}$/);
        expect(readInvitation(text, nodeDigest)).toEqual({ kind, key });
      }),
    );
  });

  test('an invitation with any letter changed, lost or added is none', () => {
    fc.assert(
      fc.property(keys, fc.nat({ max: 52 }), fc.stringMatching(/^[\w-]?$/), (key, at, put) => {
        const text = writeInvitation({ kind: 'book', key }, nodeDigest);
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        fc.pre(changed !== text);
        expect(readInvitation(changed, nodeDigest)).toBeUndefined();
        expect(readInvitation(`${text}A`, nodeDigest)).toBeUndefined();
      }),
    );
  });

  test('an invitation to a kind of space of a newer build is none', () => {
    const said = Uint8Array.of(9, ...new Uint8Array(32));
    const check = nodeDigest
      .hmacSha256(said, new TextEncoder().encode('shirube depot 1 invitation'))
      .slice(0, 4);
    const text = `d1.${Buffer.from([...said, ...check]).toString('base64url')}`;
    expect(readInvitation(text, nodeDigest)).toBeUndefined();
  });
});

describe('what browsers and the server say to each other', () => {
  test('reads back', () => {
    expect(readEvents(writeEvents([event]))).toEqual({ ok: true, value: [event] });
    const page = { events: [event], cursor: 7, isMore: true };
    expect(readPage(JSON.stringify(page))).toEqual(page);
    const digest = { count: 3, xor: event.id };
    expect(readDigest(JSON.stringify(digest))).toEqual(digest);
    expect(isDepotHere(JSON.stringify({ depot: DEPOT_VERSION }))).toBe(true);
  });

  test.each<[string, (typeof BODY_PROBLEMS)[number]]>([
    ['{', 'not-json'],
    ['null', 'no-events'],
    ['{"events":"x"}', 'no-events'],
    ['{"events":[]}', 'no-events'],
    [writeEvents(Array.from({ length: MOST_EVENTS + 1 }, () => event)), 'too-many'],
    ['{"events":[null]}', 'not-an-event'],
    ['{"events":[{"id":"x","bytes":"A"}]}', 'not-an-event'],
    [`{"events":[{"id":"${event.id}","bytes":""}]}`, 'not-an-event'],
    [`{"events":[{"id":"${event.id}","bytes":"a b"}]}`, 'not-an-event'],
    [`{"events":[{"id":"${event.id}"}]}`, 'not-an-event'],
  ])('%s is refused as %s', (text, kind) => {
    expect(readEvents(text)).toEqual({ ok: false, problem: { kind } });
  });

  test('an event that is too long is none', () => {
    expect(isSealedEvent({ id: event.id, bytes: 'A'.repeat(LONGEST_EVENT) })).toBe(true);
    expect(isSealedEvent({ id: event.id, bytes: 'A'.repeat(LONGEST_EVENT + 1) })).toBe(false);
  });

  test.each([
    '',
    'null',
    '[]',
    '<html></html>',
    '{"events":[],"cursor":-1,"isMore":false}',
    '{"count":1,"xor":"x"}',
    '{"depot":2}',
  ])('an answer that is none of a depot is no answer: %s', (text) => {
    expect(readPage(text)).toBeUndefined();
    expect(readDigest(text)).toBeUndefined();
    expect(isDepotHere(text)).toBe(false);
  });
});
