import { expect } from 'vitest';
import { insert, problemsAfter, type Edits } from './broken-content.ts';

export const ASSET = 'assets/sla-sheet/asset.yaml';
export const ASSET_EN = 'assets/sla-sheet/en.mdx';
export const ASSET_JA = 'assets/sla-sheet/ja.mdx';
export const GUIDE_EN = 'guides/evaluation/en.mdx';
export const GUIDE_JA = 'guides/evaluation/ja.mdx';
export const QUESTIONS = 'questions/evaluation.yaml';

export interface Expected {
  readonly file: string;
  readonly field?: string | RegExp;
  readonly wrong: string | RegExp;
  readonly mend: string | RegExp;
}

/** Both languages get the same piece, so that only the piece itself is wrong. */
export const inBoth = (piece: string): Edits => ({ [ASSET_EN]: insert(piece), [ASSET_JA]: insert(piece) });

const expectation = (value: string | RegExp) =>
  typeof value === 'string' ? expect.stringContaining(value) : expect.stringMatching(value);

export function expectProblem(edits: Edits, { file, field, wrong, mend }: Expected): void {
  expect(problemsAfter(edits)).toContainEqual(
    expect.objectContaining({
      file,
      wrong: expectation(wrong),
      mend: expectation(mend),
      ...(field === undefined ? {} : { field: expectation(field) }),
    }),
  );
}

export type Case = readonly [name: string, edits: Edits, expected: Expected];
