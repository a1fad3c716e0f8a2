import { storage } from './storage.ts';
import { keys } from './storage-keys.ts';

/*
 * What a reader opened in a lesson: a preference of this browser, not a mark of a purchase. One key per lesson holds
 * ids with single spaces between them; anything else in it is passed over.
 */
const ID = /^[a-z][a-z0-9-]{0,63}$/;

export function openedIn(lesson: string): ReadonlySet<string> {
  const text = storage.read(keys.lesson(lesson)) ?? '';
  return new Set(text.split(' ').filter((id) => ID.test(id)));
}

/** Remembers that something was opened; returns everything opened so far. */
export function rememberOpened(lesson: string, id: string): ReadonlySet<string> {
  const opened = new Set([...openedIn(lesson), id]);
  storage.write(keys.lesson(lesson), [...opened].join(' '));
  return opened;
}
