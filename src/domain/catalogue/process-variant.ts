import type {
  AccountTypeId,
  EntryModeId,
  MotionId,
  PhaseId,
  QuestionId,
  RoleId,
  SegmentId,
} from '../shared/brand.ts';
import { isId, isIdList, listOf, oneOf, optional, record } from '../shared/shape.ts';

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

export const isMotion = record<Motion>({
  id: isId,
  phases: listOf(record<Motion['phases'][number]>({ phase: isId, length: oneOf('full', 'short') })),
  skips: isIdList,
});

export const isAccountType = record<AccountType>({
  id: isId,
  skips: isIdList,
  rolesExpected: isIdList,
});

export const isSegment = record<Segment>({
  id: isId,
  skipsPhases: isIdList,
  shortens: isIdList,
  skips: isIdList,
  rolesExpected: optional(isIdList<RoleId>),
});

export const isEntryMode = record<EntryMode>({ id: isId, startsIn: isId });
