import { keys } from './storage-keys.ts';

export type Theme = 'auto' | 'light' | 'dark';

export function isTheme(value: unknown): value is Theme {
  return value === 'auto' || value === 'light' || value === 'dark';
}

// Read before the first paint and on every page, so it does without the store's machinery.
export function readTheme(): Theme {
  try {
    const value = globalThis.localStorage.getItem(keys.theme);
    return isTheme(value) ? value : 'auto';
  } catch {
    return 'auto';
  }
}

export function writeTheme(theme: Theme): void {
  try {
    globalThis.localStorage.setItem(keys.theme, theme);
  } catch {
    // The choice then lasts until the page is closed.
  }
}

/** Keys without Ctrl or ⌘ can be switched off: who speaks to the device, or slips easily, presses them by accident. */
export function readSingleKeys(): boolean {
  try {
    return globalThis.localStorage.getItem(keys.singleKeys) !== 'off';
  } catch {
    return true;
  }
}

export function writeSingleKeys(areOn: boolean): void {
  try {
    if (areOn) globalThis.localStorage.removeItem(keys.singleKeys);
    else globalThis.localStorage.setItem(keys.singleKeys, 'off');
  } catch {
    // The choice then lasts until the page is closed.
  }
}
