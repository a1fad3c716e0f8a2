declare const brand: unique symbol;

/** A string that went through the one door that may make it: two kinds of id can never be mixed up. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

export type PhaseId = Brand<'PhaseId'>;
export type JobId = Brand<'JobId'>;
export type ConcernId = Brand<'ConcernId'>;
export type RoleId = Brand<'RoleId'>;
export type QuestionId = Brand<'QuestionId'>;
export type AssetId = Brand<'AssetId'>;
export type MotionId = Brand<'MotionId'>;
export type AccountTypeId = Brand<'AccountTypeId'>;
export type SegmentId = Brand<'SegmentId'>;
export type EntryModeId = Brand<'EntryModeId'>;
export type JourneyId = Brand<'JourneyId'>;
export type EventId = Brand<'EventId'>;
export type OptionId = Brand<'OptionId'>;
export type RequirementId = Brand<'RequirementId'>;
export type StepId = Brand<'StepId'>;

/** Gives a checked string its brand. Only decoders, catalogue building and tests call this. */
export function toId<Id extends Brand<string>>(text: string): Id {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a brand exists for the compiler only
  return text as Id;
}
