import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteFiles } from './scripts/site-files/site-files.ts';
import { noDetours } from './scripts/vite/no-detours.ts';
import { pageWords } from './scripts/vite/page-words.ts';
import {
  contentFolder,
  publicFolder,
  siteAddress,
  siteLanguages,
} from './src/content-model/content-folder.ts';
import { siteContent } from './src/content-model/astro-content.ts';
import { markdownProcessor } from './src/content-model/markdown-processor.ts';

// CONTENT_DIR: the folder of the content, with public/ beside it. SITE_URL: where the site is published, if not at the address in site.yaml.
// BASE_PATH: the sub-path it stands under. EDITOR=1: with the editor of the content at admin/.
const folder = contentFolder();
const site = siteAddress(folder);
const languages = siteLanguages(folder);
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.OUT_DIR ?? './dist';

// Without this, each shared module becomes a file of its own: 35 files on a guide page, which compress badly. `core` is
// what says where questions and the purchase stand, which most pages show, in one file.
const groups = [
  {
    name: 'first',
    test: /src\/(kit\/(when-idle|when-visible|loaded|define|locales)|state\/(preferences|storage-keys)|domain\/shared\/(at|result))\.ts$|vite\/preload-helper/,
    priority: 5,
  },
  { name: 'core', test: /src\/layouts\/core-islands\.ts$/, priority: 4 },
  // Lit and what draws with it: comes with the first element that needs templates.
  { name: 'drawn', test: /src\/kit\/drawn-element\.ts$/, priority: 3 },
  // Buttons and answers of questions: come with the first part in view where marks are made.
  { name: 'marks', test: /src\/layouts\/mark-islands\.ts$/, priority: 2 },
  { name: 'header', test: /src\/layouts\/header-islands\.ts$/, priority: 1 },
  // The rules of the suggestion and the sentences of its reasons.
  {
    name: 'suggestion',
    test: /src\/(domain\/(suggestion\/(?!plan-|reading-plan|next-within|kit|held-back)|journey\/suggestion)|kit\/reason-sentences|features\/next-asset\/at-hand)/,
  },
];

// Vite wraps each dynamic import to wait for the style sheets of its chunk. No chunk of ours has any: pages link them.
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  // Astro's own setting comes after the one of this file, and without it each script lists what its imports import.
  configResolved: ({ build, environments }) => {
    for (const one of [build, environments.client.build]) one.modulePreload = false;
  },
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  site,
  base,
  outDir,
  publicDir: publicFolder(folder),
  trailingSlash: 'always',
  // Nothing inline: the security policy of the pages (components/SecurityPolicy.astro) allows files of this site only.
  build: { inlineStylesheets: 'never' },
  integrations: [
    siteContent(folder),
    // Plain stretches of a text become one piece of HTML: a tenth of the memory of a large build.
    mdx({ optimize: true }),
    sitemap({
      i18n: {
        defaultLocale: languages.includes('en') ? 'en' : languages[0],
        locales: Object.fromEntries([...languages].sort().map((language) => [language, language])),
      },
      filter: (page) => !/\/(content-report|p|search|sales)\//.test(page),
    }),
    siteFiles(),
    // Last, so that nothing of it gets into what is made from the pages. Loaded only here: its packages are for development.
    ...(process.env.EDITOR === '1'
      ? [(await import('./scripts/editor/editor-site.ts')).editorSite(folder, languages)]
      : []),
  ],
  i18n: {
    locales: [...languages],
    defaultLocale: languages[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false, processor: markdownProcessor() },
  vite: {
    define: { SITE_LANGUAGES: JSON.stringify(languages) },
    plugins: [pageWords(folder, languages), plainDynamicImports, noDetours],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    },
  },
});
