import { computed } from 'nanostores';
import { KITS_JOURNEY, kitBodies, kitGone, ownKitsIn, type KitChange } from '~/domain/book/own-kits.ts';
import type { EventId } from '~/domain/shared/brand.ts';
import { $journals, journalIn, recordIn } from './journals.ts';
import { signedByRep } from './rep.ts';
import { askToKeep } from './storage.ts';
import { randomHex } from './writer.ts';

/** The kits that reps of this book saved. */
export const $ownKits = computed($journals, () => ownKitsIn(journalIn(KITS_JOURNEY)));

/** What was written, for undo. */
export interface KitEntry {
  readonly id: string;
  readonly events: readonly EventId[];
}

/** Saves a new kit, or, with its id, what became of one. */
export function saveKit(change: KitChange, id = randomHex(4)): KitEntry {
  askToKeep();
  return { id, events: recordIn(KITS_JOURNEY, ...signedByRep(kitBodies(id, change))) };
}

export function removeKit(id: string): KitEntry {
  return { id, events: recordIn(KITS_JOURNEY, ...signedByRep([kitGone(id)])) };
}
