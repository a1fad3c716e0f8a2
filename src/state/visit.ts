import { nowInSeconds } from './clock.ts';
import { storage, tabStorage } from './storage.ts';
import { keys } from './storage-keys.ts';

/*
 * When a reader was last on the home page: so that it can tell what has changed since. Life cycle: written with the first
 * gesture of a visit, and only where a purchase is kept anyway; looking leaves no trace. The tab keeps the time of the visit
 * before, so that the news stay as long as it is open.
 */

const KEY = `${keys.all}visit`;

/** The visit before this one, in seconds since 1970; undefined if none is known. */
export function visitBefore(): number | undefined {
  const text = tabStorage.read(KEY) ?? storage.read(KEY);
  const at = Number(text);
  return Number.isFinite(at) && at > 0 ? at : undefined;
}

/** A reader is here. */
export function noteVisit(): void {
  if (tabStorage.read(KEY) === undefined) tabStorage.write(KEY, storage.read(KEY) ?? '');
  storage.write(KEY, String(nowInSeconds()));
}
