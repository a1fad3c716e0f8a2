import type { ContentReader } from './content-reader.ts';
import { paperSchema, type PaperFile } from './paper-schemas.ts';

/** content/papers/: what a purchase is written down as. */
export interface PaperSources {
  readonly papers: ReadonlyMap<string, PaperFile>;
}

const PAPER_FILE = /^papers\/([^/]+)\.yaml$/;

export const paperFile = (id: string) => `papers/${id}.yaml`;

export function readPapers(reader: ContentReader): PaperSources {
  const names = [...reader.files.keys()].flatMap((file) => PAPER_FILE.exec(file)?.[1] ?? []);
  const papers = names.flatMap((name) => {
    const paper = reader.yaml(paperFile(name), paperSchema);
    return paper === undefined ? [] : [[name, paper] as const];
  });
  return { papers: new Map(papers.sort(([, a], [, b]) => a.place - b.place)) };
}
