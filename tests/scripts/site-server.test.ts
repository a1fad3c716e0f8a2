import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../scripts/server/site-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'shirube-site-'));
const servers = { root: siteServer(folder, '/'), sub: siteServer(folder, '/guides/') };

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeAll(async () => {
  write('index.html', '<h1>chooser</h1>');
  write('404.html', '<h1>404 of the site</h1>');
  write('en/index.html', `<h1>home</h1>${'text '.repeat(2000)}`);
  write('_astro/core.abc.js', `export const a = '${'x'.repeat(4000)}';`);
  write('admin/setup.json', '{"config":{"backend":{"name":"gitlab"}}}');
  // sirv lists the files when the server is made, so the servers above would not know them.
  for (const [name, base] of [
    ['root', '/'],
    ['sub', '/guides/'],
  ] as const) {
    servers[name] = siteServer(folder, base);
    await new Promise((resolve) => servers[name].listen(0, 'localhost', () => resolve(undefined)));
  }
});

afterAll(() => {
  for (const server of Object.values(servers)) server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends the path as it is, which `fetch` would tidy up first. */
function get(
  server: keyof typeof servers,
  address: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { port } = servers[server].address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path: address, headers }, (response) => {
      let body = '';
      response.on('data', (part) => (body += String(part)));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server of the built site', () => {
  test.each([
    '/%2f',
    '/en%2f',
    '/%',
    '/%e3%81',
    '/..%2f..%2fetc%2fpasswd',
    '/../../etc/passwd',
    '//example.com',
    '/en/none/',
    '/%00',
  ])('answers %s with the 404 page of the site, and with no path of the machine', async (address) => {
    const { status, body } = await get('root', address);
    expect(status).toBe(404);
    expect(body).toContain('404 of the site');
    expect(body).not.toContain(folder);
  });

  test('sends an address without its slash to the one with it, and keeps what was asked', async () => {
    const { status, headers } = await get('root', '/en?asset=x');
    expect([status, headers['location']]).toEqual([308, '/en/?asset=x']);
  });

  test('serves a site under a sub-path, and leads to it from outside', async () => {
    expect((await get('sub', '/guides/en/')).status).toBe(200);
    expect((await get('sub', '/guides/en')).headers['location']).toBe('/guides/en/');
    expect((await get('sub', '/')).headers['location']).toBe('/guides/');
    expect((await get('sub', '/guides')).headers['location']).toBe('/guides/');
    expect((await get('sub', '/en/')).status).toBe(404);
  });

  test('keeps files with a hash for a year and asks for pages anew', async () => {
    expect((await get('root', '/_astro/core.abc.js')).headers['cache-control']).toContain('immutable');
    expect((await get('root', '/en/')).headers['cache-control']).toBe('no-cache');
  });

  test.each(['/en/', '/en', '/none/', '/_astro/core.abc.js'])(
    'sends the security headers with %s',
    async (address) => {
      const { headers } = await get('root', address);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    },
  );

  test('sends the folder of the editor with a policy of its own, and no other', async () => {
    const { headers } = await get('sub', '/guides/admin/setup.json');
    expect(headers['content-security-policy']).toContain('blob: https://gitlab.com;');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await get('sub', '/guides/en/')).headers['content-security-policy']).not.toContain('gitlab');
  });

  test('compresses with brotli where the browser takes it', async () => {
    const { headers } = await get('root', '/en/', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBe('br');
  });
});
