import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './load-content.ts';
import { formatProblems } from './problem.ts';
import { readContentFolder } from './read-content-folder.ts';

const MODULE = 'virtual:content-files';
const RESOLVED = `\0${MODULE}`;

/**
 * Gives the pages all files of content/ as one module, `virtual:content-files`. A build checks them first, so that a writer
 * reads one plain list instead of a stack trace; the development server reads them again when one changes, comes or goes.
 */
export function siteContent(): AstroIntegration {
  let folder = '';
  return {
    name: 'site-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        folder = fileURLToPath(new URL('content/', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-files',
                resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
                load(id) {
                  if (id !== RESOLVED) return undefined;
                  const entries = JSON.stringify([...readContentFolder(folder)]);
                  return `export const files = new Map(JSON.parse(${JSON.stringify(entries)}));`;
                },
              },
            ],
          },
        });
        if (command !== 'build') return;
        const { problems } = checkContent(readContentFolder(folder));
        if (problems.length === 0) return;
        logger.error(formatProblems(problems));
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(folder)) return;
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
