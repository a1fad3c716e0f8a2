/** One answer that stands, as papers read it. */
export interface AnswerFact {
  readonly text: string;
  /** The id of the option it is about; undefined: about the buyer. */
  readonly option: string | undefined;
  readonly isExpired: boolean;
}

export interface QuestionFact {
  readonly id: string;
  readonly text: string;
  /** The role that owns it. */
  readonly owner: string;
  /** Several where two people say different things and nobody has chosen. */
  readonly answers: readonly AnswerFact[];
  /** True once somebody marked it as answered, with or without words. */
  readonly isMarked: boolean;
  /** True where something is left to do for it. */
  readonly isOpen: boolean;
  /** True where a supplier answers it, before the purchase. */
  readonly isForSupplier: boolean;
  /** Seconds since 1970 of its newest answer. */
  readonly answeredAt: number | undefined;
}

export interface OptionFact {
  readonly id: string;
  readonly name: string;
  readonly state: 'in' | 'out' | 'chosen';
  readonly why: string;
}

/** What one option makes of one requirement, in words of the page's language; empty parts where nobody said. */
export interface CellFact {
  readonly fit: string;
  readonly proof: string;
  readonly text: string;
  /** Met, with more behind it than somebody's word. */
  readonly isMet: boolean;
}

export interface RequirementFact {
  readonly id: string;
  readonly text: string;
  readonly need: 'must' | 'nice';
  /** How it counts, in words: must, or the weight. */
  readonly weight: string;
  readonly passMark: string;
  /** By option. */
  readonly cells: ReadonlyMap<string, CellFact>;
}

/** What one supplier answered to one question of the security questionnaire. */
export interface KitFact {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  /** `facts`: what stands behind it, in words. Several where people differ. */
  readonly answers: readonly { readonly text: string; readonly facts: string }[];
  readonly isExpired: boolean;
  readonly isDisputed: boolean;
}

/** The questionnaire of one supplier; its texts are empty where no supplier is named. */
export interface QuestionnaireFacts {
  readonly supplier: string;
  readonly tier: string;
  readonly ai: string;
  readonly rows: readonly KitFact[];
}

export const NO_QUESTIONNAIRE: QuestionnaireFacts = { supplier: '', tier: '', ai: '', rows: [] };

export interface StepFact {
  readonly id: string;
  readonly title: string;
  /** Its day in words. */
  readonly day: string;
  /** A point to go on or to stop. */
  readonly isGate: boolean;
  /** Open, and due within two weeks or late. */
  readonly isSoon: boolean;
}

/** What the plan of both sides tells, by day; empty where there is none. */
export interface PlanFacts {
  readonly target: string;
  readonly steps: readonly StepFact[];
}

export const NO_PLAN: PlanFacts = { target: '', steps: [] };

/** What a purchase knows, as papers read it: in the language of the page, free text as it was typed. */
export interface PaperFacts {
  /** Every question the process asks, in the order of the catalogue. */
  readonly questions: ReadonlyMap<string, QuestionFact>;
  readonly options: readonly OptionFact[];
  readonly requirements: readonly RequirementFact[];
  readonly questionnaire: QuestionnaireFacts;
  readonly plan: PlanFacts;
  /** The value of a register; empty where nobody typed one. */
  readonly typed: (register: string) => string;
  /** Around a sentence that no longer holds for sure. */
  readonly toCheck: (sentence: string) => string;
  /** Answers since this moment count as given lately. */
  readonly lately: number;
}
