import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { readContentFolder } from '../../src/content-model/read-content-folder.ts';
import { EDITOR_FOLDER } from '../server/editor-headers.ts';
import { backendOf } from './backend.ts';
import { editorSetup } from './editor-config.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Editor</title>
  </head>
  <body>
    <script type="module" src="./editor.js"></script>
  </body>
</html>
`;

/** EDITOR=1: writes the editor beside the finished site, after everything that is made from its pages. */
export function editorSite(content: string, languages: readonly string[]): AstroIntegration {
  return {
    name: 'editor-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = path.join(fileURLToPath(dir), EDITOR_FOLDER);
        await build({
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          base: './',
          build: {
            outDir,
            emptyOutDir: true,
            target: 'es2023',
            chunkSizeWarningLimit: 10_000,
            rolldownOptions: {
              input: path.join(import.meta.dirname, 'admin.ts'),
              output: { entryFileNames: 'editor.js' },
            },
          },
        });
        const setup = editorSetup(
          readContentFolder(content),
          process.env['EDITOR_CONTENT'] ?? path.basename(content),
          backendOf(process.env['EDITOR_BACKEND']),
          languages,
        );
        writeFileSync(path.join(outDir, 'setup.json'), JSON.stringify(setup));
        writeFileSync(path.join(outDir, 'index.html'), PAGE);
        logger.info(`the editor is at ${EDITOR_FOLDER}/`);
      },
    },
  };
}
