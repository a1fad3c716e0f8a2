import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SPOKEN, type Locale } from '../../src/kit/locales.ts';

/** What is kept together: a language, the rest, or (empty) what every page needs. */
export type OfflineGroup = Locale | '' | 'rest';

/** Not read by a page: what machines ask for, pictures of links among it; and videos, which are too large to keep unasked. */
const LEFT_OUT =
  /(^|\/)(pictures\/.*|sw\.js|offline\.json|_headers|_redirects|robots\.txt|sitemap.*\.xml|llms\.txt|updates\.xml|.*\.md|.*\.map|catalogue\.json|.*\.(mp4|webm))$/;

export function groupOf(file: string, languages: readonly Locale[]): OfflineGroup {
  const [folder] = file.split('/');
  const words = /-words-([a-z]{2,3})\./.exec(file)?.[1];
  const language = languages.find((it) => it === folder);
  if (language !== undefined) return /\.(csv|docx|xlsx|pdf)$/.test(file) ? 'rest' : language;
  const ofWords = [...SPOKEN, ...languages].find((it) => it === words);
  if (ofWords !== undefined) return ofWords;
  return folder === '_astro' || folder === file ? '' : 'rest';
}

/** The address of a file inside the site: pages are asked for by their folder. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Writes the list of everything that can be kept (`offline.json`: address, group, compressed bytes) and the service worker,
 * which carries the hash of that list: a new build is a new worker. `base` ends in a slash.
 */
export function writeOffline(folder: string, base: string, languages: readonly Locale[]): void {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  const hash = createHash('sha256');
  const listed = files.map((file) => {
    const content = readFileSync(path.join(folder, file));
    hash.update(file).update(content);
    return [addressOf(file), groupOf(file, languages), gzipSync(content, { level: 5 }).length] as const;
  });
  const build = hash.digest('hex').slice(0, 12);
  writeFileSync(path.join(folder, 'offline.json'), JSON.stringify({ build, files: listed }));
  const worker = readFileSync(path.join(import.meta.dirname, 'service-worker.js'), 'utf8');
  const constants = `const BUILD = ${JSON.stringify(build)};\nconst BASE = ${JSON.stringify(base)};\n`;
  writeFileSync(path.join(folder, 'sw.js'), constants + worker);
}
