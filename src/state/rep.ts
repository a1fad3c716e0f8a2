import type { EventBody, NewEvent } from '~/domain/journal/event.ts';
import { keys } from './storage-keys.ts';
import { storage } from './storage.ts';

/*
 * The name of the rep at this browser. It stands on what is logged with prospects, so that colleagues who share a book see
 * who did what. Kept on this device; empty until somebody gives one.
 */

export function repName(): string {
  return storage.read(keys.rep) ?? '';
}

export function nameRep(name: string): void {
  if (name === '') storage.remove(keys.rep);
  else storage.write(keys.rep, name);
}

/** The same with the rep's name, if there is one. What says already whose it is stays as it is. */
export function signedByRep(bodies: readonly (EventBody | NewEvent)[]): readonly NewEvent[] {
  const by = repName();
  return by === '' ? bodies : bodies.map((body) => ({ by, ...body }));
}
