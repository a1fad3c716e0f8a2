import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

// npm run size — what a reader downloads, compressed with brotli, against the budgets. Reads dist/ (or OUT_DIR).
const folder = path.resolve(import.meta.dirname, '..', process.env['OUT_DIR'] ?? 'dist');
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
if (!existsSync(folder)) throw new Error(`No built site in ${folder}. Run "npm run build" first.`);

const sizes = new Map<string, number>();

function brotli(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  sizes.set(file, size);
  return size;
}

const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + brotli(file), 0);
const fileOf = (address: string) => path.join(folder, address.slice(base.length));
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+)["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`](\.\.?\/[^"'`]+)["'`]/g;

/** Loaded on a reading page only when the browser does not keep marks: never part of an ordinary visit. */
const ONLY_IN_TROUBLE = /sb-storage-note/;

/** The words of another language than that of the page; a page of one language never loads them. */
const isOtherLanguage = (name: string, locale: string) => {
  const language = /-words-([a-z]+)\.[^/]*$/.exec(name)?.[1];
  return language !== undefined && language !== locale;
};

/** The modules that come with these, following static imports and, if asked, those that are loaded later. */
function modulesFrom(entries: readonly string[], locale: string, later: boolean): Set<string> {
  const modules = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (modules.has(file)) continue;
    modules.add(file);
    const code = readFileSync(file, 'utf8');
    const late = later ? matches(code, DYNAMIC_IMPORT).filter((name) => !ONLY_IN_TROUBLE.test(name)) : [];
    const imports = [...matches(code, STATIC_IMPORT), ...late].filter(
      (name) => !isOtherLanguage(name, locale),
    );
    waiting.push(...imports.map((specifier) => path.join(path.dirname(file), specifier)));
  }
  return modules;
}

interface PageSize {
  readonly html: number;
  readonly css: number;
  readonly jsFirst: number;
  readonly jsAll: number;
}

function pageSize(file: string): PageSize {
  const html = readFileSync(file, 'utf8');
  const scripts = matches(html, /<script[^>]+src="([^"]+)"/g).map(fileOf);
  const styles = matches(html, /<link rel="stylesheet" href="([^"]+)"/g).map(fileOf);
  const locale = path.relative(folder, file).split(path.sep)[0] ?? '';
  return {
    html: brotli(file),
    css: total(styles),
    jsFirst: total(modulesFrom(scripts, locale, false)),
    jsAll: total(modulesFrom(scripts, locale, true)),
  };
}

/** The pages of one kind, the lightest first; the middle one stands for a typical page. */
function pagesLike(pattern: string) {
  const found = globSync(pattern, { cwd: folder }).map((file) => pageSize(path.join(folder, file)));
  const sorted = found.sort((a, b) => a.html - b.html);
  const typical = sorted[Math.floor(sorted.length / 2)];
  const heaviest = sorted.at(-1);
  if (!typical || !heaviest) throw new Error(`no page like ${pattern}`);
  return {
    typical,
    heaviest,
    jsFirst: Math.max(...sorted.map((page) => page.jsFirst)),
    jsAll: Math.max(...sorted.map((page) => page.jsAll)),
  };
}

const guide = pagesLike('*/phases/*/index.html');
const asset = pagesLike('*/assets/*/index.html');
const journey = pagesLike('*/journey/index.html');
const catalogue = Math.max(
  ...['en', 'ja'].map((locale) => brotli(path.join(folder, locale, 'catalogue.json'))),
);
const styles = total(globSync('**/*.css', { cwd: folder }).map((file) => path.join(folder, file)));

const K = 1000;
/**
 * What is weighed, its bytes, the most it may be (none: only told) and, where we are not there yet, what we aim at. A full
 * guide is about 5,000 words, some 11 K of text alone. Lower the limit whenever a page gets lighter. The scripts of guides
 * were raised once, from 22.8 K, when every element came to be drawn by templates and every purchase got a place in the
 * state; what is shown only on request (arithmetic, what was held back) is to load only then.
 */
const BUDGETS: readonly (readonly [name: string, bytes: number, most?: number, aim?: number])[] = [
  ['typical guide: HTML', guide.typical.html, 15.2 * K, 14 * K],
  ['heaviest guide: HTML', guide.heaviest.html, 19 * K],
  ['guide: JavaScript before idle', guide.jsFirst, 4 * K],
  ['guide: JavaScript in all', guide.jsAll, 26.7 * K, 16 * K],
  [
    'typical guide: everything',
    guide.typical.html + guide.typical.css + guide.typical.jsAll + catalogue,
    51.6 * K,
    28 * K,
  ],
  ['guide: CSS', guide.typical.css, 9 * K],
  ['CSS of the whole site', styles],
  ['catalogue of one language', catalogue, 8 * K],
  ['heaviest asset: HTML', asset.heaviest.html, 14 * K],
  ['asset: JavaScript before idle', asset.jsFirst, 6 * K],
  ['asset: JavaScript in all', asset.jsAll, 30 * K],
  ['journey: HTML', journey.heaviest.html],
  ['journey: JavaScript before idle', journey.jsFirst, 6 * K],
  ['journey: JavaScript in all', journey.jsAll],
];

let over = 0;
for (const [name, bytes, most, aim] of BUDGETS) {
  const isOver = most !== undefined && bytes > most;
  if (isOver) over += 1;
  const limit = most === undefined ? '' : `of ${(most / K).toFixed(1)} K`;
  const wish = aim === undefined || bytes <= aim ? '' : ` (aim: ${(aim / K).toFixed(1)} K)`;
  console.log(
    `${isOver ? '✗' : '✓'}  ${(bytes / K).toFixed(2).padStart(6)} K ${limit.padEnd(10)} ${name}${wish}`,
  );
}
if (over > 0) process.exitCode = 1;
