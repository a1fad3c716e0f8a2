import type { Backend } from './editor-config.ts';
import { isFields } from './editor-value.ts';

const HOSTS = ['github', 'gitlab', 'gitea'];
const GIVEN = /^(?<host>\w+):(?<repo>[\w.-]+(?:\/[\w.-]+)+)(?:@(?<branch>[\w./-]+))?(?: (?<options>\S.*))?$/;

/**
 * EDITOR_BACKEND: `github:company/guides@main`, and behind a blank further options of Sveltia CMS as JSON. Without it only
 * the folder on the writer's machine can be opened; the CMS wants a host even then, so it gets one that nobody can sign in to.
 */
export function backendOf(given: string | undefined): Backend {
  if (given === undefined || given === '')
    return { name: 'github', repo: 'this/folder', branch: 'main', auth_methods: ['token'] };
  const { host = '', repo, branch, options } = GIVEN.exec(given)?.groups ?? {};
  if (!HOSTS.includes(host))
    throw new Error(
      `EDITOR_BACKEND="${given}" names no git host → write it like github:company/guides@main (${HOSTS.join(', ')})`,
    );
  const further: unknown = options === undefined ? {} : JSON.parse(options);
  return {
    name: host,
    repo,
    ...(branch === undefined ? {} : { branch }),
    ...(isFields(further) ? further : {}),
  };
}
