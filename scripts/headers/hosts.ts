import type { EditorRules, ServerRules } from './server-rules.ts';

/** A file that a host reads: inside the published folder, or where its own documentation puts it. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
  readonly published: boolean;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const pairs = (headers: ServerRules['headers']) => headers.map(([key, value]) => ({ key, value }));

/**
 * Netlify and Cloudflare Pages. Both ask for pages anew by themselves, and join a header that two rules set: with an editor,
 * which has a policy of its own, each path is in one rule.
 */
function headersFile({ headers, base, hashed, forEver, moved, editor }: ServerRules): HostFile[] {
  const rule = (path: string, all: ServerRules['headers']) => [
    path,
    ...all.map(([name, value]) => `  ${name}: ${value}`),
  ];
  const rules = editor
    ? [...editor.others.flatMap((path) => rule(path, headers)), ...rule(`${editor.path}*`, editor.headers)]
    : rule(`${base}*`, headers);
  const text = [...rules, `${hashed}*`, `  Cache-Control: ${forEver}`, ''].join('\n');
  const redirects = moved.map(([from, to]) => `${from} ${to} 301\n`).join('');
  return [
    { name: '_headers', text, published: true },
    ...(redirects === '' ? [] : [{ name: '_redirects', text: redirects, published: true }]),
  ];
}

/** The path of the editor behind the base: `admin/`. */
const inside = (editor: EditorRules, base: string) => editor.path.slice(base.length);

function vercel({ headers, base, hashed, forEver, moved, editor }: ServerRules): HostFile[] {
  const text = json({
    trailingSlash: true,
    headers: [
      { source: editor ? `${base}((?!${inside(editor, base)}).*)` : `${base}(.*)`, headers: pairs(headers) },
      ...(editor ? [{ source: `${editor.path}(.*)`, headers: pairs(editor.headers) }] : []),
      { source: `${hashed}(.*)`, headers: pairs([['Cache-Control', forEver]]) },
    ],
    redirects: moved.map(([source, destination]) => ({ source, destination, permanent: true })),
  });
  return [{ name: 'vercel.json', text, published: true }];
}

function nginx({ headers, base, host, hashed, forEver, askAgain, moved, editor }: ServerRules): HostFile[] {
  const lines = [
    '# Goes into the http block: for example /etc/nginx/conf.d/. Add the certificate.',
    `# The built site lies in /var/www/guides${base}`,
    'map $uri $guides_cache {',
    `  ~^${hashed} "${forEver}";`,
    `  default "${askAgain}";`,
    '}',
    'server {',
    '  listen 80;',
    `  server_name ${host};`,
    '  root /var/www/guides;',
    '  absolute_redirect off;',
    '  gzip on;',
    '  gzip_types text/css application/javascript application/json image/svg+xml text/plain text/csv;',
    ...headers.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $guides_cache always;',
    ...moved.map(([from, to]) => `  location = ${from} { return 301 ${to}; }`),
    `  location ${base} { try_files $uri $uri/ =404; }`,
    ...(editor
      ? [
          `  location ${editor.path} {`,
          ...editor.headers.map(([name, value]) => `    add_header ${name} "${value}" always;`),
          '    add_header Cache-Control $guides_cache always;',
          '    try_files $uri $uri/ =404;',
          '  }',
        ]
      : []),
    `  error_page 404 ${base}404.html;`,
    '}',
    '',
  ];
  return [{ name: 'nginx.conf', text: lines.join('\n'), published: false }];
}

function caddy({ headers, base, host, hashed, forEver, askAgain, moved, editor }: ServerRules): HostFile[] {
  const lines = [
    `# The built site lies in /var/www/guides${base}`,
    `${host} {`,
    '\troot * /var/www/guides',
    '\tencode zstd gzip',
    ...(editor
      ? [
          `\t@editor path ${editor.path}*`,
          '\theader @editor {',
          ...editor.headers.map(([name, value]) => `\t\t${name} "${value}"`),
          '\t}',
          `\t@pages not path ${editor.path}*`,
        ]
      : []),
    editor ? '\theader @pages {' : '\theader {',
    ...headers.map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    `\t@hashed path ${hashed}*`,
    `\theader @hashed Cache-Control "${forEver}"`,
    `\t@others not path ${hashed}*`,
    `\theader @others Cache-Control "${askAgain}"`,
    ...moved.map(([from, to]) => `\tredir ${from} ${to} permanent`),
    '\tfile_server',
    '\thandle_errors {',
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ];
  return [{ name: 'Caddyfile', text: lines.join('\n'), published: false }];
}

function azure({ headers, base, hashed, forEver, askAgain, moved, editor }: ServerRules): HostFile[] {
  const text = json({
    trailingSlash: 'always',
    globalHeaders: { ...Object.fromEntries(headers), 'Cache-Control': askAgain },
    routes: [
      { route: `${hashed}*`, headers: { 'Cache-Control': forEver } },
      ...(editor ? [{ route: `${editor.path}*`, headers: Object.fromEntries(editor.headers) }] : []),
      ...moved.map(([route, redirect]) => ({ route, redirect, statusCode: 301 })),
    ],
    responseOverrides: { '404': { rewrite: `${base}404.html` } },
  });
  return [{ name: 'staticwebapp.config.json', text, published: true }];
}

/** CloudFront has fields for the usual headers; the others are custom ones. It overrides what the bucket sends. */
function cloudfrontPolicy(name: string, headers: ServerRules['headers']): HostFile {
  const value = (header: string) => headers.find(([it]) => it === header)?.[1] ?? '';
  const transport = value('Strict-Transport-Security');
  const own = new Set([
    'Content-Security-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
  ]);
  const items = headers
    .filter(([header]) => !own.has(header))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  const text = json({
    Name: name,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value('Content-Security-Policy') },
      ContentTypeOptions: { Override: true },
      FrameOptions: { Override: true, FrameOption: value('X-Frame-Options') },
      ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
      StrictTransportSecurity: {
        Override: true,
        IncludeSubdomains: transport.includes('includeSubDomains'),
        Preload: false,
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(transport)?.[1]),
      },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  });
  return { name: `cloudfront-response-headers-policy-${name}.json`, text, published: false };
}

/** A policy for the default behaviour and, with an editor, one for the behaviour of its path. */
function cloudfront({ headers, editor }: ServerRules): HostFile[] {
  const pages = { ...cloudfrontPolicy('guides', headers), name: 'cloudfront-response-headers-policy.json' };
  return editor ? [pages, cloudfrontPolicy('guides-editor', editor.headers)] : [pages];
}

export const HOSTS: Readonly<Record<string, (rules: ServerRules) => readonly HostFile[]>> = {
  netlify: headersFile,
  'cloudflare-pages': headersFile,
  vercel,
  azure,
  nginx,
  caddy,
  cloudfront,
};
