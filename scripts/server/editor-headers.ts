import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isFields } from '../editor/editor-value.ts';
import { SECURITY_HEADERS } from './headers.ts';

/** Where the editor stands in a site that was built with EDITOR=1. */
export const EDITOR_FOLDER = 'admin';

/** Whom the editor talks to, by the git host it saves to. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  github: ['https://api.github.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
};

type Backend = Readonly<Record<string, unknown>>;

function originsOf(backend: Backend): readonly string[] {
  const own = ['api_root', 'graphql_api_root', 'base_url'].flatMap((name) => {
    const address = backend[name];
    const url = typeof address === 'string' ? URL.parse(address) : null;
    return url ? [url.origin] : [];
  });
  return [...new Set(own.length > 0 ? own : (HOSTS[String(backend['name'])] ?? []))];
}

/** The editor draws with inline styles and without Trusted Types, so its folder has a policy of its own; pages keep theirs. */
function editorPolicy(backend: Backend): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self' data: blob:", ...originsOf(backend)].join(' '),
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What is sent with the files of the editor; undefined where the built site has none. A host signs in in a second window. */
export function editorHeaders(folder: string): Readonly<Record<string, string>> | undefined {
  const file = path.join(folder, EDITOR_FOLDER, 'setup.json');
  if (!existsSync(file)) return undefined;
  const setup: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const config = isFields(setup) ? setup['config'] : undefined;
  const backend = isFields(config) && isFields(config['backend']) ? config['backend'] : {};
  return {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': editorPolicy(backend),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  };
}
