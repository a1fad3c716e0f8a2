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
