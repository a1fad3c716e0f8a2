import { atom } from 'nanostores';
import type { Depot, SealedEvent } from '~/domain/depot/depot.ts';
import { LONGEST_REQUEST, MOST_EVENTS } from '~/domain/depot/depot.ts';
import type { JournalEvent } from '~/domain/journal/event.ts';
import { isOfBook } from '~/domain/journal/fields.ts';
import { journalOf } from '~/domain/journal/journal.ts';
import { decodeEvent } from '~/domain/journal/journal-record.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { nowInSeconds } from '../clock.ts';
import { countExported, forgetExportedOf, noteExported, notExported } from '../exported.ts';
import { $journals, journalIn, mergeIn } from '../journals.ts';
import { DepotError } from './http-depot.ts';
import { journeysOf } from './journeys-of.ts';
import type { PassedOn } from './seal.ts';
import { $spaces, keepSpace, type Space } from './spaces.ts';

/**
 * `here`: both places hold the same since `at`. `busy`: on the way. `waiting`: `count` events wait for an answer of the
 * depot. `full`: the depot has no room for them.
 */
export interface SyncState {
  readonly kind: 'here' | 'busy' | 'waiting' | 'full';
  readonly count: number;
}

/** By the id of the space. */
export const $sync = atom<ReadonlyMap<string, SyncState>>(new Map());

const RETRY_MS = [2_000, 10_000, 60_000] as const;
/** Marks come in bursts: they are sent together. */
const SETTLE_MS = 250;
/** Sealed characters of one request; the rest of it is ids and punctuation. */
const MOST_CHARACTERS = LONGEST_REQUEST - MOST_EVENTS * 64;

interface Own {
  readonly journey: JourneyId;
  readonly event: JournalEvent['id'];
  readonly body: JournalEvent;
}

/** Keeps one space and this browser alike, for as long as the page is open. One tab of a browser does it for all. */
export class SpaceSync {
  readonly #id: string;
  readonly #depot: Depot;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isRunning = false;
  #isWanted = false;
  #hasCompared = false;
  #ends: (() => void)[] = [];

  constructor(id: string, depot: Depot) {
    this.#id = id;
    this.#depot = depot;
  }

  start(): void {
    const soon = () => this.#soon(SETTLE_MS);
    const unfollow = $journals.listen(soon);
    const unwatch = this.#depot.watch(this.#id, soon);
    addEventListener('online', soon);
    document.addEventListener('visibilitychange', soon);
    this.#ends = [
      unfollow,
      unwatch,
      () => removeEventListener('online', soon),
      () => document.removeEventListener('visibilitychange', soon),
    ];
    soon();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const end of this.#ends) end();
    this.#ends = [];
  }

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), milliseconds);
  }

  /** Fetches, then sends. What comes meanwhile is done right after. */
  async run(): Promise<void> {
    if (this.#isRunning) {
      this.#isWanted = true;
      return;
    }
    this.#isRunning = true;
    try {
      await this.#compare();
      await this.#fetch();
      // What was sent comes back with the next page: it is passed over at once, so that nothing erased later returns.
      if (await this.#send()) await this.#fetch();
      this.#failures = 0;
      this.#done();
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#isRunning = false;
      if (this.#isWanted) this.#soon(SETTLE_MS);
      this.#isWanted = false;
    }
  }

  get #space(): Space | undefined {
    return $spaces.get().get(this.#id);
  }

  /** A depot that holds less than it once did is filled again from the beginning. */
  async #compare(): Promise<void> {
    if (this.#hasCompared) return;
    const space = this.#space;
    if (space === undefined) return;
    const { count } = await this.#depot.digest(this.#id);
    if (count < countExported(this.#id)) {
      forgetExportedOf(this.#id);
      keepSpace({ ...space, cursor: 0 });
    }
    this.#hasCompared = true;
  }

  async #fetch(): Promise<void> {
    for (let isMore = true; isMore;) {
      const space = this.#space;
      if (space === undefined) return;
      const page = await this.#depot.since(this.#id, space.cursor);
      const opened = await Promise.all(page.events.map((event) => space.seal.open(event)));
      // Somebody may have left the space meanwhile.
      if (this.#space === undefined) return;
      const journey = this.#takeIn(space, opened);
      if (page.cursor !== space.cursor)
        keepSpace({ ...space, cursor: page.cursor, ...(journey === undefined ? {} : { journey }) });
      ({ isMore } = page);
    }
  }

  /** Merges what belongs into this space. Gives the purchase it is of, where that is known. */
  #takeIn(space: Space, opened: readonly (PassedOn | undefined)[]): JourneyId | undefined {
    const byJourney = new Map<JourneyId, JournalEvent[]>();
    for (const found of opened) {
      const read = found && decodeEvent(found.record);
      if (found === undefined || read?.ok !== true) continue;
      byJourney.set(found.journey, [...(byJourney.get(found.journey) ?? []), read.value]);
    }
    let own = space.journey;
    for (const [journey, list] of byJourney) {
      if (space.kind === 'purchase') own ??= journey;
      if (space.kind === 'purchase' ? journey !== own : !mayHold(journey)) continue;
      const fresh = notExported(
        this.#id,
        list.map((body) => ({ journey, event: body.id, body })),
      );
      mergeIn(journey, journalOf(fresh.map(({ body }) => body)));
      noteExported(this.#id, fresh);
    }
    return own;
  }

  /** True if there was something to send. */
  async #send(): Promise<boolean> {
    const space = this.#space;
    if (space === undefined) return false;
    let hasSent = false;
    for (let waiting = this.#waiting(space); waiting.length > 0; waiting = this.#waiting(space)) {
      this.#say({ kind: 'busy', count: waiting.length });
      const batch = await sealedBatch(space, waiting);
      await this.#depot.append(
        this.#id,
        batch.map(({ sealed }) => sealed),
      );
      noteExported(
        this.#id,
        batch.map(({ own }) => own),
      );
      hasSent = true;
    }
    return hasSent;
  }

  /** The events of this browser that the depot is not known to hold. */
  #waiting(space: Space): readonly Own[] {
    const all = journeysOf(space).flatMap((journey) =>
      [...journalIn(journey).values()].map((body) => ({ journey, event: body.id, body })),
    );
    return notExported(this.#id, all);
  }

  #done(): void {
    const space = this.#space;
    if (space === undefined) return;
    keepSpace({ ...space, at: nowInSeconds() });
    this.#say({ kind: 'here', count: 0 });
  }

  #failed(error: unknown): void {
    const space = this.#space;
    if (space === undefined) return;
    const isFull = error instanceof DepotError && error.status === 507;
    this.#say({ kind: isFull ? 'full' : 'waiting', count: this.#waiting(space).length });
    this.#soon(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 60_000);
    this.#failures += 1;
  }

  #say(state: SyncState): void {
    $sync.set(new Map($sync.get()).set(this.#id, state));
  }
}

/** A purchase of one's own is never taken for a prospect: a book may only bring new journeys, prospects, and kits. */
function mayHold(journey: JourneyId): boolean {
  const journal = journalIn(journey);
  return journal.size === 0 || isOfBook(viewOf(journal));
}

async function sealedBatch(space: Space, waiting: readonly Own[]) {
  const batch: { readonly own: Own; readonly sealed: SealedEvent }[] = [];
  let length = 0;
  for (const own of waiting.slice(0, MOST_EVENTS)) {
    const sealed = await space.seal.close(own.journey, own.body);
    length += sealed.bytes.length;
    if (length > MOST_CHARACTERS) break;
    batch.push({ own, sealed });
  }
  return batch;
}
