import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editorRules } from '../../scripts/headers/editor-rules.ts';
import { HOSTS } from '../../scripts/headers/hosts.ts';
import { serverRules } from '../../scripts/headers/server-rules.ts';
import { SECURITY_HEADERS } from '../../scripts/server/headers.ts';
import { movedPages } from '../../src/content-model/moved-pages.ts';
import { newRegistry } from '../../src/content-model/registry.ts';

const moved = new Map([['assets/old/', 'assets/new/']]);
const at = (base: string) => serverRules(base, 'guides.example.com', moved, ['en', 'ja']);
const filesOf = (host: string, base = '/') => HOSTS[host]?.(at(base)) ?? [];
const textOf = (host: string, base = '/') =>
  filesOf(host, base)
    .map(({ text }) => text)
    .join('\n');
/** CloudFront has fields of its own for the usual headers. */
const SERVERS = Object.keys(HOSTS).filter((host) => host !== 'cloudfront');

describe.each(SERVERS)('the files for %s', (host) => {
  test.each(Object.entries(SECURITY_HEADERS))('say %s', (name, value) => {
    expect(textOf(host)).toContain(name);
    expect(textOf(host)).toContain(value);
  });

  test.each(['/', '/guides/'])('keep hashed files for ever and send renamed pages on, under %s', (base) => {
    const text = textOf(host, base);
    expect(text).toContain(`${base}_astro/`);
    expect(text).toContain('max-age=31536000, immutable');
    for (const locale of ['en', 'ja']) {
      expect(text).toContain(`${base}${locale}/assets/old/`);
      expect(text).toContain(`${base}${locale}/assets/new/`);
    }
  });
});

test('the policy of CloudFront says every header of the list, in its field or as a custom one', () => {
  const policy: unknown = JSON.parse(textOf('cloudfront'));
  expect(policy).toMatchObject({
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: SECURITY_HEADERS['Content-Security-Policy'] },
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
    },
    CustomHeadersConfig: {
      Quantity: 3,
      Items: ['Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Permissions-Policy'].map(
        (Header) => ({ Header, Value: SECURITY_HEADERS[Header] }),
      ),
    },
  });
  expect(Object.keys(SECURITY_HEADERS)).toHaveLength(5 + 3);
});

describe('with the editor', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shirube-editor-'));
  const setup = (backend: object) => {
    mkdirSync(path.join(folder, 'admin'), { recursive: true });
    mkdirSync(path.join(folder, 'ja'), { recursive: true });
    writeFileSync(path.join(folder, '404.html'), '');
    writeFileSync(path.join(folder, 'admin/setup.json'), JSON.stringify({ config: { backend } }));
    return editorRules(folder, '/guides/');
  };
  const policyFor = (backend: object) =>
    new Map(setup(backend)?.headers).get('Content-Security-Policy') ?? '';
  const filesFor = (host: string) =>
    HOSTS[host]?.(serverRules('/guides/', 'guides.example.com', moved, ['en'], setup({ name: 'github' }))) ??
    [];
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a site without it has no rule for it', () => {
    expect(editorRules(path.join(folder, 'none'), '/')).toBeUndefined();
    for (const host of Object.keys(HOSTS)) expect(textOf(host)).not.toMatch(/admin|unsafe-inline/);
  });

  test('it may talk to the host it saves to, and to no one else', () => {
    expect(policyFor({ name: 'github' })).toContain("connect-src 'self' data: blob: https://api.github.com;");
    expect(
      policyFor({
        name: 'gitea',
        base_url: 'https://git.example.com',
        api_root: 'https://git.example.com/api/v1',
      }),
    ).toContain("connect-src 'self' data: blob: https://git.example.com;");
    expect(policyFor({ name: 'github' })).not.toMatch(/unsafe-eval'(?<!wasm-unsafe-eval')|\*/);
  });

  test.each(Object.keys(HOSTS))('%s: its policy is for its folder, and pages keep theirs', (host) => {
    const text = filesFor(host)
      .map((it) => it.text)
      .join('\n');
    const page = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
    expect(text).toContain(page);
    expect(text).toContain(policyFor({ name: 'github' }));
    if (host !== 'cloudfront') expect(text).toContain('/guides/admin/');
  });

  test('no path is in two rules of Netlify or Cloudflare that set the same header', () => {
    const lines = (filesFor('netlify')[0]?.text ?? '').split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    expect(paths).toEqual([
      '/guides/',
      '/guides/404.html',
      '/guides/ja/*',
      '/guides/admin/*',
      '/guides/_astro/*',
    ]);
  });

  test('the other hosts say which paths are not of the editor', () => {
    expect(filesFor('vercel')[0]?.text).toContain('"/guides/((?!admin/).*)"');
    expect(filesFor('caddy')[0]?.text).toContain('@pages not path /guides/admin/*');
    expect(filesFor('nginx')[0]?.text).toContain('location /guides/admin/ {');
    expect(filesFor('azure')[0]?.text).toContain('"/guides/admin/*"');
    expect(filesFor('cloudfront').map((it) => it.name)).toHaveLength(2);
  });
});

test.each(['vercel', 'azure'])('the file for %s is JSON', (host) => {
  for (const { text } of filesOf(host)) expect(JSON.parse(text)).toBeTypeOf('object');
});

test('a header that Netlify or Cloudflare would join stands in one rule only', () => {
  const names = textOf('netlify').match(/^ {2}[\w-]+(?=:)/gm) ?? [];
  expect(new Set(names).size).toBe(names.length);
});

test('pages of renamed and merged ids lead to the present one; retired ones to none', () => {
  const list = (entries: object[]) => ({ length: entries.length, entries });
  const registry = {
    ...newRegistry(7),
    asset: list([
      { id: 'a', state: 'renamed', to: 'b' },
      { id: 'b', state: 'merged-into', to: 'c' },
      { id: 'c', state: 'live' },
      { id: 'd', state: 'retired', title: { en: 'D', ja: 'D' } },
    ]),
    role: list([
      { id: 'buyer', state: 'renamed', to: 'champion' },
      { id: 'champion', state: 'live' },
    ]),
  };
  expect([...movedPages(registry as Parameters<typeof movedPages>[0])]).toEqual([
    ['assets/a/', 'assets/c/'],
    ['assets/b/', 'assets/c/'],
    ['roles/buyer/', 'roles/champion/'],
  ]);
});
