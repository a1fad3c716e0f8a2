/** One thing wrong in content/: where, what, and how to fix it. One cause gives one problem. */
export interface ContentProblem {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  readonly wrong: string;
  readonly fix: string;
}

/** All problems as text, one block each, in the order of the files. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  const blocks = sorted.map(({ file, line, field, wrong, fix }) => {
    const place = `content/${file}${line === undefined ? '' : `:${line}`}`;
    return `${place}${field === undefined ? '' : `\n  field: ${field}`}\n  wrong: ${wrong}\n  fix:   ${fix}`;
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in the content:\n\n${blocks.join('\n\n')}\n`;
}

/** Thrown once, with everything that is wrong. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];
  /** Where the first problem is: the development server shows this file instead of our own code. */
  readonly loc: { readonly file: string; readonly line: number } | undefined;

  constructor(problems: readonly ContentProblem[], folder = '') {
    super(formatProblems(problems));
    this.problems = problems;
    const [first] = problems;
    this.loc = first?.line === undefined ? undefined : { file: folder + first.file, line: first.line };
    // The cause stands in content/, not in the calls that led here.
    this.stack = String(this);
  }
}
