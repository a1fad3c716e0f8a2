import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { DepotDigest, DepotPage, SealedEvent } from './depot.ts';
import { isDepotId, isSealedEvent, MOST_EVENTS } from './depot.ts';

/*
 * What browsers and the server say to each other, as JSON:
 *   POST /depot/<space>              {"events":[{"id":"…","bytes":"…"}, …]}  →  204
 *   GET  /depot/<space>?after=12     →  {"events":[…],"cursor":15,"isMore":false}
 *   GET  /depot/<space>/digest       →  {"count":15,"xor":"…"}
 *   GET  /depot/<space>/watch        →  server-sent events without content
 *   GET  /depot/                     →  {"depot":1}: there is a depot, and which version of this
 * An error is {"error":"<sentence>"} with the status that HTTP has for it.
 */
export const DEPOT_VERSION = 1;

export const BODY_PROBLEMS = ['not-json', 'no-events', 'too-many', 'not-an-event'] as const;
export interface BodyProblem {
  readonly kind: (typeof BODY_PROBLEMS)[number];
}

export function writeEvents(events: readonly SealedEvent[]): string {
  return JSON.stringify({ events: events.map(({ id, bytes }) => ({ id, bytes })) });
}

/** The events of a request. */
export function readEvents(text: string): Result<readonly SealedEvent[], BodyProblem> {
  const body = parseJson(text);
  if (body === undefined) return failure({ kind: 'not-json' });
  const events = fieldOf(body, 'events');
  if (!Array.isArray(events) || events.length === 0) return failure({ kind: 'no-events' });
  if (events.length > MOST_EVENTS) return failure({ kind: 'too-many' });
  return events.every(isSealedEvent) ? success(events) : failure({ kind: 'not-an-event' });
}

/** A page as a server sent it; undefined for anything else. */
export function readPage(text: string): DepotPage | undefined {
  const body = parseJson(text);
  const [events, cursor, isMore] = ['events', 'cursor', 'isMore'].map((name) => fieldOf(body, name));
  const isPage =
    Array.isArray(events) && events.every(isSealedEvent) && isCount(cursor) && typeof isMore === 'boolean';
  return isPage ? { events, cursor, isMore } : undefined;
}

export function readDigest(text: string): DepotDigest | undefined {
  const body = parseJson(text);
  const [count, xor] = [fieldOf(body, 'count'), fieldOf(body, 'xor')];
  return isCount(count) && isDepotId(xor) ? { count, xor } : undefined;
}

/** True for the answer of a depot that speaks as this build does. */
export function isDepotHere(text: string): boolean {
  return fieldOf(parseJson(text), 'depot') === DEPOT_VERSION;
}

function fieldOf(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  return new Map<string, unknown>(Object.entries(body)).get(name);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
