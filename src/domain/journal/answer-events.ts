import type {
  AssetId,
  EventId,
  OptionId,
  QuestionId,
  RequirementId,
  RoleId,
  StepId,
} from '../shared/brand.ts';

/*
 * What a buyer writes into the answer book. Each is an event like every other: written once, taken back by an undo,
 * merged by union. Options, requirements, numbers and parts of steps are registers (the last event wins); answers are
 * not: two people's answers stand side by side until somebody chooses (standing-answers.ts).
 */
export const OPTION_STATES = ['in', 'out', 'chosen'] as const;
export type OptionState = (typeof OPTION_STATES)[number];

/** A supplier or a way under consideration. An empty name takes the option away. */
export interface OptionBody {
  readonly kind: 'option';
  readonly option: OptionId;
  readonly name: string;
  readonly state: OptionState;
  /** Why it is out, or why it was chosen. */
  readonly why?: string;
}

export const NEEDS = ['must', 'nice'] as const;
export type Need = (typeof NEEDS)[number];

export const GREATEST_WEIGHT = 5;

/** A line of the buyer's own list. An empty text takes it away. */
export interface RequirementBody {
  readonly kind: 'requirement';
  readonly requirement: RequirementId;
  readonly text: string;
  readonly need: Need;
  /** 0 (counts for nothing) to 5. */
  readonly weight: number;
  /** Who answers for it in the buying group. */
  readonly role?: RoleId;
  /** What has to be seen for it to count as met. */
  readonly passMark?: string;
  /** The starter line it came from. */
  readonly starter?: string;
}

/** How a requirement is met: as delivered, by settings, by work made to order, not at all. */
export const FITS = ['standard', 'settings', 'custom', 'impossible'] as const;
export type Fit = (typeof FITS)[number];

/** The strength of proof: somebody said so, it stands in writing, it was shown, we tried it. */
export const PROOFS = ['said', 'written', 'shown', 'tried'] as const;
export type Proof = (typeof PROOFS)[number];

interface AnswerText {
  readonly kind: 'answer';
  readonly text: string;
  /** A document, a person, a meeting: free text. */
  readonly source?: string;
  readonly asset?: AssetId;
  readonly proof?: Proof;
  /** The last day on which it holds, `2027-03-31`. */
  readonly until?: string;
  /** The answers its writer saw there and replaces. */
  readonly over: readonly EventId[];
}

/** For one option, or for all. Without a text it takes back the answers it names. */
export interface QuestionAnswer extends AnswerText {
  readonly question: QuestionId;
  readonly requirement?: undefined;
  readonly option?: OptionId;
  readonly fit?: undefined;
}

/** How one option meets one requirement. Without a text and a fit it takes back the answers it names. */
export interface RequirementAnswer extends AnswerText {
  readonly question?: undefined;
  readonly requirement: RequirementId;
  readonly option: OptionId;
  readonly fit?: Fit;
}

export type AnswerBody = QuestionAnswer | RequirementAnswer;

export const ESTIMATES = ['low', 'likely', 'high'] as const;
export type Estimate = (typeof ESTIMATES)[number];

/** A number typed into a tool: `value` is a decimal as text, empty to take it back. Results are never stored. */
export interface NumberBody {
  readonly kind: 'number';
  readonly tool: string;
  readonly input: string;
  readonly estimate: Estimate;
  readonly value: string;
  readonly source?: string;
}

/** One part of one step of the plan shared with the other side, so that edits of different parts merge. */
export interface StepBody {
  readonly kind: 'step';
  readonly step: StepId;
  readonly part: PlanPart;
  readonly value: string;
}

/** Stored: add new ones, never rename one. What each part may hold is said where plans are read (domain/steps). */
export const PLAN_PARTS = [
  /** `1`: it belongs to the plan; `0`: it was taken out. */
  'present',
  'title',
  'done-when',
  'side',
  /** Who answers for it at the buyer's, and at the supplier's: a name, or `@` and the id of a role. */
  'buyer',
  'seller',
  'due',
  'gate',
  'internal',
  'state',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export type AnswerBookBody = OptionBody | RequirementBody | AnswerBody | NumberBody | StepBody;
