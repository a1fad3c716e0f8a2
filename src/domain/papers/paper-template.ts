import { isFlag, isNumber, isText, listOf, oneOf, optional, record } from '../shared/shape.ts';

/*
 * A paper as its writer describes it (content/papers), in one language: its sections, the questions whose answers fill
 * them, and the sentences they become. What a purchase makes of it is a Paper (paper.ts).
 */

/** What a sentence is made of, once for each entry: places in braces take its words. */
export const PAPER_LISTS = [
  'chosen',
  'others',
  'out',
  'options',
  'met',
  'must',
  'nice',
  'answered-lately',
  'open-questions',
  'plan-target',
  'plan-gates',
  'plan-next',
] as const;
export type PaperListName = (typeof PAPER_LISTS)[number];

/**
 * `matrix`: what each option makes of each requirement; `security-kit`: what one supplier answered to the security
 * questionnaire. The sheets have empty columns for somebody else to fill in.
 */
export const PAPER_TABLES = ['matrix', 'must-sheet', 'nice-sheet', 'question-sheet', 'security-kit'] as const;
export type PaperTableName = (typeof PAPER_TABLES)[number];

export function isTableName(kind: PartTemplate['kind']): kind is PaperTableName {
  return PAPER_TABLES.some((table) => table === kind);
}

/** `option`: one of the suppliers; `tier` and `ai`: how much of the security questionnaire is asked. */
export const HEAD_KINDS = ['text', 'day', 'option', 'tier', 'ai'] as const;

/** Something typed or chosen on the paper and kept: the number of the request, its date, the department. */
export interface HeadTemplate {
  readonly id: string;
  readonly label: string;
  readonly kind: (typeof HEAD_KINDS)[number];
  /** The register of the journey it is kept under. */
  readonly register: string;
}

/** A field for the writer's own words. They take the place of the sentences made from answers. */
export interface OwnTemplate {
  readonly label: string;
  readonly register: string;
}

export interface PartTemplate {
  readonly kind: 'question' | PaperListName | PaperTableName;
  /** The question whose answers it takes; empty for lists and tables. */
  readonly question: string;
  /** `{answer}`, or the places of its list. Empty for tables. */
  readonly sentence: string;
  /** The sentence for an entry without a `{why}`. */
  readonly without?: string;
  /** Of a sheet: what the other side fills in. */
  readonly columns: readonly string[];
}

export interface SectionTemplate {
  readonly id: string;
  readonly title: string;
  /** How many characters fit where the paper has one page. */
  readonly room: number;
  readonly own: readonly OwnTemplate[];
  readonly parts: readonly PartTemplate[];
  /** False: nothing is missing where it is empty. */
  readonly isNeeded: boolean;
}

export interface PaperTemplate {
  readonly id: string;
  readonly title: string;
  /** True if it prints on exactly one A4 page. */
  readonly onePage: boolean;
  readonly heads: readonly HeadTemplate[];
  readonly sections: readonly SectionTemplate[];
}

const isHead = record<HeadTemplate>({
  id: isText,
  label: isText,
  kind: oneOf(...HEAD_KINDS),
  register: isText,
});

const isOwn = record<OwnTemplate>({ label: isText, register: isText });

const isPart = record<PartTemplate>({
  kind: oneOf('question', ...PAPER_LISTS, ...PAPER_TABLES),
  question: isText,
  sentence: isText,
  without: optional(isText),
  columns: listOf(isText),
});

const isSection = record<SectionTemplate>({
  id: isText,
  title: isText,
  room: isNumber,
  own: listOf(isOwn),
  parts: listOf(isPart),
  isNeeded: isFlag,
});

/** The page hands its template to the browser as text; nothing from there is trusted unread. */
export const isPaperTemplate = record<PaperTemplate>({
  id: isText,
  title: isText,
  onePage: isFlag,
  heads: listOf(isHead),
  sections: listOf(isSection),
});
