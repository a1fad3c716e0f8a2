import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './load-content.ts';
import { formatProblems } from './problem.ts';
import { readContentFolder } from './read-content-folder.ts';

/**
 * Checks content/ before a build, so that a writer reads one plain list instead of a stack trace, and reloads the
 * browser during development when a YAML file changes.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command !== 'build') return;
        const { problems } = checkContent(readContentFolder(fileURLToPath(new URL('content/', config.root))));
        if (problems.length === 0) return;
        logger.error(formatProblems(problems));
        process.exit(1);
      },
    },
  };
}
