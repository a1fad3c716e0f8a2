import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../src/content-model/load-content.ts';
import { contentFolder, siteAddress } from '../src/content-model/content-folder.ts';
import { movedPages } from '../src/content-model/moved-pages.ts';
import { readContentFolder } from '../src/content-model/read-content-folder.ts';
import { editorRules } from './headers/editor-rules.ts';
import { HOSTS } from './headers/hosts.ts';
import { serverRules } from './headers/server-rules.ts';

// npm run headers -- netlify|cloudflare-pages|vercel|azure|nginx|caddy|cloudfront — what that host is to send with every file:
// security headers, how long files are kept, where renamed pages are. A file that the host reads from the published folder
// is written into dist/ (or OUT_DIR); others are printed.
const [host = ''] = process.argv.slice(2);
const files = HOSTS[host];
if (!files) {
  console.error(`Say for which host: npm run headers -- ${Object.keys(HOSTS).join('|')}`);
  process.exit(1);
}
const folder = path.resolve(import.meta.dirname, '..', process.env['OUT_DIR'] ?? 'dist');
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const content = contentFolder();
const { registry, site } = checkContent(readContentFolder(content)).sources;
if (!registry) throw new Error('content/registry.json cannot be read: run "npm run content:check"');
const name = URL.parse(siteAddress(content) ?? '')?.hostname ?? 'guides.example.com';
for (const { name: file, text, published } of files(
  serverRules(base, name, movedPages(registry), site.languages, editorRules(folder, base)),
)) {
  if (!published) {
    console.log(text);
    continue;
  }
  if (!existsSync(folder)) throw new Error(`No built site in ${folder}. Run "npm run build" first.`);
  writeFileSync(path.join(folder, file), text);
  console.log(path.join(folder, file));
}
