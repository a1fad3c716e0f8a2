import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** PostgreSQL refuses to run as root: there it runs as the user that Debian's package made for it. */
function user(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The folder of the newest PostgreSQL's programs. */
function programs(): string {
  const versions = '/usr/lib/postgresql';
  const [newest] = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : [];
  if (newest === undefined) throw new Error('PostgreSQL is not installed; scripts/prepare.mjs does that.');
  return path.join(versions, newest, 'bin');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A PostgreSQL of the test's own, on loopback, in a folder of its own. */
export class Postgres {
  readonly folder: string;
  readonly port: number;
  #process: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  get address(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  static async start(settings = ''): Promise<Postgres> {
    const folder = ownFolder();
    run('initdb', '-D', folder, '-U', 'postgres', '-A', 'trust', '-N', '-E', 'UTF8');
    return Postgres.#started(folder, settings);
  }

  /** A standby that follows this one. */
  async standby(name: string): Promise<Postgres> {
    const folder = ownFolder();
    run('pg_basebackup', '-D', folder, '-R', '-h', '127.0.0.1', '-p', String(this.port), '-U', 'postgres');
    return Postgres.#started(
      folder,
      `primary_conninfo = 'host=127.0.0.1 port=${this.port} user=postgres application_name=${name}'`,
    );
  }

  static async #started(folder: string, settings: string): Promise<Postgres> {
    const one = new Postgres(folder, await freePort());
    const own = [
      `port = ${one.port}`,
      "listen_addresses = '127.0.0.1'",
      `unix_socket_directories = '${folder}'`,
    ];
    writeFileSync(path.join(folder, 'postgresql.auto.conf'), [...own, settings, ''].join('\n'), {
      flag: 'a',
    });
    one.#process = spawn(path.join(programs(), 'postgres'), ['-D', folder], { ...user(), stdio: 'ignore' });
    await one.isReady();
    return one;
  }

  async isReady(): Promise<void> {
    for (;;) {
      try {
        run('psql', '-h', '127.0.0.1', '-p', String(this.port), '-U', 'postgres', '-c', 'select 1');
        return;
      } catch {
        if (this.#process?.exitCode !== null) throw new Error(`PostgreSQL in ${this.folder} did not start.`);
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  }

  /** A setting for all that connect from now on. */
  set(line: string): void {
    writeFileSync(path.join(this.folder, 'postgresql.auto.conf'), `${line}\n`, { flag: 'a' });
    run('pg_ctl', 'reload', '-D', this.folder);
  }

  promote(): void {
    run('pg_ctl', 'promote', '-D', this.folder, '-w');
  }

  /** As a power cut does: nothing is written any more. */
  kill(): void {
    // The one that takes connections and all that work for it.
    execFileSync('pkill', ['-9', '-P', String(this.#process?.pid)]);
    this.#process?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    const process = this.#process;
    if (process?.exitCode === null && process.signalCode === null) {
      process.kill('SIGINT');
      await new Promise((done) => process.once('exit', done));
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'));
  const { uid, gid } = user();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(path.join(programs(), program), args, { ...user(), stdio: 'pipe' });
}
