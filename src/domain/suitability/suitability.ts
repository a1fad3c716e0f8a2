import type { ContentAsset } from '../catalogue/content-asset.ts';
import { hasReceived, NO_EVIDENCE } from '../journal/view.ts';
import type { AssetId, PhaseId } from '../shared/brand.ts';
import { dateGate, fixedGate, standingOf } from '../suggestion/gates.ts';
import type { SuggestionContext } from '../suggestion/suggestion-context.ts';

/** The four rules by which a configurator narrows a catalogue, applied to content. */
export const RULES = ['available', 'eligible', 'accurate', 'compatible'] as const;

/** Why an asset does not suit a journey now. */
export type Hindrance =
  | { readonly rule: 'available'; readonly why: 'expired' }
  | {
      readonly rule: 'eligible';
      readonly why: 'other-process' | 'nothing-asked' | 'other-phase' | 'other-role';
    }
  | { readonly rule: 'accurate'; readonly why: 'review-overdue' }
  | { readonly rule: 'compatible'; readonly why: 'received' | 'dismissed' }
  | { readonly rule: 'compatible'; readonly why: 'builds-on'; readonly missing: readonly AssetId[] };

export interface Suitability {
  readonly asset: AssetId;
  /** Empty = it suits. In the order of the rules. */
  readonly hindrances: readonly Hindrance[];
}

interface Context extends Omit<SuggestionContext, 'phase'> {
  readonly phase: PhaseId | undefined;
}

/**
 * Every asset a buyer may see, in the order of the catalogue, with all that stands against it. `phase`: undefined =
 * whatever the phase.
 */
export function suitabilityOf(
  { catalogue, process, view, today, roles }: Omit<SuggestionContext, 'phase'>,
  phase: PhaseId | undefined,
): Suitability[] {
  const context: Context = { catalogue, process, view, today, roles, phase };
  return [...catalogue.assets.values()]
    .filter(({ audience }) => audience === 'buyer')
    .map((asset) => ({
      asset: asset.id,
      hindrances: [
        ...dates(context, asset, 'expired'),
        ...eligible(context, asset),
        ...dates(context, asset, 'review-overdue'),
        ...compatible(context, asset),
      ],
    }));
}

function dates(
  { today, catalogue }: Context,
  asset: ContentAsset,
  gate: 'expired' | 'review-overdue',
): Hindrance[] {
  if (dateGate(asset, today, catalogue.weights.reviewLimitDays) !== gate) return [];
  return [gate === 'expired' ? { rule: 'available', why: gate } : { rule: 'accurate', why: gate }];
}

function eligible({ process, phase, roles }: Context, asset: ContentAsset): Hindrance[] {
  if (fixedGate(asset, process.choice) !== undefined) return [{ rule: 'eligible', why: 'other-process' }];
  if (!asset.answers.some((id) => process.questions.has(id)))
    return [{ rule: 'eligible', why: 'nothing-asked' }];
  const found: Hindrance[] = [];
  if (phase !== undefined && !asset.phases.includes(phase))
    found.push({ rule: 'eligible', why: 'other-phase' });
  if (roles.length > 0 && !asset.roles.some((role) => roles.includes(role)))
    found.push({ rule: 'eligible', why: 'other-role' });
  return found;
}

function compatible({ view, phase }: Context, asset: ContentAsset): Hindrance[] {
  const standing = standingOf(asset, view.assets.get(asset.id) ?? NO_EVIDENCE, phase ?? '');
  if (standing === 'received') return [{ rule: 'compatible', why: 'received' }];
  if (standing !== 'unread' && standing !== 'outdated') return [{ rule: 'compatible', why: 'dismissed' }];
  const missing = asset.prerequisites.filter((id) => !hasReceived(view.assets.get(id)));
  return missing.length > 0 ? [{ rule: 'compatible', why: 'builds-on', missing }] : [];
}
