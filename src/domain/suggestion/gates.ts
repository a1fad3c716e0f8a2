import type { AssetId, QuestionId } from '../shared/brand.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ContentAsset } from '../catalogue/content-asset.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { Dismissal } from '../journal/event.ts';
import type { AssetEvidence } from '../journal/view.ts';
import { hasReceived, isOutdated } from '../journal/view.ts';
import type { ProcessChoice } from '../process/process.ts';

/** Why an asset is not suggested. One that stands at several gates is held back by the first of this list. */
export const GATES = [
  'seller-only',
  'not-this-process',
  'expired',
  'review-overdue',
  'dismissed',
  'already-received',
  'not-this-phase',
  'no-open-question',
  'too-early',
  'after-risk',
  'prerequisite',
] as const;
export type Gate = (typeof GATES)[number];

/** An asset that is held back, with what a sentence about it needs. */
export type HeldBack = { readonly asset: AssetId } & (
  | { readonly gate: Exclude<Gate, 'dismissed' | 'prerequisite' | 'too-early'> }
  | { readonly gate: 'dismissed'; readonly why: Dismissal }
  /** Read these first; each of them can be had now. */
  | { readonly gate: 'prerequisite'; readonly missing: readonly AssetId[] }
  /** These questions come first. */
  | { readonly gate: 'too-early'; readonly open: readonly QuestionId[] }
);

/** The gates that a change of phase, day or journal never opens. */
export function fixedGate(asset: ContentAsset, choice: ProcessChoice): Gate | undefined {
  if (asset.audience === 'seller') return 'seller-only';
  const { motions, accountTypes, segments } = asset.conditions;
  const fits =
    allows(motions, choice.motion) &&
    allows(accountTypes, choice.accountType) &&
    allows(segments, choice.segment);
  return fits ? undefined : 'not-this-process';
}

function allows<Id>(list: readonly Id[] | undefined, id: Id): boolean {
  return list === undefined || list.includes(id);
}

/** An asset is good up to and with the day it expires on, and `reviewLimitDays` after its review. */
export function dateGate(asset: ContentAsset, today: DayNumber, reviewLimitDays: number): Gate | undefined {
  if (asset.expiresOn !== undefined && today > asset.expiresOn) return 'expired';
  return today - asset.reviewedOn > reviewLimitDays ? 'review-overdue' : undefined;
}

/**
 * How the journey stands to one asset. A dismissal counts for good, `later` only in the phase in which it was said;
 * `outdated` = received, but its text has changed since.
 */
export type Standing = Dismissal | 'received' | 'outdated' | 'unread';

export function standingOf(asset: ContentAsset, evidence: AssetEvidence, phase: string): Standing {
  const { dismissed } = evidence;
  if (dismissed !== undefined && (dismissed.why !== 'later' || dismissed.phase === phase))
    return dismissed.why;
  if (!hasReceived(evidence)) return 'unread';
  return isOutdated(asset, evidence) ? 'outdated' : 'received';
}

export function standingGate(standing: Standing): Gate | undefined {
  if (standing === 'unread' || standing === 'outdated') return undefined;
  return standing === 'received' ? 'already-received' : 'dismissed';
}

/**
 * True if the asset is a demo, a detailed price or the like, which the weights let wait until some questions are
 * settled.
 */
export function isLate(asset: ContentAsset, { notBefore }: Catalogue['weights']): boolean {
  return notBefore.types.includes(asset.type) || asset.answers.some((id) => notBefore.answers.includes(id));
}
