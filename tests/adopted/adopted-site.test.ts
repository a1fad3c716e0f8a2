import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentFolder } from '~/content-model/read-content-folder.ts';
import { bare } from '../support/bare-environment.ts';

/* A company takes the content over into a folder of its own, and the engine builds its site from there. */
const root = path.resolve(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'adopted-'));
const content = path.join(home, 'content');
const dist = path.join(home, 'dist');

const npm = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  execFileSync('npm', ['run', '--silent', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...bare, ...env },
    shell: process.platform === 'win32',
  });
const FAVICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const OURS = { CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/' };
const builtFiles = () =>
  globSync('**/*.{html,js,css,json,csv,xml,txt,svg}', { cwd: dist }).map(
    (file) => [file, readFileSync(path.join(dist, file), 'utf8')] as const,
  );

const FILES = `<Download file="./request.pdf" title="The form" />

<Video file="./tour.mp4" captions="./tour.vtt" title="A tour" />

<Video href="https://video.example.com/1" title="A talk" />`;

/** Puts files beside the texts of an asset, and what offers them into its texts. */
function offerFiles(asset: string, files: readonly string[], text: string): void {
  const folder = path.join(content, 'assets', asset);
  for (const file of files) writeFileSync(path.join(folder, file), file);
  for (const locale of ['en', 'ja']) {
    const file = path.join(folder, `${locale}.mdx`);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('<NotAnswered>', `${text}\n\n<NotAnswered>`));
  }
}

beforeAll(() => {
  const flags = ['--name-en', 'Buyer Guides', '--name-ja', '購買ガイド', '--company-en', 'Example Works'];
  const more = ['--company-ja', 'みほん製作所', '--address', 'https://guides.example.com', '--to', home];
  npm({}, 'content:adopt', '--', ...flags, ...more);
  writeFileSync(path.join(home, 'public/favicon.svg'), FAVICON);
  offerFiles('rfp-template', ['request.pdf', 'tour.mp4', 'tour.vtt'], FILES);
  offerFiles('price-explainer', ['secret.pdf'], '<Download file="./secret.pdf" title="Not yet" />');
  npm(OURS, 'build');
});

afterAll(() => rmSync(home, { recursive: true }));

test('nothing of the sample supplier is in the site', () => {
  const sample = /Hinagata|ひながた|Kumori|くもり|sample supplier|見本の会社|made up|作り物/;
  expect(
    builtFiles().flatMap(([file, text]) => (sample.test(text) ? [`${file}: ${sample.exec(text)?.[0]}`] : [])),
  ).toEqual([]);
});

test('the name of the engine stands in the licence line only', () => {
  const found = builtFiles().flatMap(([file, text]) => {
    const without = text
      .replaceAll('Made with Shirube, open source', '')
      .replaceAll('オープンソース「しるべ」で作られています', '');
    return /Shirube|(?<!道)しるべ/.test(without) ? [file] : [];
  });
  expect(found).toEqual([]);
  expect(readFileSync(path.join(dist, 'en/index.html'), 'utf8')).toContain('Made with Shirube');
});

test('every page has the name and the address of the company', () => {
  const pages = builtFiles().filter(([file]) => /^(en|ja)\/.*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(100);
  const lacking = pages.filter(
    ([file, text]) =>
      !text.includes(file.startsWith('en/') ? 'Buyer Guides' : '購買ガイド') ||
      !text.includes('rel="canonical" href="https://guides.example.com/'),
  );
  expect(lacking.map(([file]) => file)).toEqual([]);
});

test('files of the company go over those of the engine, and the others are there too', () => {
  expect(readFileSync(path.join(dist, 'favicon.svg'), 'utf8')).toBe(FAVICON);
  expect(readFileSync(path.join(dist, 'robots.txt'), 'utf8')).toContain('User-agent');
});

test('files beside a text are published once, with their size, and those of a draft are not', () => {
  expect(globSync('files/**/*.*', { cwd: dist }).sort()).toEqual(
    ['request.pdf', 'tour.mp4', 'tour.vtt'].map((file) => path.join('files/rfp-template', file)),
  );
  expect(readFileSync(path.join(dist, 'files/rfp-template/request.pdf'), 'utf8')).toBe('request.pdf');
  const page = readFileSync(path.join(dist, 'en/assets/rfp-template/index.html'), 'utf8');
  expect(page).toContain('href="/files/rfp-template/request.pdf"');
  expect(page).toContain('PDF, 1 KB');
  expect(page).toMatch(/<track kind="captions" src="\/files\/rfp-template\/tour.vtt" srclang="en"/);
  expect(page).toContain('Video on video.example.com.');
  expect(page).not.toContain('iframe');
});

test('links of the two sites are told apart', () => {
  const packOf = (file: string) => /"pack": ?(\d+)/.exec(readFileSync(file, 'utf8'))?.[1];
  expect(packOf(path.join(dist, 'catalogue.json'))).toMatch(/^\d+$/);
  expect(packOf(path.join(dist, 'catalogue.json'))).not.toBe(
    packOf(path.join(root, 'content/registry.json')),
  );
});

test('the pages of the sample are drafts without a page, and no link leads to one', () => {
  const drafts = [...readContentFolder(content)].flatMap(([file, text]) =>
    typeof text === 'string' && /^state: draft$/m.test(text) ? [file.split('/')[1] ?? ''] : [],
  );
  expect(drafts.length).toBeGreaterThan(10);
  const linked = builtFiles().flatMap(([file, text]) =>
    drafts.filter((id) => text.includes(`/assets/${id}/"`)).map((id) => `${file} → ${id}`),
  );
  expect(linked).toEqual([]);
});

test('a site of one language asks for nothing in the other, and shows nothing of it', () => {
  const english = path.join(home, 'english');
  const flags = ['--languages', 'en', '--name-en', 'Buyer Guides', '--company-en', 'Example Works'];
  npm({}, 'content:adopt', '--', ...flags, '--address', 'https://guides.example.com', '--to', english);
  const out = path.join(english, 'dist');
  npm({ CONTENT_DIR: path.join(english, 'content'), OUT_DIR: out, BASE_PATH: '/' }, 'build');
  const pages = globSync('**/*.html', { cwd: out });
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter((file) => !file.startsWith('en/')).sort()).toEqual(['404.html', 'index.html']);
  const other = pages.filter((file) => /\/ja\/|lang="ja"/.test(readFileSync(path.join(out, file), 'utf8')));
  expect(other).toEqual([]);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('content="0;url=/en/"');
  expect(readFileSync(path.join(out, 'catalogue.json'), 'utf8')).not.toContain('"ja"');
});

test('the pages pass the checks of every built site', () => {
  npm(OURS, 'test:build');
});
