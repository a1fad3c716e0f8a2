import { clauseBookSchema, clauseSchema, type ClauseFile, type ClausePart } from './clause-schemas.ts';
import type { ContentFiles } from './content-files.ts';
import { lawDatesSchema, type LawDateFile } from './law-date-schema.ts';
import type { ContentProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** What the site says about contracts and the law: the clause book and the dates of rules. */
export interface ClauseSources {
  readonly clauseParts: readonly ClausePart[];
  readonly clauses: ReadonlyMap<string, ClauseFile>;
  readonly lawDates: readonly LawDateFile[];
}

const CLAUSE_FILE = /^clauses\/([^/]+)\.yaml$/;

export function readClauses(files: ContentFiles, problems: ContentProblem[]): ClauseSources {
  const clauses = [...files.keys()].flatMap((file) => {
    const name = CLAUSE_FILE.exec(file)?.[1];
    const clause = name === undefined ? undefined : readYaml(files, file, clauseSchema, problems);
    return name === undefined || clause === undefined ? [] : [[name, clause] as const];
  });
  return {
    clauseParts: readYaml(files, 'clause-book.yaml', clauseBookSchema, problems)?.parts ?? [],
    clauses: new Map(clauses),
    lawDates: readYaml(files, 'law-dates.yaml', lawDatesSchema, problems) ?? [],
  };
}
