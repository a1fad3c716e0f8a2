import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './load-content.ts';
import { movedPages } from './moved-pages.ts';
import { formatProblems } from './problem.ts';
import { readContentFolder } from './read-content-folder.ts';
import type { Registry } from './registry.ts';
import { siteColours } from './site-colours.ts';

const MODULE = 'virtual:content-files';
const RESOLVED = `\0${MODULE}`;
const COLOURS = 'virtual:site-colours.css';

/** For hosts without rules of their own: a page at the old address that leads to the new one. */
function redirectsOf(registry: Registry, base: string, languages: readonly string[]): Record<string, string> {
  const at = `/${base}/`.replaceAll(/\/+/g, '/');
  const moved = languages.flatMap((locale) =>
    [...movedPages(registry)].map(([from, to]) => [`/${locale}/${from}`, `${at}${locale}/${to}`] as const),
  );
  return Object.fromEntries(moved);
}

/**
 * Gives the pages all files of the content as one module, `virtual:content-files`, and its colours as a style sheet. A build checks them first, so that a writer
 * reads one plain list instead of a stack trace; the development server reads them again when one changes, comes or goes.
 */
export function siteContent(folder: string): AstroIntegration {
  const engine = fileURLToPath(new URL('../../public', import.meta.url));
  const inside = `${folder}${path.sep}`;
  return {
    name: 'site-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const checked = () => checkContent(readContentFolder(folder));
        const { registry, site } = checked().sources;
        updateConfig({
          redirects: registry ? redirectsOf(registry, config.base, site.languages) : {},
          vite: {
            resolve: { alias: { '@content': folder } },
            server: { fs: { allow: [root, folder] } },
            plugins: [
              {
                name: 'content-files',
                enforce: 'pre',
                resolveId(id, importer) {
                  if (id === MODULE) return RESOLVED;
                  if (id === COLOURS) return `\0${COLOURS}`;
                  // Texts may stand outside the repository, where no package is found.
                  const isPackage = importer?.startsWith(inside) === true && /^[@a-z]/.test(id);
                  return isPackage ? this.resolve(id, path.join(root, 'package.json')) : undefined;
                },
                load(id) {
                  if (id === `\0${COLOURS}`) return siteColours(checked().sources.site);
                  if (id !== RESOLVED) return undefined;
                  const entries = JSON.stringify([...readContentFolder(folder)]);
                  return `export const folder = ${JSON.stringify(command === 'dev' ? inside : '')};
export const home = ${JSON.stringify(folder)};
export const drafts = ${String(command === 'dev' || process.env['DRAFTS'] === '1')};
export const files = new Map(JSON.parse(${JSON.stringify(entries)}));`;
                },
              },
            ],
          },
        });
        if (command !== 'build') return;
        const { problems } = checked();
        if (problems.length === 0) return;
        logger.error(formatProblems(problems));
        process.exit(1);
      },
      // A site with a public folder of its own still gets what the engine publishes, where it has nothing of that name.
      'astro:build:done': ({ dir }) => {
        cpSync(engine, fileURLToPath(dir), { recursive: true, force: false });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(inside)) return;
          for (const { moduleGraph } of Object.values(server.environments)) {
            const module = moduleGraph.getModuleById(RESOLVED);
            if (module) moduleGraph.invalidateModule(module);
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
