import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SECURITY_HEADERS } from '../server/headers.ts';
import { siteServer } from '../server/site-server.ts';

const GUIDE = '/en/phases/evaluation/';

/** Serves the built site, with a script in one guide that marks a question and tells so. */
export async function guideServer(folder: string) {
  const site = siteServer(folder, '/');
  const guide = readFileSync(path.join(folder, GUIDE, 'index.html'), 'utf8').replace(
    '</head>',
    '<script type="module" src="/drive.js"></script></head>',
  );
  const script = readFileSync(path.join(import.meta.dirname, 'drive.js'));
  let hear: (before: number) => void = () => undefined;

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const answer = (type: string, body: string | Buffer) =>
      response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': type }).end(body);
    if (pathname === '/told') {
      hear(Number(searchParams.get('before')));
      answer('text/plain', '');
    } else if (pathname === GUIDE) answer('text/html;charset=utf-8', guide);
    else if (pathname === '/drive.js') answer('text/javascript', script);
    else site.emit('request', request, response);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://localhost:${port}${GUIDE}`,
    /** Resolves when the next page shows one mark more than it did when it was opened; gives how many that were. */
    marked: () => new Promise<number>((resolve) => (hear = resolve)),
    close: () => server.close(),
  };
}
