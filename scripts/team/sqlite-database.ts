import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Ask, Database, Row } from './sql-depot.ts';

/**
 * A depot in one file, for one process. The journal is written ahead (WAL) and every commit reaches the disk before it is
 * acknowledged (`synchronous = full`): a process that is killed loses nothing that a browser counts as safe.
 */
export class SqliteDatabase implements Database {
  readonly #file: DatabaseSync;
  /** The end of the line: transactions of one process come one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #changed: (space: string) => void = () => undefined;

  constructor(file: string) {
    this.#file = new DatabaseSync(file);
    this.#file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000');
  }

  /** Waits for the transaction that is going on: it shares the connection, which would show what is not committed. */
  readonly ask: Ask = async (sql, ...values) => {
    await this.#last;
    return this.#askNow(sql, ...values);
  };

  readonly #askNow: Ask = (sql, ...values) => {
    const named = Object.fromEntries(
      values.map((value, at): [string, SQLInputValue] => [`$${at + 1}`, value]),
    );
    const rows: Row[] = this.#file.prepare(sql).all(named);
    return Promise.resolve(rows);
  };

  transaction<Value>(work: (ask: Ask) => Promise<Value>): Promise<Value> {
    const done = this.#last.then(async () => {
      this.#file.exec('begin immediate');
      try {
        const value = await work(this.#askNow);
        this.#file.exec('commit');
        return value;
      } catch (error) {
        this.#file.exec('rollback');
        throw error;
      }
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  announce(space: string): Promise<void> {
    this.#changed(space);
    return Promise.resolve();
  }

  onAnnounce(changed: (space: string) => void): Promise<void> {
    this.#changed = changed;
    return Promise.resolve();
  }

  /** A whole copy of the file while it is in use. */
  backup(to: string): void {
    this.#file.prepare('vacuum into ?').run(to);
  }

  async close(): Promise<void> {
    await this.#last;
    this.#file.close();
  }
}
