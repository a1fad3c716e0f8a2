import { keys } from './storage-keys.ts';

/*
 * What was written lately, once more, in IndexedDB. Browsers put localStorage on the disk seconds after a write, so a
 * browser that ends suddenly loses the last marks; a transaction with strict durability is on the disk when it completes.
 * Pages read localStorage, which is there at once. After a sudden end, put-back.ts makes it say again what stands here.
 *
 * Life cycle of an entry: written with each change; removed by put-back.ts a day later, or when everything is erased. The database is made by the
 * first change, never by reading a page. Nothing waits for it, and nothing here throws: where the browser lends no
 * IndexedDB, marks are as safe as localStorage is.
 */
export const LOG = `${keys.all}log`;
export const ENTRIES = 'entries';

/** A key and its text; without a text it is removed. */
export type StoredChange = readonly [key: string, text?: string | undefined];

/** The last change of one key. */
export interface LogEntry {
  readonly key: string;
  /** Undefined: the key was removed. */
  readonly text?: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type Change = (entries: IDBObjectStore) => unknown;

/** How long a page waits at most with showing what it wrote; not at all once it waited in vain. */
let patience = 1_000;

let log: IDBDatabase | undefined;
let opening: Promise<IDBDatabase> | undefined;
let lastWrite: Promise<unknown> = Promise.resolve();

/** What was written by now is on the disk, or takes too long: for elements that draw it. Never fails. */
export function written(): Promise<unknown> {
  return lastWrite;
}

/** The database, made if there is none. */
export function openLog(): Promise<IDBDatabase> {
  return (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(LOG);
    request.onupgradeneeded = () => request.result.createObjectStore(ENTRIES, { keyPath: 'key' });
    request.onerror = reject;
    request.onsuccess = () => resolve((log = request.result));
  }));
}

/** At once where the database is open, because drawing what a mark changed keeps the page busy. */
export function changeLog(all: Change): void {
  if (!('indexedDB' in globalThis)) return;
  let done: Promise<unknown> | undefined;
  try {
    done = log && transact(log, all);
  } catch {
    // The browser may have closed the database under a page that slept.
    log = opening = undefined;
  }
  done ??= openLog().then((open) => transact(open, all));
  let timer = 0;
  const tooLong = new Promise((resolve) => {
    timer = window.setTimeout(() => resolve((patience = 0)), patience);
  });
  const settled = done.catch(() => (opening = undefined)).finally(() => clearTimeout(timer));
  lastWrite = Promise.race([tooLong, settled]);
}

function transact(open: IDBDatabase, all: Change): Promise<unknown> {
  const transaction = open.transaction(ENTRIES, 'readwrite', { durability: 'strict' });
  all(transaction.objectStore(ENTRIES));
  // Without this the browser would first wait for the page to hear of each change.
  transaction.commit();
  return new Promise((resolve) => (transaction.oncomplete = transaction.onabort = resolve));
}

/** Each key holds this text now, or was removed. */
export function logAll(records: readonly StoredChange[]): void {
  const at = Date.now();
  changeLog((entries) => {
    for (const [key, text] of records) entries.put({ key, text, at } satisfies LogEntry);
  });
}
