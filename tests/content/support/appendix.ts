import type { ContentProblem } from '~/content-model/problem.ts';
import { SLIPS } from '../slips/all.ts';
import { problemsAfter } from './broken-content.ts';

export const BEGIN = '<!-- What the check says: begin. "npm run content:slips" writes it. -->';
export const END = '<!-- What the check says: end. -->';

/** Counts and lines that change with every text of the site. */
const masked = (text: string) => text.replace(/\d+ places/g, 'N places').replace(/(\.\w+):\d+/g, '$1:N');
const code = (text: string) => `\`${masked(text).replaceAll('|', '\\|')}\``;

function row(did: string, problems: readonly ContentProblem[]): string {
  const [problem] = problems;
  if (!problem) throw new Error(`nothing is reported of ${did}`);
  const field = problem.field === undefined ? '' : `, field ${code(problem.field)}`;
  return `| ${did.replaceAll(/(<|#|\*)/g, '\\$1')} | ${code(problem.file)}${field} | ${code(problem.wrong)} | ${code(problem.fix)} |`;
}

function table(group: string, rows: readonly string[]): string {
  return [
    `### ${group}`,
    '',
    '| What was done | Where | Wrong | Fix |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The appendix of CONTRIBUTING.md: each slip that the tests try, and what the content check says of it. */
export function appendix(): string {
  const tables = SLIPS.map(({ group, slips }) =>
    table(
      group,
      slips.map(({ did, edits }) => row(did, problemsAfter(edits))),
    ),
  );
  return [BEGIN, '<!-- prettier-ignore-start -->', ...tables, '<!-- prettier-ignore-end -->', END].join(
    '\n\n',
  );
}
