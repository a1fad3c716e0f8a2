import { hasReceived, isOutdated } from '../journal/view.ts';
import type { AssetId, QuestionId } from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { Journey } from './journey.ts';

/** What somebody finds who comes back to a purchase. */
export interface News {
  /** Texts that have changed since they reached the group, in the order of the catalogue. */
  readonly outdated: readonly AssetId[];
  /** Other texts for buyers that are new, or have changed, since the last visit; the newest first. */
  readonly fresh: readonly AssetId[];
  /** Questions that are open again because the last day of their answer is over. */
  readonly expired: readonly QuestionId[];
  /** Who else has left marks since the last visit (receipts and answers carry a name), and how many. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * `since`: the day of the last visit; undefined if it is not known, then nothing is told that depends on it. `dayOf`: the day
 * of a moment (seconds since 1970) in the reader's calendar.
 */
export function newsOf(
  journey: Journey,
  since: DayNumber | undefined,
  dayOf: (at: number) => DayNumber,
): News {
  const { catalogue, view, states } = journey;
  const assets = [...catalogue.assets.values()];
  const fresh = assets.filter(
    ({ id, audience, updatedOn }) =>
      since !== undefined && audience === 'buyer' && updatedOn >= since && !hasReceived(view.assets.get(id)),
  );
  return {
    outdated: assets.filter((asset) => isOutdated(asset, view.assets.get(asset.id))).map(({ id }) => id),
    fresh: fresh.sort((a, b) => b.updatedOn - a.updatedOn).map(({ id }) => id),
    expired: [...states.keys()].filter((id) => journey.isExpired(id)),
    others: since === undefined ? new Map() : othersIn(journey, (at) => dayOf(at) >= since),
  };
}

function othersIn({ journal, view }: Journey, isNew: (at: number) => boolean): ReadonlyMap<string, number> {
  const others = new Map<string, number>();
  for (const event of journal.values()) {
    const { by, at, id } = event;
    if (by === undefined || view.undone.has(id) || !isNew(at)) continue;
    others.set(by, (others.get(by) ?? 0) + 1);
  }
  return others;
}
