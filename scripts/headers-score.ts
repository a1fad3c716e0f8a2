import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createPlain, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { siteListener } from './server/site-server.ts';

// npm run headers:score — MDN's Observatory scans the built site as `npm start` serves it, over TLS with a certificate made
// for this run and behind a redirect from http, as every host of the README has them. It must give A+ and 130 points.
const LEAST = 130;
const scanner = path.resolve(import.meta.dirname, '../tests/observatory');
const folder = path.resolve(import.meta.dirname, '..', process.env['OUT_DIR'] ?? 'dist');

const result = z.object({
  grade: z.string(),
  score: z.number(),
  tests: z.array(z.object({ name: z.string(), result: z.string(), pass: z.boolean(), modifier: z.number() })),
});

/** The scanner is kept apart from our packages: it brings 230 of its own, for a server we do not run. */
function installScanner(): void {
  const changed = (file: string) =>
    statSync(path.join(scanner, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: scanner, shell: process.platform === 'win32' });
  // Its install script would load the list of hosts that browsers ask for over TLS only. localhost is not one of them.
  writeFileSync(path.join(scanner, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json'), '{}');
}

function makeCertificate(keys: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [path.join(keys, 'key.pem'), path.join(keys, 'certificate.pem')];
  const make =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  const written = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate];
  execFileSync('openssl', [...make.split(' '), ...written], { stdio: 'pipe' });
  return { key, certificate };
}

async function listening(server: Server): Promise<number> {
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function scan(keys: string): Promise<z.output<typeof result>> {
  const { key, certificate } = makeCertificate(keys);
  const pair = { key: readFileSync(key), cert: readFileSync(certificate) };
  const secure = createSecure(pair, siteListener(folder, '/'));
  const securePort = await listening(secure);
  const plain = createPlain((request, response) => {
    response.writeHead(301, { Location: `https://localhost:${securePort}${request.url ?? '/'}` }).end();
  });
  const plainPort = await listening(plain);
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['scan.mjs', String(plainPort), String(securePort)],
      { cwd: scanner, env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
    );
    return result.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  } finally {
    secure.close();
    plain.close();
  }
}

if (!existsSync(folder)) throw new Error(`No built site in ${folder}. Run "npm run build" first.`);
installScanner();
const keys = mkdtempSync(path.join(tmpdir(), 'headers-score-'));
try {
  const { grade, score, tests } = await scan(keys);
  for (const { name, result: found, pass, modifier } of tests)
    console.log(`${pass ? '✓' : '✗'} ${String(modifier).padStart(4)}  ${name}: ${found}`);
  console.log(`MDN Observatory: ${grade}, ${score} points (at least A+, ${LEAST})`);
  if (grade !== 'A+' || score < LEAST || tests.some(({ pass }) => !pass)) process.exitCode = 1;
} finally {
  rmSync(keys, { recursive: true });
}
