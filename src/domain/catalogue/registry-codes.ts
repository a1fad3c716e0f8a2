import type {
  AccountTypeId,
  AssetId,
  EntryModeId,
  MotionId,
  PhaseId,
  QuestionId,
  RoleId,
  SegmentId,
} from '../shared/brand.ts';
import { isId, isIdList, isNumber, isText, listOf, pairOf, record } from '../shared/shape.ts';

/**
 * The permanent numbers of content/registry.json, as links carry them. Lists: the position is the code; an id that was
 * renamed or merged stands there as the one in use today. Codes of assets and questions that are live stand in the
 * catalogue; here is only what became of the others, so that every code ever sent still leads somewhere.
 */
export interface RegistryCodes {
  /** 16-bit number of this site's content, so that a link of another company's site is noticed. */
  readonly pack: number;
  readonly revision: number;
  readonly phases: readonly PhaseId[];
  readonly roles: readonly RoleId[];
  readonly motions: readonly MotionId[];
  readonly accountTypes: readonly AccountTypeId[];
  readonly segments: readonly SegmentId[];
  readonly entryModes: readonly EntryModeId[];
  readonly movedAssets: readonly (readonly [code: number, id: AssetId])[];
  readonly movedQuestions: readonly (readonly [code: number, id: QuestionId])[];
  /** Assets that are no longer published, with their last title. */
  readonly retiredAssets: readonly (readonly [code: number, title: string])[];
}

export const isRegistryCodes = record<RegistryCodes>({
  pack: isNumber,
  revision: isNumber,
  phases: isIdList,
  roles: isIdList,
  motions: isIdList,
  accountTypes: isIdList,
  segments: isIdList,
  entryModes: isIdList,
  movedAssets: listOf(pairOf(isNumber, isId<AssetId>)),
  movedQuestions: listOf(pairOf(isNumber, isId<QuestionId>)),
  retiredAssets: listOf(pairOf(isNumber, isText)),
});
