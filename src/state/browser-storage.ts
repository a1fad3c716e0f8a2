import { atom } from 'nanostores';

/**
 * `kept`: marks stay on this device. `full`: what is there stays, new marks last until the page is closed.
 * `off`: the browser lends no storage; marks last until the page is closed.
 */
export type StorageState = 'kept' | 'full' | 'off';
export const $storageState = atom<StorageState>('kept');

/** What could not be written, so that the page goes on working until it is closed. */
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

/** Browser storage that never throws: it may be absent, full, or taken away while the page is open. */
export const browserStorage = {
  read(key: string): string | undefined {
    return unsaved.get(key) ?? local()?.getItem(key) ?? undefined;
  },

  write(key: string, text: string): void {
    const storage = local();
    if (!storage) {
      unsaved.set(key, text);
      return;
    }
    try {
      storage.setItem(key, text);
    } catch {
      unsaved.set(key, text);
      $storageState.set('full');
    }
  },

  remove(key: string): void {
    unsaved.delete(key);
    try {
      local()?.removeItem(key);
    } catch {
      $storageState.set('off');
    }
  },

  keys(prefix: string): string[] {
    const storage = local();
    const stored = storage ? Object.keys(storage) : [];
    return [...new Set([...stored, ...unsaved.keys()])].filter((key) => key.startsWith(prefix));
  },
} as const;
