import type {
  AccountTypeId,
  AssetId,
  JobId,
  MotionId,
  PhaseId,
  QuestionId,
  RoleId,
  SegmentId,
} from '../shared/brand.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import { isFlag, isId, isIdList, isNumber, isText, oneOf, optional, record } from '../shared/shape.ts';

export const ASSET_FORMS = ['practical', 'prescriptive', 'proof'] as const;
/** practical = does part of the job; prescriptive = advice; proof = evidence. */
export type AssetForm = (typeof ASSET_FORMS)[number];

/** Where an asset may be used; an absent list means "everywhere". */
export interface ProcessConditions {
  readonly motions?: readonly MotionId[];
  readonly accountTypes?: readonly AccountTypeId[];
  readonly segments?: readonly SegmentId[];
}

/** A piece of content that answers questions. (What a customer has bought is an installed asset: another thing.) */
export interface ContentAsset {
  readonly id: AssetId;
  /** Permanent number from content/registry.json. */
  readonly code: number;
  readonly type: string;
  readonly form: AssetForm;
  readonly phases: readonly PhaseId[];
  readonly jobs: readonly JobId[];
  readonly roles: readonly RoleId[];
  readonly answers: readonly QuestionId[];
  readonly prerequisites: readonly AssetId[];
  /** Reading time, computed from the text: the longer of the two languages. */
  readonly minutes: number;
  readonly audience: 'buyer' | 'seller';
  readonly conditions: ProcessConditions;
  readonly reviewedOn: DayNumber;
  readonly expiresOn?: DayNumber;
  /** The day of its last change of substance, in either language: "updated since you read it" compares this. */
  readonly updatedOn: DayNumber;
  /** True where the text speaks for the invented sample supplier. */
  readonly sample: boolean;
}

/** What a page may take for an asset: a new field is added to the type and here, nowhere else in the domain. */
export const isContentAsset = record<ContentAsset>({
  id: isId,
  code: isNumber,
  type: isText,
  form: oneOf(...ASSET_FORMS),
  phases: isIdList,
  jobs: isIdList,
  roles: isIdList,
  answers: isIdList,
  prerequisites: isIdList,
  minutes: isNumber,
  audience: oneOf('buyer', 'seller'),
  conditions: record<ProcessConditions>({
    motions: optional(isIdList<MotionId>),
    accountTypes: optional(isIdList<AccountTypeId>),
    segments: optional(isIdList<SegmentId>),
  }),
  reviewedOn: isNumber,
  expiresOn: optional(isNumber),
  updatedOn: isNumber,
  sample: isFlag,
});
