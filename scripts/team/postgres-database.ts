import pg from 'pg';
import type { Ask, Database, Row } from './sql-depot.ts';

const CHANNEL = 'depot';

/**
 * A depot in PostgreSQL, for several processes behind one balancer. What is acknowledged is committed; with
 * `synchronous_standby_names` set in the database, it is on the standby too.
 */
export class PostgresDatabase implements Database {
  readonly #pool: pg.Pool;
  readonly #address: string;
  #listener: pg.Client | undefined;

  constructor(address: string) {
    this.#address = address;
    this.#pool = new pg.Pool({ connectionString: address, max: 20, connectionTimeoutMillis: 5_000 });
    // A connection that breaks while nobody uses it is replaced by the next question.
    this.#pool.on('error', () => undefined);
  }

  readonly ask: Ask = async (sql, ...values) => (await this.#pool.query<Row>(sql, [...values])).rows;

  async transaction<Value>(work: (ask: Ask) => Promise<Value>): Promise<Value> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      const value = await work(async (sql, ...values) => (await client.query<Row>(sql, [...values])).rows);
      await client.query('commit');
      client.release();
      return value;
    } catch (error) {
      // The connection itself may be what broke: it does not go back to the others.
      client.release(true);
      throw error;
    }
  }

  async announce(space: string): Promise<void> {
    await this.#pool.query('select pg_notify($1, $2)', [CHANNEL, space]);
  }

  /** Keeps one connection for what other processes announce; it is opened anew a second after it broke. */
  async onAnnounce(changed: (space: string) => void): Promise<void> {
    const listener = new pg.Client({ connectionString: this.#address });
    this.#listener = listener;
    listener.on('notification', ({ payload }) => changed(payload ?? ''));
    listener.on('error', () => undefined);
    listener.on('end', () => {
      if (this.#listener === listener)
        setTimeout(() => void this.onAnnounce(changed).catch(() => undefined), 1_000).unref();
    });
    await listener.connect();
    await listener.query(`listen ${CHANNEL}`);
  }

  async close(): Promise<void> {
    const listener = this.#listener;
    this.#listener = undefined;
    await listener?.end();
    await this.#pool.end();
  }
}
