import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from './content-files.ts';

const READ = /\.(yaml|json|mdx)$/;

/** Reads a content folder from disk: for the content check, the tests and the scripts. */
export function readContentFolder(folder: string): ContentFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => READ.test(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
