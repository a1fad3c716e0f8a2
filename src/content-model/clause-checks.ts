import type { ContentSources } from './content-sources.ts';
import type { ContentProblem } from './problem.ts';
import { idsOf, type ReferenceCheck } from './reference-check.ts';

const BOOK = 'clause-book.yaml';

/** Every id that the clause book names exists, and each clause stands in one part of it. */
export function checkClauses(
  sources: ContentSources,
  check: ReferenceCheck,
  problems: ContentProblem[],
): void {
  const { clauseParts, clauses, lawDates } = sources;
  check.unique(
    'law-dates.yaml',
    lawDates.map(({ id }) => id),
  );
  check.unique(
    BOOK,
    clauseParts.map(({ id }) => id),
  );
  check.unique(
    `${BOOK} (clauses)`,
    clauseParts.flatMap((part) => part.clauses),
  );
  for (const part of clauseParts) {
    check.known(
      { file: BOOK, field: `parts.${part.id}.clauses` },
      'clause',
      part.clauses,
      new Set(clauses.keys()),
    );
  }
  const listed = new Set(clauseParts.flatMap((part) => part.clauses));
  for (const [name, clause] of clauses) {
    const place = (field: string) => ({ file: `clauses/${name}.yaml`, field });
    check.known(place('roles'), 'role', clause.roles, idsOf(sources.roles));
    check.known(place('law.dates'), 'law date', clause.law.dates, idsOf(lawDates));
    if (listed.has(name)) continue;
    problems.push({
      ...place('(whole file)'),
      wrong: `no part of ${BOOK} lists this clause, so no page shows it`,
      mend: `add "${name}" to "clauses" of a part`,
    });
  }
}
