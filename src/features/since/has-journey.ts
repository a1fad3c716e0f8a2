import { keys } from '~/state/storage-keys.ts';

/** True if this browser keeps marks of any purchase; asked before anything else is loaded. */
export function hasJourney(): boolean {
  try {
    return Object.keys(globalThis.localStorage).some((key) => key.startsWith(keys.events));
  } catch {
    return false;
  }
}
