/** Kinds of things that a component may name by their id. */
export type NamedKind =
  'question' | 'asset' | 'phase' | 'role' | 'term' | 'fact' | 'figure' | 'clause' | 'law date' | 'tool';

/** What each component an author may use takes. `block` ones must be the same, in the same order, in both languages. */
export interface ComponentRule {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  readonly block: boolean;
  /** Attribute → the kind of id it must name. */
  readonly refers?: Readonly<Record<string, NamedKind>>;
  /** May stand only directly inside one of these. */
  readonly inside?: readonly string[];
  /** The `id` becomes an anchor of the page. */
  readonly anchor?: boolean;
}

export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  ShortAnswer: { required: [], block: true },
  AtAGlance: { required: [], block: true },
  Section: { required: ['id', 'title'], block: true, anchor: true },
  Subsection: {
    required: ['id', 'title'],
    block: true,
    anchor: true,
    inside: ['Section', 'QuestionSection'],
  },
  QuestionSection: {
    required: ['id'],
    block: true,
    anchor: true,
    inside: ['Section'],
    refers: { id: 'question' },
  },
  HowToFind: { required: [], block: true, inside: ['QuestionSection'] },
  WhomToAsk: { required: [], block: true, inside: ['QuestionSection'] },
  GoodLooksLike: { required: [], block: true, inside: ['QuestionSection'] },
  AskSuppliers: { required: [], block: true, inside: ['QuestionSection'] },
  Checklist: { required: ['id', 'title'], block: true },
  TemplateBlock: { required: ['id', 'title'], block: true },
  Field: { required: ['id', 'label'], optional: ['hint', 'rows'], block: true, inside: ['TemplateBlock'] },
  ComparisonTable: { required: ['caption'], block: true },
  Steps: { required: [], block: true },
  Example: { required: ['title'], block: true },
  Warning: { required: [], block: true },
  Specimen: { required: ['title'], block: true },
  Reveal: { required: ['title'], block: true },
  Added: { required: [], block: false },
  FromSupplier: { required: [], block: true },
  Figure: { required: ['id'], block: true, refers: { id: 'figure' } },
  ConcernChart: { required: [], block: true },
  ClauseList: { required: [], block: true },
  PlanTemplates: { required: [], block: true },
  SecurityKit: { required: ['part'], block: true },
  Tool: { required: ['id'], block: true, refers: { id: 'tool' } },
  Download: { required: ['file', 'title'], block: true },
  Video: { required: ['title'], optional: ['file', 'captions', 'href'], block: true },
  NotAnswered: { required: [], block: true },
  LawDate: { required: ['id'], block: false, refers: { id: 'law date' } },
  Sum: { required: ['of'], optional: ['digits'], block: false },
  Fact: { required: ['id'], block: false, refers: { id: 'fact' } },
  Term: { required: ['id'], block: false, refers: { id: 'term' } },
  Ref: {
    required: [],
    optional: ['asset', 'clause', 'phase', 'question', 'role'],
    block: false,
    refers: { asset: 'asset', clause: 'clause', phase: 'phase', question: 'question', role: 'role' },
  },
};
