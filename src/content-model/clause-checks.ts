import type { ContentSources } from './content-sources.ts';
import type { ReferenceCheck } from './reference-check.ts';

const BOOK = 'clause-book.yaml';

/** Every id that the clause book names exists, and each clause stands in one part of it. */
export function checkClauses(sources: ContentSources, check: ReferenceCheck): void {
  const { clauseParts, clauses, clauseNames, lawDates, unread } = sources;
  check.unique(
    'law-dates.yaml',
    '',
    lawDates.map(({ id }) => id),
  );
  check.unique(
    BOOK,
    'parts',
    clauseParts.map(({ id }) => id),
  );
  check.uniqueIn(
    clauseParts.flatMap((part) =>
      part.clauses.map((id, index) => ({ id, file: BOOK, path: ['parts', part.id, 'clauses', index] })),
    ),
  );
  for (const part of clauseParts)
    check.known({ file: BOOK, field: `parts.${part.id}.clauses` }, 'clause', part.clauses);
  for (const [name, clause] of clauses) {
    const place = (field: string) => ({ file: `clauses/${name}.yaml`, field });
    check.known(place('roles'), 'role', clause.roles);
    check.known(place('law.dates'), 'law date', clause.law.dates);
  }
  if (unread.has(BOOK)) return;
  const listed = new Set(clauseParts.flatMap((part) => part.clauses));
  for (const name of clauseNames) {
    if (listed.has(name)) continue;
    check.report({ file: BOOK, field: 'parts' }, name, {
      wrong: `no part lists the clause "${name}", so no page shows it`,
      fix: `add "${name}" to "clauses" of a part`,
    });
  }
}
