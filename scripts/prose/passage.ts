/** One stretch of text a reader sees: a paragraph, a cell, a label, a message. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly locale: 'en' | 'ja';
  readonly text: string;
}

export interface ProseProblem {
  readonly file: string;
  readonly line: number;
  readonly wrong: string;
  readonly mend: string;
}

/** Text that stands for a value which is filled in later. */
export const FILLED_IN = '0';
