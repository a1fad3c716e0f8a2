import type { Edits } from '../support/broken-content.ts';

/** One thing done wrong in content/, and the one problem that must come of it. */
export interface Slip {
  /** What the writer did, as a title: "a tab as indentation". */
  readonly did: string;
  readonly edits: Edits;
  readonly file: string;
  /** A piece of the changed file that stands on the line that is named; without it the problem has no line. */
  readonly at?: string;
  readonly field?: string;
  /** Parts of the two sentences. */
  readonly wrong: string;
  readonly fix: string;
}
