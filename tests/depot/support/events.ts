import { randomBytes } from 'node:crypto';
import type { SealedEvent, SpaceId } from '../../../src/domain/depot/depot.ts';
import { withIds, NO_EVENTS, type Depot } from '../../../src/domain/depot/depot.ts';

export const newSpace = (): SpaceId => randomBytes(16).toString('hex');

export const sealed = (count: number): SealedEvent[] =>
  Array.from({ length: count }, () => ({
    id: randomBytes(16).toString('hex'),
    bytes: randomBytes(120).toString('base64url'),
  }));

/** Everything in a space, as a browser reads it from a cursor on. */
export async function everythingIn(depot: Depot, space: SpaceId, from = 0): Promise<SealedEvent[]> {
  const found: SealedEvent[] = [];
  for (let cursor = from, isMore = true; isMore;) {
    const page = await depot.since(space, cursor);
    found.push(...page.events);
    ({ cursor, isMore } = page);
  }
  return found;
}

export const digestOf = (events: readonly SealedEvent[]) =>
  withIds(
    NO_EVENTS,
    events.map(({ id }) => id),
  );
