import { FIELD } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { AssetId } from '../shared/brand.ts';

/**
 * True once exactly this link was handed over: it is the last one of the journey, and everything in it was logged as sent
 * with it or since. A link that was only kept, because nobody knows yet whether it went out, was not.
 */
export function isLinkSent(view: JourneyView, payload: string, assets: readonly AssetId[]): boolean {
  const plan = view.fields.get(FIELD.plan);
  if (plan?.value !== payload) return false;
  return assets.every((asset) => view.assets.get(asset)?.sent.some(({ at }) => at >= plan.at) ?? false);
}
