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

/**
 * Never part of an ordinary visit: loaded where the browser does not keep marks, with the first Ctrl+K or tap on "Search"
 * (weighed by itself), with the first press of "Send" or "Print", where a purchase is shared through a depot, when a newer
 * build waits, where marks were made within a day, to see whether any was lost, where words were typed on a page whose scripts
 * did not arrive, or where a link lost its path.
 */
const ONLY_WHEN_NEEDED =
  /sb-storage-note|find-box|hand-on|put-typed-back|put-back|keep-in-step|update-note|lead-payload/;

/** What a page shows before anything is unfolded. */
function unfolded(html: string): string {
  const shorter = html.replaceAll(/<details\b(?:(?!<details\b)[^])*?<\/details>/g, '');
  return shorter === html ? html : unfolded(shorter);
}

/**
 * Loaded when somebody leaves a mark, writes an answer, or unfolds a part of a guide: weighed apart from what every visit
 * loads. The parts that a guide folds are not on other pages, or stand open there.
 */
const onRequest = (html: string) => {
  const open = ['sb-next-asset', 'sb-guide-filter'].filter((tag) =>
    new RegExp(`<${tag}(?![^>]*data-when-unfolded)`).test(html),
  );
  const makesMarks = /<sb-(question-state|exit-criteria)/.test(unfolded(html));
  return (name: string) =>
    (/sb-(undo-bar|answer-box|next-asset|guide-filter)/.test(name) &&
      !open.some((tag) => name.includes(tag))) ||
    (!makesMarks && isForMarks(name)) ||
    // The names of questions and assets come with the first part that shows one.
    (open.length === 0 && name.includes('names-file'));
};

/**
 * Loaded on My purchase before a person acts: the frame, the marks, the first screen with the next asset, and what says
 * where marks are kept. All other elements load as they come near, those of another view once it is shown.
 */
const FIRST_VIEW =
  /(core-islands|header-islands|first-view|sb-next-asset|sb-storage-note|names-file|(core|purchase|next|storage-note)-words-[a-z]+)\./;

/** The file that makes marks and shows them (layouts/mark-islands.ts). */
const isForMarks = (name: string) => /\/marks\./.test(name);

const isUsual = (name: string) => !ONLY_WHEN_NEEDED.test(name);

/** The words of another language than that of the page; a page of one language never loads them. */
const isOtherLanguage = (name: string, locale: string) => {
  const language = /-words-([a-z]+)\.[^/]*$/.exec(name)?.[1];
  return language !== undefined && language !== locale;
};

/**
 * The modules that come with these, following static imports and, if `isLoaded` is given, those imported later whose name it
 * accepts.
 */
function modulesFrom(
  entries: readonly string[],
  locale: string,
  isLoaded: (name: string) => boolean = () => false,
): Set<string> {
  const modules = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (modules.has(file)) continue;
    modules.add(file);
    const code = readFileSync(file, 'utf8');
    const late = matches(code, DYNAMIC_IMPORT).filter(isLoaded);
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
  /** Where the purchase has marks of somebody's own. */
  readonly jsMarked: number;
  readonly jsAsked: number;
  /** Of My purchase: before a person acts. */
  readonly jsView: number;
  /** What the page asks for by itself: its HTML, style sheets, scripts and the model. */
  readonly requests: number;
}

function pageSize(file: string): PageSize {
  const html = readFileSync(file, 'utf8');
  const scripts = matches(html, /<script[^>]+src="([^"]+)"/g).map(fileOf);
  const styles = matches(html, /<link rel="stylesheet" href="([^"]+)"/g).map(fileOf);
  const locale = path.relative(folder, file).split(path.sep)[0] ?? '';
  const isAsked = onRequest(html);
  const all = modulesFrom(scripts, locale, (name) => isUsual(name) && !isAsked(name));
  return {
    html: brotli(file),
    css: total(styles),
    jsFirst: total(modulesFrom(scripts, locale)),
    jsAll: total(all),
    jsMarked: total(
      modulesFrom(scripts, locale, (name) => isForMarks(name) || (isUsual(name) && !isAsked(name))),
    ),
    requests: 1 + styles.length + all.size + 1,
    jsAsked: total(modulesFrom(scripts, locale, isUsual)),
    jsView: total(modulesFrom(scripts, locale, (name) => FIRST_VIEW.test(name))),
  };
}

/** The pages of one kind, the lightest first; the middle one stands for a typical page. */
function pagesLike(pattern: string, isOne: (html: string) => boolean = () => true) {
  const files = globSync(pattern, { cwd: folder }).map((file) => path.join(folder, file));
  const found = files.filter((file) => isOne(readFileSync(file, 'utf8'))).map(pageSize);
  const sorted = found.sort((a, b) => a.html - b.html);
  const typical = sorted[Math.floor(sorted.length / 2)];
  const heaviest = sorted.at(-1);
  if (!typical || !heaviest) throw new Error(`no page like ${pattern}`);
  return {
    typical,
    heaviest,
    jsFirst: Math.max(...sorted.map((page) => page.jsFirst)),
    jsAll: Math.max(...sorted.map((page) => page.jsAll)),
    jsMarked: Math.max(...sorted.map((page) => page.jsMarked)),
    jsAsked: Math.max(...sorted.map((page) => page.jsAsked)),
    jsView: Math.max(...sorted.map((page) => page.jsView)),
  };
}

const guide = pagesLike('*/phases/*/index.html');
/** A calculator loads its own scripts, and only where it stands. */
const hasTool = (html: string) => html.includes('<sb-tool');
const asset = pagesLike('*/assets/*/index.html', (html) => !hasTool(html));
const calculator = pagesLike('*/assets/*/index.html', hasTool);
const journey = pagesLike('*/journey/index.html');
const library = pagesLike('*/assets/index.html');
const listOfAssets = pagesLike('*/assets/{phases,roles,questions}/**/index.html');
const role = pagesLike('*/roles/*/index.html');
const largest = (file: string) =>
  Math.max(...['en', 'ja'].map((locale) => brotli(path.join(folder, locale, file))));
const model = largest('model.json');
const names = largest('names.json');
const findBox = Math.max(
  ...['en', 'ja'].map((locale) =>
    total(
      modulesFrom(
        globSync('_astro/find-box.*.js', { cwd: folder }).map((file) => path.join(folder, file)),
        locale,
        isUsual,
      ),
    ),
  ),
);
const styles = total(globSync('**/*.css', { cwd: folder }).map((file) => path.join(folder, file)));

const K = 1000;
/**
 * What is weighed, its bytes, the most it may be (none: only told) and, where we are not there yet, what we aim at. A full
 * guide is about 5,000 words, some 11 K of text alone. Templates and the buttons of questions (4.9 K) come once a part with them
 * is in view, or where the purchase has marks; in a file of their own they cost pages that show them at once 0.6 K more. Lower
 * the limit whenever a page gets lighter.
 */
const BUDGETS: readonly (readonly [name: string, bytes: number, most?: number, aim?: number])[] = [
  ['typical guide: HTML', guide.typical.html, 15.4 * K, 14 * K],
  ['heaviest guide: HTML', guide.heaviest.html, 19 * K],
  ['guide: JavaScript before idle', guide.jsFirst, 4 * K],
  ['typical guide: JavaScript in all', guide.typical.jsAll, 15.6 * K, 14 * K],
  ['any guide: JavaScript in all', guide.jsAll, 20.8 * K],
  ['any guide of a purchase with marks: JavaScript in all', guide.jsMarked, 23.2 * K],
  ['guide: JavaScript with all one can ask for', guide.jsAsked, 41.7 * K],
  [
    'typical guide: everything',
    guide.typical.html + guide.typical.css + guide.typical.jsAll + model,
    41 * K,
    34 * K,
  ],
  ['guide: CSS', guide.typical.css, 9 * K],
  ['CSS of the whole site', styles],
  ['model, as marks need it', model, 4.5 * K],
  ['model and names of one language', model + names, 8 * K],
  ['heaviest asset: HTML', asset.heaviest.html, 14 * K],
  ['asset: JavaScript before idle', asset.jsFirst, 6 * K],
  ['asset: JavaScript in all', asset.jsAll, 34.7 * K],
  ['search box, with what pages have anyway: JavaScript', findBox, 48.5 * K],
  ['calculator: HTML', calculator.heaviest.html, 14 * K],
  ['calculator: JavaScript in all', calculator.jsAll, 52.3 * K],
  // However large the library: a list is cut, or has further pages.
  ['library: HTML', library.heaviest.html, 12 * K, 8 * K],
  ['heaviest list of assets: HTML', listOfAssets.heaviest.html, 10 * K],
  ['heaviest role: HTML', role.heaviest.html, 8 * K],
  ['journey: HTML', journey.heaviest.html],
  ['journey: JavaScript before idle', journey.jsFirst, 6 * K],
  ['journey: JavaScript at first view', journey.jsView, 32.5 * K, 20 * K],
  ['journey: JavaScript of all its views', journey.jsAll],
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
/** Of the page itself: its HTML, style sheets, scripts and the model; the icon and reading offline come on top. */
const MOST_REQUESTS = 8;
const { requests } = guide.typical;
if (requests > MOST_REQUESTS) over += 1;
console.log(
  `${requests > MOST_REQUESTS ? '✗' : '✓'}  ${String(requests).padStart(6)}   ${`of ${MOST_REQUESTS}`.padEnd(10)} typical guide: requests`,
);
if (over > 0) process.exitCode = 1;
