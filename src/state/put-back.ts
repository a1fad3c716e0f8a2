import { MS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { storage } from './storage.ts';
import { keys } from './storage-keys.ts';
import { ENTRIES, openLog, type LogEntry } from './write-log.ts';

/*
 * A day, although the storage is mostly on the disk after seconds: Chromium slows down to sixty writes an hour in a
 * browser in which much is written.
 */
const KEPT_MS = MS_PER_DAY;

type StoredKey = Pick<LogEntry, 'key' | 'text'>;

function isEntry(value: unknown): value is LogEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'at' in value &&
    typeof value.at === 'number' &&
    (!('text' in value) || value.text === undefined || typeof value.text === 'string')
  );
}

function entriesOf(log: IDBDatabase): Promise<readonly LogEntry[]> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<unknown[]> = log.transaction(ENTRIES).objectStore(ENTRIES).getAll();
    request.onsuccess = () => resolve(request.result.filter(isEntry));
    request.onerror = reject;
  });
}

/**
 * Does again what the storage lost when the browser ended suddenly; true if there was anything. A text that stands in the
 * storage is never replaced: most records never change, and of the others the older one may be as good.
 */
export async function putBack(): Promise<boolean> {
  // Taken first: what is written from here on may stand in the storage before the log that is read tells of it.
  const stored = storage.keys(keys.all);
  const log = await openLog();
  const entries = await entriesOf(log);
  const logged = new Set([...entries.map(({ key }) => key), keys.theme, keys.singleKeys]);
  // Everything was erased, and nobody wrote these since. Preferences are written without the log.
  const leftOver = stored
    .filter((key) => logged.has(keys.all) && !logged.has(key))
    .map((key) => ({ key, text: undefined }));
  const isLost = ({ key, text }: StoredKey) => storage.holds(key) === (text === undefined);
  const lost = [...entries, ...leftOver].filter(isLost);
  storage.again(lost.map(({ key, text }) => [key, text]));
  const settled = entries.filter(
    ({ key, text, at }) => Date.now() - at > KEPT_MS && storage.holds(key) === (text !== undefined),
  );
  const store = log.transaction(ENTRIES, 'readwrite').objectStore(ENTRIES);
  for (const { key } of settled) store.delete(key);
  return lost.length > 0;
}
