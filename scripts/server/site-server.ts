import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { EDITOR_FOLDER, editorHeaders } from './editor-headers.ts';
import { cacheControl, SECURITY_HEADERS } from './headers.ts';

/** What else the server answers, by addresses that begin behind the base. */
export interface Service {
  takes(pathname: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void>;
}

/*
 * Serves a built site as a good static host does: compressed, with the security headers and cache rules of headers.ts,
 * the 404 page of the site, and a redirect to the address with its slash. It reads the list of files once, at start.
 */
export function siteListener(folder: string, base: string, service?: Service): RequestListener {
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

  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    { pathname, search, inside }: Address,
  ) => {
    if (inside === undefined) {
      if (pathname === base.slice(0, -1) || pathname === '/') redirect(response, base);
      else notFound(response);
    } else if (isFolderWithoutSlash(folder, inside)) redirect(response, `${pathname}/${search}`);
    else {
      request.url = inside + search;
      files(request, response, () => notFound(response));
    }
  };

  const ofEditor = editorHeaders(folder);
  const headersFor = (inside: string | undefined) =>
    ofEditor !== undefined && inside?.startsWith(`/${EDITOR_FOLDER}/`) === true ? ofEditor : SECURITY_HEADERS;

  return (request, response) => {
    const address = addressOf(request, base);
    const { inside } = address;
    for (const [name, value] of Object.entries(headersFor(inside))) response.setHeader(name, value);
    if (inside !== undefined && service?.takes(inside) === true)
      void service.answer(request, response, inside);
    else compress(request, response, () => answer(request, response, address));
  };
}

export function siteServer(folder: string, base: string, service?: Service): Server {
  return createServer(siteListener(folder, base, service));
}

interface Address {
  readonly pathname: string;
  readonly search: string;
  /** The path behind the base, with a slash at the front; undefined for what does not stand under the base. */
  readonly inside: string | undefined;
}

function addressOf({ url = '/' }: IncomingMessage, base: string): Address {
  const end = url.search(/[?#]/);
  const [pathname, search] = end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
  return {
    pathname,
    search,
    inside: pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined,
  };
}

function isFolderWithoutSlash(folder: string, pathname: string): boolean {
  // Only plain names: nothing encoded, no dots that lead out of the folder, no second slash at the front.
  return /^(\/[\w-]+)+$/.test(pathname) && existsSync(path.join(folder, pathname, 'index.html'));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { Location: to });
  response.end();
}
