import type { EventId, JourneyId } from '~/domain/shared/brand.ts';
import { storage } from './storage.ts';
import { keys } from './storage-keys.ts';

/*
 * Which events of a prospect a kind of file has held, or a space of a depot holds, so that the next one brings only what is
 * new. Events may also come
 * later with earlier times (a receipt, a merge), so each is remembered; eight hex digits of a hash are enough to tell
 * the few hundred of one prospect apart. Life cycle: grows with each export, goes with the prospect. In another browser
 * the list is empty, and everything counts as new.
 */
const DIGITS = 8;

/** The marks of the events that were exported. */
function marksOf(journey: JourneyId, kind: string): ReadonlySet<string> {
  const text = storage.read(keys.exported(journey, kind)) ?? '';
  return new Set(text.match(/[0-9a-f]{8}/g));
}

/** FNV-1a with 32 bits: told apart, not kept secret. */
function markOf(event: EventId): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(event)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(DIGITS, '0');
}

/** Those of a list that no file of this kind has held. */
export function notExported<One extends { readonly journey: JourneyId; readonly event: EventId }>(
  kind: string,
  list: readonly One[],
): readonly One[] {
  const marks = new Map<JourneyId, ReadonlySet<string>>();
  return list.filter(({ journey, event }) => {
    const known = marks.get(journey) ?? marksOf(journey, kind);
    marks.set(journey, known);
    return !known.has(markOf(event));
  });
}

/** Remembers that a file of this kind holds these. */
export function noteExported(
  kind: string,
  list: Iterable<{ readonly journey: JourneyId; readonly event: EventId }>,
): void {
  const marks = new Map<JourneyId, Set<string>>();
  for (const { journey, event } of list) {
    const known = marks.get(journey) ?? new Set(marksOf(journey, kind));
    marks.set(journey, known.add(markOf(event)));
  }
  for (const [journey, known] of marks) storage.write(keys.exported(journey, kind), [...known].join(''));
}

/** A prospect that goes takes its list along. */
export function forgetExported(journey: JourneyId): void {
  for (const key of storage.keys(keys.exported(journey))) storage.remove(key);
}

/** How many events of all prospects were noted for a kind. */
export function countExported(kind: string): number {
  return storedFor(kind).reduce((sum, key) => sum + (storage.read(key)?.length ?? 0) / DIGITS, 0);
}

/** What was noted for a kind is let go: everything counts as new. */
export function forgetExportedOf(kind: string): void {
  for (const key of storedFor(kind)) storage.remove(key);
}

function storedFor(kind: string): readonly string[] {
  return storage.keys(keys.allExported).filter((key) => key.endsWith(`:${kind}`));
}
