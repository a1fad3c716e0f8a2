import { isJourneyId } from '~/domain/journal/journey-id.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { $journals, moveOwnEvents, newJourneyId } from './journals.ts';
import { keys } from './storage-keys.ts';

/*
 * The first mark in a browser opens a purchase. Made in several tabs at the same instant it would open several: none of
 * them sees yet what the others write. So each tab that came without a purchase says which one it means, and all agree on
 * the smallest id without asking anyone: a tab with a greater one moves what it wrote itself. Nothing can be lost on the
 * way, because an event is removed only after its copy was read back, and a tab that never hears is left as it is.
 */
type OnAgreed = (meant: JourneyId, agreed: JourneyId) => void;

let channel: BroadcastChannel | undefined;
/** The purchase that this tab means, since the first mark here or in another tab. */
let own: JourneyId | undefined;

/** For a tab that came without a purchase. `onAgreed` is told each time when all agreed on another id. */
export function agreeOnFirst(onAgreed: OnAgreed): void {
  if (typeof BroadcastChannel === 'undefined' || channel !== undefined) return;
  const opened = new BroadcastChannel(`${keys.all}first`);
  channel = opened;
  opened.addEventListener('message', ({ data: other }: MessageEvent<unknown>) => {
    // A purchase that was removed meanwhile is no longer anybody's first.
    if (own === undefined || !isJourneyId(other) || other === own || !$journals.get().has(own)) return;
    const before = own;
    if (other < own) {
      moveOwnEvents(own, other);
      own = other;
    } else {
      // The other tab did not know yet of this one.
      opened.postMessage(own);
    }
    onAgreed(before, own);
  });
  const leave = () => {
    opened.close();
    channel = undefined;
  };
  addEventListener('pagehide', leave, { once: true });
}

/** This tab means the purchase that another one has begun, or else begins the first; the other tabs hear of it. */
export function meanFirst(begunElsewhere: JourneyId | undefined): JourneyId {
  own = begunElsewhere ?? newJourneyId();
  channel?.postMessage(own);
  return own;
}
