import type {
  AccountTypeId,
  EntryModeId,
  MotionId,
  PhaseId,
  QuestionId,
  RoleId,
  SegmentId,
} from '../shared/brand.ts';

export type PhaseLength = 'full' | 'short';

/** One kind of sale: which phases it passes, and which questions it does not ask again. */
export interface Motion {
  readonly id: MotionId;
  readonly phases: readonly { readonly phase: PhaseId; readonly length: PhaseLength }[];
  readonly skips: readonly QuestionId[];
}

export interface AccountType {
  readonly id: AccountTypeId;
  readonly skips: readonly QuestionId[];
  /** Roles one person usually plays together; shown as advice. */
  readonly rolesExpected: readonly RoleId[];
}

/** Sale to companies or to consumers. */
export interface Segment {
  readonly id: SegmentId;
  readonly skipsPhases: readonly PhaseId[];
  readonly shortens: readonly PhaseId[];
  readonly skips: readonly QuestionId[];
  /** Goes before the roles of the account type. */
  readonly rolesExpected?: readonly RoleId[];
}

/** How far along the buyer is when contact begins. */
export interface EntryMode {
  readonly id: EntryModeId;
  /** The phase proposed as the first one. */
  readonly startsIn: PhaseId;
}
