import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_FOLDER, type ContentFiles } from './content-files.ts';
import { publicFolder } from './content-folder.ts';
import { decodeText } from './decode-text.ts';

const TEXT = /\.(ya?ml|json|mdx?|markdown|txt|csv)$/i;
const BINARY = { noText: 'binary' } as const;
/** What operating systems and editors leave behind. */
const LEFT_BEHIND = /(^|\/)(\.|~)|~$|\.(bak|swp|tmp)$|(^|\/)Thumbs\.db$/i;

/**
 * Reads a content folder from disk: for the site, the content check, the tests and the scripts. The files of the public
 * folder beside it are named, as `public/…`, but not read.
 */
export function readContentFolder(folder: string): ContentFiles {
  const beside = publicFolder(folder);
  const names = existsSync(beside) ? filesIn(beside) : [];
  const named = names.map((name) => [PUBLIC_FOLDER + name, BINARY] as const);
  const read = filesIn(folder).map(
    (name) => [name, TEXT.test(name) ? decodeText(readFileSync(path.join(folder, name))) : BINARY] as const,
  );
  return new Map([...read, ...named]);
}

/** The names of all files, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !LEFT_BEHIND.test(name))
    .sort();
}
