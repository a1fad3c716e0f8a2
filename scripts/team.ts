import { existsSync } from 'node:fs';
import path from 'node:path';
import { teamServer } from './team/team-server.ts';

// `npm run team`: serves the built site and a depot on one port, for a team that shares its book and for people with two
// devices. docs: "For a team" in README.md. DATABASE_URL: PostgreSQL instead of a file. DEPOT_FILE: where the file is.
// HOST, PORT: where it listens. BEHIND_PROXY=1: clients are named by X-Forwarded-For.
const root = path.resolve(import.meta.dirname, '..');
const env = process.env;
const folder = path.resolve(root, env['OUT_DIR'] ?? 'dist');
const base = `/${env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
const host = env['HOST'] ?? 'localhost';
const port = Number(env['PORT'] ?? 4321);

function log(line: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), ...line }));
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(path.join(folder, 'index.html')))
  refuse(`${folder} holds no built site. Run "npm run build" first, or set OUT_DIR.`);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  refuse(`PORT is "${env['PORT'] ?? ''}". Write a number from 1 to 65535.`);

try {
  const { server, stop } = await teamServer({
    folder,
    base,
    databaseUrl: env['DATABASE_URL'],
    file: path.resolve(root, env['DEPOT_FILE'] ?? 'depot.sqlite'),
    behindProxy: env['BEHIND_PROXY'] === '1',
    log,
  });
  server.once('error', (error) => refuse(`The server could not listen on ${host}:${port}: ${error.message}`));
  server.listen(port, host, () => {
    // For port 0 the system chooses one.
    const at = server.address();
    const chosen = typeof at === 'object' && at !== null ? at.port : port;
    log({ level: 'info', listening: `http://${host}:${chosen}${base}` });
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log({ level: 'info', stopping: signal });
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  refuse(`The depot could not be opened: ${error instanceof Error ? error.message : String(error)}`);
}
