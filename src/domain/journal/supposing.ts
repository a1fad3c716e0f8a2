import { toId } from '../shared/brand.ts';
import type { EventId } from '../shared/brand.ts';
import type { EventBody, KnownEvent } from './event.ts';
import { isAboutAsset, isKnown } from './event.ts';
import type { Journal } from './journal.ts';
import { nextLamport } from './journal.ts';

/**
 * The journal as it would be if these were recorded next. For what is only looked at: a form that is not kept yet, a
 * plan that came by link, the assets of a kit as if they had been read. Never write such a journal to storage.
 */
export function supposing(journal: Journal, bodies: readonly EventBody[]): Journal {
  const next = nextLamport(journal);
  const supposed = bodies.map((body, at): KnownEvent => ({
    id: toId<EventId>(`supposed.${next + at}`),
    counter: next + at,
    at: 0,
    ...body,
  }));
  return new Map([...journal, ...supposed.map((event) => [event.id, event] as const)]);
}

/** The same people, settings and answers, as if nothing had been sent or read yet. */
export function asIfNothingRead(journal: Journal): Journal {
  return new Map([...journal].filter(([, event]) => !isKnown(event) || !isAboutAsset(event)));
}
