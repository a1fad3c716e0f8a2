import { keys } from '~/state/storage-keys.ts';

/** True if this browser takes part in a space of a depot. */
export function hasSpaces(): boolean {
  try {
    return Object.keys(globalThis.localStorage).some((key) => key.startsWith(keys.space()));
  } catch {
    return false;
  }
}
