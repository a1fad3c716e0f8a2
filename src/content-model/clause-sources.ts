import { clauseBookSchema, clauseSchema, type ClauseFile, type ClausePart } from './clause-schemas.ts';
import type { ContentReader } from './content-reader.ts';
import { lawDatesSchema, type LawDateFile } from './law-date-schema.ts';

/** What the site says about contracts and the law: the clause book and the dates of rules. */
export interface ClauseSources {
  readonly clauseParts: readonly ClausePart[];
  readonly clauses: ReadonlyMap<string, ClauseFile>;
  /** The ids of all clauses, whether or not their files could be read. */
  readonly clauseNames: ReadonlySet<string>;
  readonly lawDates: readonly LawDateFile[];
}

const CLAUSE_FILE = /^clauses\/([^/]+)\.yaml$/;

export function readClauses(reader: ContentReader): ClauseSources {
  const names = [...reader.files.keys()].flatMap((file) => CLAUSE_FILE.exec(file)?.[1] ?? []);
  const clauses = names.flatMap((name) => {
    const clause = reader.yaml(`clauses/${name}.yaml`, clauseSchema);
    return clause === undefined ? [] : [[name, clause] as const];
  });
  return {
    clauseParts: reader.yaml('clause-book.yaml', clauseBookSchema)?.parts ?? [],
    clauses: new Map(clauses),
    clauseNames: new Set(names),
    lawDates: reader.yaml('law-dates.yaml', lawDatesSchema) ?? [],
  };
}
