import type { EventId } from '../shared/brand.ts';
import type { EventBody } from './event.ts';

/** Ids that one undo event names at most, so that its record stays far below LONGEST_RECORD. */
const IDS_PER_UNDO = 200;

/** The bodies that take back `ids`: more than one where there are too many ids for one record (undo of a merge). */
export function undoBodies(ids: readonly EventId[]): readonly EventBody[] {
  const bodies: EventBody[] = [];
  for (let from = 0; from < ids.length; from += IDS_PER_UNDO) {
    bodies.push({ kind: 'undo', ids: ids.slice(from, from + IDS_PER_UNDO) });
  }
  return bodies;
}
