import { isJourneyId } from '~/domain/journal/journey-id.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { $journals, moveOwnEvents, newJourneyId } from './journals.ts';
import { keys } from './storage-keys.ts';

/*
 * The first mark in a browser opens a purchase. Made in several tabs at the same instant it would open several: none of
 * them sees yet what the others write. So each tab that opens a first purchase says so to the others, and all agree on
 * the smallest id without asking anyone: a tab with a greater one moves what it wrote itself. Nothing can be lost on the
 * way, because an event is removed only after its copy was read back, and a tab that never hears is left as it is.
 */
type OnAgreed = (begun: JourneyId, agreed: JourneyId) => void;

/** The id of the first purchase; the other tabs hear of it. `onAgreed` is told each time when all agreed on an id. */
export function beginFirst(onAgreed: OnAgreed): JourneyId {
  let own = newJourneyId();
  const begun = own;
  if (typeof BroadcastChannel === 'undefined') return begun;
  const channel = new BroadcastChannel(`${keys.all}first`);
  channel.addEventListener('message', ({ data: other }: MessageEvent<unknown>) => {
    // A purchase that was removed meanwhile is no longer anybody's first.
    if (!isJourneyId(other) || other === own || !$journals.get().has(own)) return;
    const before = own;
    if (other < own) {
      moveOwnEvents(own, other);
      own = other;
    } else {
      // The other tab did not listen yet when this one spoke.
      channel.postMessage(own);
    }
    onAgreed(before, own);
  });
  channel.postMessage(begun);
  addEventListener('pagehide', () => channel.close(), { once: true });
  return begun;
}
