import type { ConcernId, PhaseId, QuestionId, RoleId } from '../shared/brand.ts';
import { isId, isIdList, isNumber, isText, listOf, mapOf, oneOf, record } from '../shared/shape.ts';
import { ASSET_FORMS, type AssetForm } from './content-asset.ts';

/** Every number of the suggestion; content/suggestion.yaml holds them so that a marketer can change them. */
export interface SuggestionWeights {
  /** How much an open, received or reopened question counts (answered counts 0). */
  readonly state: { readonly open: number; readonly received: number; readonly reopened: number };
  /** Owner of the question is in the group, some other role that needs it is, or nobody is. */
  readonly role: { readonly ownerPresent: number; readonly anyPresent: number; readonly nonePresent: number };
  /** Questions of the always-on jobs from other phases, and of the phase after this one. */
  readonly otherPhase: { readonly alwaysOnJob: number };
  readonly earlyVeto: { readonly bonus: number; readonly roles: readonly RoleId[] };
  /** An asset not reviewed for this many days is held back. */
  readonly reviewLimitDays: number;
  /** Inside `phase`, an asset whose open questions are all about `price` waits while one that answers a `risk` question can be had. */
  readonly riskBeforePrice: { readonly phase: PhaseId; readonly risk: ConcernId; readonly price: ConcernId };
  /** While any of `questions` is open, assets of these types or answering these questions are held back. */
  readonly notBefore: {
    readonly questions: readonly QuestionId[];
    readonly types: readonly string[];
    readonly answers: readonly QuestionId[];
  };
  /** Which form wins a tie, per phase; phases not named use the last entry's order of ASSET_FORMS. */
  readonly formOrder: ReadonlyMap<PhaseId, readonly AssetForm[]>;
  readonly mostShown: number;
}

type Weights = SuggestionWeights;

export const isSuggestionWeights = record<SuggestionWeights>({
  state: record<Weights['state']>({ open: isNumber, received: isNumber, reopened: isNumber }),
  role: record<Weights['role']>({ ownerPresent: isNumber, anyPresent: isNumber, nonePresent: isNumber }),
  otherPhase: record<Weights['otherPhase']>({ alwaysOnJob: isNumber }),
  earlyVeto: record<Weights['earlyVeto']>({ bonus: isNumber, roles: isIdList }),
  reviewLimitDays: isNumber,
  riskBeforePrice: record<Weights['riskBeforePrice']>({ phase: isId, risk: isId, price: isId }),
  notBefore: record<Weights['notBefore']>({ questions: isIdList, types: listOf(isText), answers: isIdList }),
  formOrder: mapOf(isId<PhaseId>, listOf(oneOf(...ASSET_FORMS))),
  mostShown: isNumber,
});
