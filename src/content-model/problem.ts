/** One thing wrong in content/: where, what, and how to mend it. */
export interface ContentProblem {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  readonly wrong: string;
  readonly mend: string;
}

/** All problems as text, one block each, in the order of the files. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  const blocks = sorted.map((problem) => {
    const place = `content/${problem.file}${problem.line === undefined ? '' : `:${problem.line}`}`;
    const field = problem.field === undefined ? '' : `\n  field: ${problem.field}`;
    return `${place}${field}\n  wrong: ${problem.wrong}\n  mend:  ${problem.mend}`;
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in the content:\n\n${blocks.join('\n\n')}\n`;
}

/** Thrown once, with everything that is wrong. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
