import type { Depot, SealedEvent } from '../../src/domain/depot/depot.ts';
import { MOST_EVENTS, NO_EVENTS, withIds } from '../../src/domain/depot/depot.ts';
import { Watchers } from './watchers.ts';

/** One row of a result, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** One question to a database; `$1`, `$2` … stand for the values. */
export type Ask = (sql: string, ...values: readonly (string | number)[]) => Promise<readonly Row[]>;

/** What SQLite and PostgreSQL have in common, as far as a depot needs it. */
export interface Database {
  readonly ask: Ask;
  /** All or nothing. Two of them on the same space come one after the other. */
  transaction<Value>(work: (ask: Ask) => Promise<Value>): Promise<Value>;
  /** Tells other processes that a space changed, and is told by them. */
  announce(space: string): Promise<void>;
  onAnnounce(changed: (space: string) => void): Promise<void>;
  close(): Promise<void>;
}

/*
 * The numbers of events come from a counter of their space, which an append holds until it is committed. A sequence
 * would give numbers out before: a browser that reads up to 7 while 6 is not committed yet would never see 6.
 */
export const SCHEMA = [
  `create table if not exists space (
     id text primary key, head bigint not null, count bigint not null, size bigint not null, xor text not null)`,
  `create table if not exists event (
     space text not null, n bigint not null, id text not null, bytes text not null, at bigint not null,
     primary key (space, n), unique (space, id))`,
];

/** Bytes that one space may hold. */
export const LARGEST_SPACE = 1_000_000_000;

export class SpaceFull extends Error {}

/** A depot in an SQL database, for one process or several. */
export class SqlDepot implements Depot {
  readonly #database: Database;
  readonly #watchers = new Watchers();
  readonly #largest: number;

  private constructor(database: Database, largest: number) {
    this.#database = database;
    this.#largest = largest;
  }

  /** Makes the tables where there are none. */
  static async open(database: Database, largest = LARGEST_SPACE): Promise<SqlDepot> {
    for (const sql of SCHEMA) await database.ask(sql);
    const depot = new SqlDepot(database, largest);
    await database.onAnnounce((space) => depot.#watchers.tell(space));
    return depot;
  }

  async append(space: string, events: readonly SealedEvent[]): Promise<void> {
    const added = await this.#database.transaction(async (ask) => {
      await ask(
        'insert into space (id, head, count, size, xor) values ($1, 0, 0, 0, $2) on conflict (id) do nothing',
        space,
        NO_EVENTS.xor,
      );
      // The update takes the lock of the row: whoever appends to this space next waits here.
      const [row] = await ask(
        'update space set head = head where id = $1 returning head, count, size, xor',
        space,
      );
      const fresh = await newOnes(ask, space, events);
      if (fresh.length === 0) return 0;
      const size = numberIn(row, 'size') + fresh.reduce((sum, { bytes }) => sum + bytes.length, 0);
      if (size > this.#largest) throw new SpaceFull();
      const head = numberIn(row, 'head');
      await insert(ask, space, head, fresh);
      const digest = withIds(
        { count: numberIn(row, 'count'), xor: textIn(row, 'xor') },
        fresh.map(({ id }) => id),
      );
      await ask(
        'update space set head = $2, count = $3, size = $4, xor = $5 where id = $1',
        space,
        head + fresh.length,
        digest.count,
        size,
        digest.xor,
      );
      return fresh.length;
    });
    if (added > 0) await this.#database.announce(space);
  }

  async since(space: string, cursor: number) {
    const rows = await this.#database.ask(
      'select n, id, bytes from event where space = $1 and n > $2 order by n limit $3',
      space,
      cursor,
      MOST_EVENTS + 1,
    );
    const page = rows.slice(0, MOST_EVENTS);
    return {
      events: page.map((row) => ({ id: textIn(row, 'id'), bytes: textIn(row, 'bytes') })),
      cursor: page.length === 0 ? cursor : numberIn(page.at(-1), 'n'),
      isMore: rows.length > MOST_EVENTS,
    };
  }

  async digest(space: string) {
    const [row] = await this.#database.ask('select count, xor from space where id = $1', space);
    return row === undefined ? NO_EVENTS : { count: numberIn(row, 'count'), xor: textIn(row, 'xor') };
  }

  watch(space: string, changed: () => void): () => void {
    return this.#watchers.add(space, changed);
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}

/** Those that the space does not hold, each once. */
async function newOnes(
  ask: Ask,
  space: string,
  events: readonly SealedEvent[],
): Promise<readonly SealedEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const places = [...byId.keys()].map((_, at) => `$${at + 2}`).join(', ');
  const known = await ask(
    `select id from event where space = $1 and id in (${places})`,
    space,
    ...byId.keys(),
  );
  for (const row of known) byId.delete(textIn(row, 'id'));
  return [...byId.values()];
}

/** Numbers them from `head` on, in one statement. */
async function insert(ask: Ask, space: string, head: number, events: readonly SealedEvent[]): Promise<void> {
  const at = Math.floor(Date.now() / 1000);
  const rows = events.map((_, index) => `($1, $${index * 3 + 3}, $${index * 3 + 4}, $${index * 3 + 5}, $2)`);
  const values = events.flatMap(({ id, bytes }, index) => [head + index + 1, id, bytes]);
  await ask(`insert into event (space, n, id, bytes, at) values ${rows.join(', ')}`, space, at, ...values);
}

function numberIn(row: Row | undefined, name: string): number {
  // PostgreSQL's driver gives a bigint as text: it may be longer than a number holds. These are not.
  return Number(row?.[name]);
}

function textIn(row: Row | undefined, name: string): string {
  return String(row?.[name]);
}
