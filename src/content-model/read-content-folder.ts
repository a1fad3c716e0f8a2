import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from './content-files.ts';
import { decodeText } from './decode-text.ts';

const TEXT = /\.(ya?ml|json|mdx?|markdown|txt|csv)$/i;
/** What operating systems and editors leave behind. */
const LEFT_BEHIND = /(^|\/)(\.|~)|~$|\.(bak|swp|tmp)$|(^|\/)Thumbs\.db$/i;

/** Reads a content folder from disk: for the site, the content check, the tests and the scripts. */
export function readContentFolder(folder: string): ContentFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !LEFT_BEHIND.test(name))
    .sort();
  return new Map(
    names.map((name) => [
      name,
      TEXT.test(name) ? decodeText(readFileSync(path.join(folder, name))) : { noText: 'binary' as const },
    ]),
  );
}
