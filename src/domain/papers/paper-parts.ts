/** Where a sentence comes from, so that it leads back there. */
export type PaperSource =
  | { readonly kind: 'question' | 'option' | 'requirement' | 'step'; readonly id: string }
  /** Typed on the paper itself, into this register. */
  | { readonly kind: 'own'; readonly id: string };

export interface Sentence {
  readonly kind: 'sentence';
  readonly text: string;
  readonly source: PaperSource;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly source: PaperSource;
}

export interface Table {
  readonly kind: 'table';
  /** What the first columns hold is told by name; options and content give the others as they are. */
  readonly head: readonly (TableColumn | { readonly text: string })[];
  readonly rows: readonly TableRow[];
}

export type TableColumn =
  'number' | 'requirement' | 'question' | 'weight' | 'pass-mark' | 'owner' | 'answer' | 'facts';

export type PaperPart = Sentence | Table;

/** What is missing or needs a look: why, and where. */
export interface OpenItem {
  readonly why: 'unanswered' | 'no-words' | 'partly' | 'conflict' | 'expired' | 'empty-list';
  /** The question, or the list of the template that is empty. */
  readonly id: string;
}

export interface PaperSection {
  readonly id: string;
  readonly title: string;
  readonly room: number;
  /** Empty: nothing is printed of it. */
  readonly parts: readonly PaperPart[];
  /** True where the writer's own words stand instead of the answers. */
  readonly isOwn: boolean;
  readonly open: readonly OpenItem[];
  readonly isNeeded: boolean;
}

export interface Head {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export interface Paper {
  readonly id: string;
  readonly title: string;
  /** Only what was typed. */
  readonly heads: readonly Head[];
  readonly sections: readonly PaperSection[];
}

/** What one line of a template makes of the purchase. */
export interface MadeParts {
  readonly parts: readonly PaperPart[];
  readonly open: readonly OpenItem[];
}
