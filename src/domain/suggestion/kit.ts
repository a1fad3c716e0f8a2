import type { AssetId, EventId } from '../shared/brand.ts';
import { toId } from '../shared/brand.ts';
import type { EvidenceMark, JourneyView } from '../journal/view.ts';
import { NO_EVIDENCE } from '../journal/view.ts';
import type { Suggestion, SuggestionContext } from './next-asset.ts';
import { suggest } from './next-asset.ts';
import type { Reason } from './reasons.ts';
import { reasonsFor } from './reasons.ts';

/** One asset of a kit, with the reasons that hold once the ones before it were read. */
export interface KitPart extends Suggestion {
  readonly reasons: readonly Reason[];
}

/**
 * A kit of several assets: the next useful one, then the next one as if that had been read, and so on. So what a kit
 * holds adds up instead of answering the same questions again, and prerequisites come before what needs them.
 */
export function kitFor(context: SuggestionContext, size: number): readonly KitPart[] {
  const kit: KitPart[] = [];
  const { catalogue, process, phase, today, roles } = context;
  let { view } = context;
  while (kit.length < size) {
    const now = { catalogue, process, phase, today, roles, view };
    const [next] = suggest(now, 1).suggestions;
    if (next === undefined) break;
    kit.push({ ...next, reasons: reasonsFor(now, next) });
    view = withRead(view, next.asset, today);
  }
  return kit;
}

function withRead(view: JourneyView, asset: AssetId, today: number): JourneyView {
  const evidence = view.assets.get(asset) ?? NO_EVIDENCE;
  const mark: EvidenceMark = { event: toId<EventId>(''), at: 0, revision: today };
  return {
    ...view,
    assets: new Map(view.assets).set(asset, { ...evidence, read: [...evidence.read, mark] }),
  };
}
