import type { EventBody, NewEvent } from '~/domain/journal/event.ts';
import { isSalesSide } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { journalIn } from './journals.ts';
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

/** The same where the journey is a prospect: on one's own purchase a rep is a buyer like everybody. */
export function signedIn(journey: JourneyId, bodies: readonly (EventBody | NewEvent)[]): readonly NewEvent[] {
  return isSalesSide(viewOf(journalIn(journey))) ? signedByRep(bodies) : bodies;
}
