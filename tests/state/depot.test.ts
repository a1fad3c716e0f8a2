import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_EVENTS, withIds, type Depot, type SealedEvent } from '../../src/domain/depot/depot.ts';
import { FIELD, SALES_SIDE } from '../../src/domain/journal/fields.ts';
import { toId, type JourneyId } from '../../src/domain/shared/brand.ts';
import { DepotError } from '../../src/state/depot/http-depot.ts';
import { Seal } from '../../src/state/depot/seal.ts';
import {
  $spaces,
  forgetSpace,
  invitationOf,
  joinSpace,
  newSpace,
  readSpaces,
} from '../../src/state/depot/spaces.ts';
import { $sync, SpaceSync } from '../../src/state/depot/sync.ts';
import { $journals, eraseJournal, journalIn, readJournals, recordIn } from '../../src/state/journals.ts';
import { storage } from '../../src/state/storage.ts';
import { anEvent, journalOfEvents, mark, sent, set } from '../domain/support/journals.ts';
import { eventually } from '../support/eventually.ts';

const OWN = toId<JourneyId>('0123456789abcdef');
const PROSPECT = toId<JourneyId>('fedcba9876543210');

/** A depot in memory that can be out of reach, or have no room. */
class MemoryDepot implements Depot {
  events: SealedEvent[] = [];
  failing: number | undefined;

  #ask(): Promise<void> {
    return this.failing === undefined ? Promise.resolve() : Promise.reject(new DepotError(this.failing));
  }

  async append(_space: string, events: readonly SealedEvent[]) {
    await this.#ask();
    for (const event of events) if (!this.events.some(({ id }) => id === event.id)) this.events.push(event);
  }

  async since(_space: string, cursor: number) {
    await this.#ask();
    const events = this.events.slice(cursor, cursor + 2);
    return { events, cursor: cursor + events.length, isMore: cursor + 2 < this.events.length };
  }

  async digest() {
    await this.#ask();
    return withIds(
      NO_EVENTS,
      this.events.map(({ id }) => id),
    );
  }

  watch() {
    return () => undefined;
  }
}

let depot: MemoryDepot;

beforeEach(() => {
  localStorage.clear();
  readJournals();
  for (const id of $spaces.get().keys()) forgetSpace(id);
  $sync.set(new Map());
  depot = new MemoryDepot();
});
afterEach(() => vi.useRealTimers());

/** What another browser of the space would leave. */
async function leftBy(other: Seal, journey: JourneyId, ...events: ReturnType<typeof anEvent>[]) {
  for (const event of events) await depot.append(other.space, [await other.close(journey, event)]);
}

describe('a seal', () => {
  const seal = new Seal(new Uint8Array(32).fill(7));

  test('opens with the same key what it closed, and with no other key or name', async () => {
    const event = anEvent(1, { ...mark('why-now', 'answered'), why: '＝合意した' } as never);
    const closed = await seal.close(OWN, event);
    const opened = await new Seal(new Uint8Array(32).fill(7)).open(closed);
    expect(opened?.journey).toBe(OWN);
    expect(opened?.record).toContain('why-now');
    expect(await new Seal(new Uint8Array(32).fill(8)).open(closed)).toBeUndefined();
    expect(
      await seal.open({ ...closed, id: closed.id.replace(/^./, (c) => (c === '0' ? '1' : '0')) }),
    ).toBeUndefined();
    expect(await seal.open({ ...closed, bytes: 'AAAA' })).toBeUndefined();
    expect(await seal.open({ ...closed, bytes: '!' })).toBeUndefined();
  });

  test('gives an event the same name each time, though never the same bytes, and hides its length', async () => {
    const [first, second] = [
      await seal.close(OWN, anEvent(1, sent('menu'))),
      await seal.close(OWN, anEvent(1, sent('menu'))),
    ];
    expect(second.id).toBe(first.id);
    expect(second.bytes).not.toBe(first.bytes);
    const longer = await seal.close(OWN, anEvent(1, sent('menu-2')));
    expect(longer.bytes).toHaveLength(first.bytes.length);
    expect(first.bytes).not.toContain('menu');
  });
});

describe('a purchase in two browsers', () => {
  test('goes to the depot, and what the other browser left comes back, each once', async () => {
    recordIn(OWN, mark('why-now', 'answered'), sent('menu'));
    recordIn(PROSPECT, set(FIELD.side, SALES_SIDE));
    const space = newSpace({ journey: OWN });
    const sync = new SpaceSync(space.seal.space, depot);
    await sync.run();
    expect(depot.events).toHaveLength(2);
    expect($sync.get().get(space.seal.space)?.kind).toBe('here');
    await leftBy(space.seal, OWN, anEvent(5, sent('list')));
    await sync.run();
    await sync.run();
    expect(journalIn(OWN).size).toBe(3);
    expect(depot.events).toHaveLength(3);
  });

  test('a browser that joins takes the purchase, though nothing that claims to be another one', async () => {
    const theirs = new Seal(new Uint8Array(32).fill(3));
    const space = joinSpace(invitationOf({ kind: 'purchase', key: new Uint8Array(32).fill(3) }))!;
    await leftBy(theirs, OWN, anEvent(1, sent('menu')), anEvent(2, sent('list')), anEvent(3, sent('pack')));
    await leftBy(theirs, PROSPECT, anEvent(4, sent('menu')));
    await new SpaceSync(space.seal.space, depot).run();
    expect(journalIn(OWN)).toEqual(
      journalOfEvents(anEvent(1, sent('menu')), anEvent(2, sent('list')), anEvent(3, sent('pack'))),
    );
    expect(journalIn(PROSPECT).size).toBe(0);
    expect($spaces.get().get(space.seal.space)?.journey).toBe(OWN);
  });

  test.each([0, 429, 503])('waits while the depot gives %s, loses nothing, and goes on', async (status) => {
    vi.useFakeTimers();
    const space = newSpace({ journey: OWN });
    const sync = new SpaceSync(space.seal.space, depot);
    depot.failing = status;
    recordIn(OWN, sent('menu'));
    await sync.run();
    expect($sync.get().get(space.seal.space)).toEqual({ kind: 'waiting', count: 1 });
    depot.failing = undefined;
    await vi.advanceTimersByTimeAsync(2_500);
    await eventually(() => expect(depot.events).toHaveLength(1));
    sync.stop();
  });

  test('says that the depot has no room', async () => {
    const space = newSpace({ journey: OWN });
    const sync = new SpaceSync(space.seal.space, depot);
    recordIn(OWN, sent('menu'));
    const append = vi.spyOn(depot, 'append').mockRejectedValue(new DepotError(507));
    await sync.run();
    expect($sync.get().get(space.seal.space)).toEqual({ kind: 'full', count: 1 });
    append.mockRestore();
    sync.stop();
  });

  test('fills a depot that lost everything', async () => {
    const space = newSpace({ journey: OWN });
    recordIn(OWN, sent('menu'), sent('list'));
    await new SpaceSync(space.seal.space, depot).run();
    depot.events = [];
    await new SpaceSync(space.seal.space, depot).run();
    expect(depot.events).toHaveLength(2);
  });

  test('nothing of the depot can be read', async () => {
    const space = newSpace({ journey: OWN });
    recordIn(OWN, set(FIELD.label, 'Midori Works'));
    await new SpaceSync(space.seal.space, depot).run();
    const stored = JSON.stringify(depot.events);
    for (const secret of ['Midori', 'label', OWN, Buffer.from('Midori').toString('base64url')])
      expect(stored).not.toContain(secret);
  });
});

describe('a book of a team', () => {
  test('holds prospects and no purchase of one’s own, in both directions', async () => {
    recordIn(OWN, sent('menu'));
    recordIn(PROSPECT, set(FIELD.side, SALES_SIDE), set(FIELD.label, 'Aoba'));
    const space = newSpace('book');
    const sync = new SpaceSync(space.seal.space, depot);
    await sync.run();
    expect(depot.events).toHaveLength(2);
    await leftBy(space.seal, OWN, anEvent(9, sent('pack')));
    await leftBy(space.seal, toId('1111111111111111'), anEvent(1, set(FIELD.side, SALES_SIDE)));
    await sync.run();
    expect(journalIn(OWN).size).toBe(1);
    expect(journalIn(toId('1111111111111111')).size).toBe(1);
  });

  test('a prospect that was erased here does not come back by itself', async () => {
    recordIn(PROSPECT, set(FIELD.side, SALES_SIDE));
    const space = newSpace('book');
    const sync = new SpaceSync(space.seal.space, depot);
    await sync.run();
    eraseJournal(PROSPECT);
    await sync.run();
    expect($journals.get().has(PROSPECT)).toBe(false);
  });
});

test('a browser remembers its spaces, and lets go of one that cannot be read', () => {
  const space = newSpace('book');
  const [key = ''] = storage.keys('shirube:/:space:');
  $spaces.set(new Map());
  readSpaces();
  expect($spaces.get().get(space.seal.space)?.key).toEqual(space.key);
  localStorage.setItem(key, '{"v":1,"invitation":"d1.broken"}');
  readSpaces();
  expect($spaces.get().size).toBe(0);
  expect(joinSpace('d1.broken')).toBeUndefined();
});
