/*
 * What a larger library costs: the build, the pages, what islands load, the content check and the search, with the shipped
 * content and with generated assets on top (tests/bench/corpus).
 *   npm run bench                    with 0, 500 and 2,000 more assets
 *   npm run bench -- 0 500           with these numbers only
 * The site is built as often as numbers are given. Bytes are brotli; times belong to the machine.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { measured } from './measured-run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');

/** Pages that are there whatever the library holds, by what the table calls them. */
const PAGES = {
  home: '{en,ja}/index.html',
  guides: '{en,ja}/phases/*/index.html',
  assets: '{en,ja}/assets/*/index.html',
  roles: '{en,ja}/roles/*/index.html',
  questions: '{en,ja}/questions/index.html',
  'my purchase': '{en,ja}/journey/index.html',
  library: '{en,ja}/assets/index.html',
  'suitable assets': '{en,ja}/learn/suitable-assets/index.html',
  'content report': '{en,ja}/content-report/index.html',
} as const;
type PageKind = keyof typeof PAGES;
const KINDS = Object.keys(PAGES).filter((kind): kind is PageKind => kind in PAGES);

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
const folderBytes = (folder: string) =>
  globSync('**/*', { cwd: folder }).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);

function measure(more: number) {
  const home = mkdtempSync(path.join(tmpdir(), 'corpus-'));
  const dist = path.join(home, 'dist');
  const folder = writeCorpus(contentFolder(), home, more);
  const check = measured('scripts/content-check.ts', [folder], { cwd: root });
  const build = measured(astro, ['build'], { cwd: root, env: { CONTENT_DIR: folder, OUT_DIR: dist } });
  const sizes = new Map(
    KINDS.map((kind) => [
      kind,
      new Map(globSync(PAGES[kind], { cwd: dist }).map((file) => [file, brotli(path.join(dist, file))])),
    ]),
  );
  const json = globSync('en/*.json', { cwd: dist });
  const catalogue = new Map(
    json.map((file) => [path.basename(file, '.json'), brotli(path.join(dist, file))]),
  );
  const assets = globSync('assets/*/asset.yaml', { cwd: folder }).length;
  const search = existsSync(path.join(dist, 'pagefind')) ? folderBytes(path.join(dist, 'pagefind')) : 0;
  const [, searchSeconds = '?'] = /made in ([\d.]+) s/.exec(build.output) ?? [];
  const pages = globSync('**/*.html', { cwd: dist }).length;
  rmSync(home, { recursive: true });
  return { assets, pages, check, build, sizes, catalogue, search, searchSeconds };
}
type Measured = ReturnType<typeof measure>;

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);

function print(
  { assets, pages, check, build, sizes, catalogue, search, searchSeconds }: Measured,
  first: Measured,
) {
  console.log(`\n${assets} assets, ${pages} pages`);
  console.log(`  build            ${build.cpu.toFixed(1)} s CPU, at most ${build.memory.toFixed(0)} MiB`);
  console.log(`  content:check    ${check.cpu.toFixed(1)} s CPU`);
  console.log(`  search           ${searchSeconds} s, ${kilo(search)} K on disk`);
  const files = [...catalogue].map(([name, bytes]) => `${name} ${kilo(bytes)} K`);
  console.log(`  catalogue        ${files.join(', ')}`);
  for (const kind of KINDS) {
    const now = sizes.get(kind) ?? new Map<string, number>();
    const before = sizes === first.sizes ? now : (first.sizes.get(kind) ?? now);
    const growth = Math.max(...[...before].map(([file, bytes]) => (now.get(file) ?? NaN) / bytes));
    const largest = Math.max(...[...before.keys()].map((file) => now.get(file) ?? NaN));
    console.log(`  ${kind.padEnd(16)} largest ${kilo(largest)} K, growth at most ${growth.toFixed(3)}`);
  }
}

const given = process.argv.slice(2).map(Number);
let first: Measured | undefined;
for (const more of given.length > 0 ? given : [0, 500, 2000]) {
  const now = measure(more);
  first ??= now;
  print(now, first);
}
