import type { ServerRules } from './server-rules.ts';

/** A file that a host reads: inside the published folder, or where its own documentation puts it. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
  readonly published: boolean;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const pairs = (headers: ServerRules['headers']) => headers.map(([key, value]) => ({ key, value }));

/** Netlify and Cloudflare Pages. Both ask for pages anew by themselves, and join a header that two rules set. */
function headersFile({ headers, base, hashed, forEver, moved }: ServerRules): HostFile[] {
  const all = headers.map(([name, value]) => `  ${name}: ${value}`);
  const text = [`${base}*`, ...all, `${hashed}*`, `  Cache-Control: ${forEver}`, ''].join('\n');
  const redirects = moved.map(([from, to]) => `${from} ${to} 301\n`).join('');
  return [
    { name: '_headers', text, published: true },
    ...(redirects === '' ? [] : [{ name: '_redirects', text: redirects, published: true }]),
  ];
}

function vercel({ headers, base, hashed, forEver, moved }: ServerRules): HostFile[] {
  const text = json({
    trailingSlash: true,
    headers: [
      { source: `${base}(.*)`, headers: pairs(headers) },
      { source: `${hashed}(.*)`, headers: pairs([['Cache-Control', forEver]]) },
    ],
    redirects: moved.map(([source, destination]) => ({ source, destination, permanent: true })),
  });
  return [{ name: 'vercel.json', text, published: true }];
}

function nginx({ headers, base, host, hashed, forEver, askAgain, moved }: ServerRules): HostFile[] {
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
    `  error_page 404 ${base}404.html;`,
    '}',
    '',
  ];
  return [{ name: 'nginx.conf', text: lines.join('\n'), published: false }];
}

function caddy({ headers, base, host, hashed, forEver, askAgain, moved }: ServerRules): HostFile[] {
  const lines = [
    `# The built site lies in /var/www/guides${base}`,
    `${host} {`,
    '\troot * /var/www/guides',
    '\tencode zstd gzip',
    '\theader {',
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

function azure({ headers, base, hashed, forEver, askAgain, moved }: ServerRules): HostFile[] {
  const text = json({
    trailingSlash: 'always',
    globalHeaders: { ...Object.fromEntries(headers), 'Cache-Control': askAgain },
    routes: [
      { route: `${hashed}*`, headers: { 'Cache-Control': forEver } },
      ...moved.map(([route, redirect]) => ({ route, redirect, statusCode: 301 })),
    ],
    responseOverrides: { '404': { rewrite: `${base}404.html` } },
  });
  return [{ name: 'staticwebapp.config.json', text, published: true }];
}

/** CloudFront has fields for the usual headers; the others are custom ones. It overrides what the bucket sends. */
function cloudfront({ headers }: ServerRules): HostFile[] {
  const value = (name: string) => headers.find(([it]) => it === name)?.[1] ?? '';
  const transport = value('Strict-Transport-Security');
  const own = new Set([
    'Content-Security-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
  ]);
  const items = headers
    .filter(([name]) => !own.has(name))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  const text = json({
    Name: 'guides',
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
  return [{ name: 'cloudfront-response-headers-policy.json', text, published: false }];
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
