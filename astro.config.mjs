import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pageWords } from './scripts/vite/page-words.ts';
import { siteContent } from './src/content-model/astro-content.ts';
import { markdownProcessor } from './src/content-model/markdown-processor.ts';

// SITE_URL: where the site is published (canonical and language links). BASE_PATH: the sub-path it stands under.
const site = process.env.SITE_URL ?? 'https://shirube.example';
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.OUT_DIR ?? './dist';

// Without this, each shared module becomes a file of its own: 35 files on a guide page, which compress badly. `core` is
// what the route map, the states of questions and the suggestion need, which most pages show, in one file.
const groups = [
  {
    name: 'first',
    test: /src\/(kit\/(when-idle|when-visible|loaded|define|locales)|state\/(preferences|storage-keys)|domain\/shared\/(at|result))\.ts$|vite\/preload-helper/,
    priority: 2,
  },
  { name: 'core', test: /src\/layouts\/core-islands\.ts$/, priority: 1 },
  // Lists to tick stand where exit criteria do, and compress better with them.
  {
    name: 'ticks',
    test: /src\/(kit\/(ticks|page-path)|features\/marks\/sb-(exit-criteria|checklist-ticks))\.ts$/,
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
  trailingSlash: 'always',
  // Nothing inline: the security policy of the pages (components/SecurityPolicy.astro) allows files of this site only.
  build: { inlineStylesheets: 'never' },
  integrations: [
    siteContent(),
    // Plain stretches of a text become one piece of HTML: a tenth of the memory of a large build.
    mdx({ optimize: true }),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', ja: 'ja' } },
      filter: (page) => !/\/(content-report|p|sales)\//.test(page),
    }),
  ],
  i18n: {
    locales: ['ja', 'en'],
    defaultLocale: 'ja',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false, processor: markdownProcessor() },
  vite: {
    plugins: [pageWords, plainDynamicImports],
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
