import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControl, SECURITY_HEADERS } from './headers.ts';

/*
 * Serves a built site as a good static host does: compressed, with the security headers and cache rules of headers.ts,
 * the 404 page of the site, and a redirect to the address with its slash. It reads the list of files once, at start.
 */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });
  const compress = compression();
  const missing = existsSync(path.join(folder, '404.html'))
    ? readFileSync(path.join(folder, '404.html'))
    : 'Not found';

  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(missing);
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = addressOf(request);
    const inside = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    if (inside === undefined) {
      if (pathname === base.slice(0, -1) || pathname === '/') redirect(response, base);
      else notFound(response);
    } else if (isFolderWithoutSlash(folder, inside)) redirect(response, `${pathname}/${search}`);
    else {
      request.url = inside + search;
      files(request, response, () => notFound(response));
    }
  };

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    compress(request, response, () => answer(request, response));
  });
}

function addressOf({ url = '/' }: IncomingMessage): { readonly pathname: string; readonly search: string } {
  const end = url.search(/[?#]/);
  return end < 0 ? { pathname: url, search: '' } : { pathname: url.slice(0, end), search: url.slice(end) };
}

function isFolderWithoutSlash(folder: string, pathname: string): boolean {
  // Only plain names: nothing encoded, no dots that lead out of the folder, no second slash at the front.
  return /^(\/[\w-]+)+$/.test(pathname) && existsSync(path.join(folder, pathname, 'index.html'));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { Location: to });
  response.end();
}
