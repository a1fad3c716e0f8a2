import { atom } from 'nanostores';
import { changeLog, logAll, type StoredChange } from './write-log.ts';

/**
 * `kept`: marks stay on this device. `full`: what is there stays, and what could not be written is tried again; until
 * then it lasts until the page is closed. `off`: the browser lends no storage; marks last until the page is closed.
 */
export type StorageState = 'kept' | 'full' | 'off';
export const $storageState = atom<StorageState>('kept');

/** What could not be written yet, so that the page goes on working. */
const unsaved = new Map<string, string>();

function local(): Storage | undefined {
  try {
    const storage = globalThis.localStorage;
    // Some browsers hand out an object that throws at the first use.
    storage.getItem('shirube');
    return storage;
  } catch {
    $storageState.set('off');
    return undefined;
  }
}

function put(key: string, text: string): boolean {
  const lent = local();
  try {
    lent?.setItem(key, text);
    return lent?.getItem(key) === text;
  } catch {
    return false;
  }
}

/** Tries again to write what could not be written: at the next write, when another tab freed space, when the page hides. */
export function saveUnsaved(): void {
  for (const [key, text] of unsaved) if (put(key, text)) unsaved.delete(key);
  if (local()) $storageState.set(unsaved.size === 0 ? 'kept' : 'full');
}

/** Browser storage that never throws: it may be absent, full, or taken away while the page is open. */
export const storage = {
  read(key: string): string | undefined {
    return unsaved.get(key) ?? local()?.getItem(key) ?? undefined;
  },

  /** Writes now, or as soon as there is space. */
  write(key: string, text: string): void {
    storage.writeAll([[key, text]]);
  },

  /** A key without a text is removed. */
  writeAll(records: readonly StoredChange[]): void {
    logAll(records);
    storage.again(records);
  },

  /** Does what the write log knows already. */
  again(records: readonly StoredChange[]): void {
    for (const [key, text] of records) {
      unsaved.delete(key);
      if (text === undefined) local()?.removeItem(key);
      else unsaved.set(key, text);
    }
    saveUnsaved();
  },

  /** True once the text was read back: for copies of what is then removed. A copy that fails is not tried again. */
  copy(key: string, text: string): boolean {
    const isThere = put(key, text);
    if (isThere) logAll([[key, text]]);
    return isThere;
  },

  /** True if the text is in the storage itself, not only in this page. */
  holds(key: string): boolean {
    return !unsaved.has(key) && local()?.getItem(key) !== null;
  },

  remove(...removed: readonly string[]): void {
    storage.writeAll(removed.map((key) => [key]));
  },

  /** Removes a record after a copy of it was made. Should the browser lose both changes, it is copied again. */
  clearAway(key: string): void {
    changeLog((entries) => entries.delete(key));
    storage.again([[key]]);
  },

  keys(prefix: string): string[] {
    const lent = local();
    const stored = lent ? Object.keys(lent) : [];
    return [...new Set([...stored, ...unsaved.keys()])].filter((key) => key.startsWith(prefix));
  },
} as const;

/**
 * Asks the browser not to clear by itself what this site keeps. Only where somebody presses something that is to stay, because
 * some browsers then ask the person; nothing waits for the answer.
 */
export function askToKeep(): void {
  if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
}

/** What belongs to this tab alone and goes with it. Nothing but the page depends on it, so failing is no matter. */
export const tabStorage = {
  read(key: string): string | undefined {
    try {
      return globalThis.sessionStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },

  write(key: string, text: string): void {
    try {
      globalThis.sessionStorage.setItem(key, text);
    } catch {
      // The next page of this tab then begins with what the browser used last.
    }
  },

  remove(key: string): void {
    try {
      globalThis.sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept there.
    }
  },
} as const;
