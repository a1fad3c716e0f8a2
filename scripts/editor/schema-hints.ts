import { readFileSync } from 'node:fs';
import path from 'node:path';

const COMMENTED = /\/\*\* ([^*]+?) \*\/\s+(\w+)(?:,|:)/g;

/** What the comments of a schema file say of its fields: they stand below the fields of the editor. */
export function hintsOf(file: string): ReadonlyMap<string, string> {
  const source = readFileSync(
    path.join(import.meta.dirname, '../../src/content-model', `${file}.ts`),
    'utf8',
  );
  return new Map([...source.matchAll(COMMENTED)].map(([, hint = '', name = '']) => [name, hint.trim()]));
}
