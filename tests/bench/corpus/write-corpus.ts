import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicFolder } from '../../../src/content-model/content-folder.ts';
import { readContentFolder } from '../../../src/content-model/read-content-folder.ts';
import { corpusWith } from './corpus.ts';

/** Writes the content of a folder, with `more` generated assets, into another; returns its path for CONTENT_DIR. */
export function writeCorpus(from: string, home: string, more: number): string {
  const to = path.join(home, 'content');
  cpSync(from, to, { recursive: true });
  if (existsSync(publicFolder(from)))
    cpSync(publicFolder(from), path.join(home, 'public'), { recursive: true });
  const before = readContentFolder(from);
  for (const [file, text] of corpusWith(before, more)) {
    if (typeof text !== 'string' || before.get(file) === text) continue;
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    writeFileSync(path.join(to, file), text);
  }
  return to;
}
