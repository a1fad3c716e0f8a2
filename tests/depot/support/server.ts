import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** A folder with a site of one page. */
export function smallSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'team-'));
  mkdirSync(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'site/index.html'), '<h1>site</h1>');
  return folder;
}

/** `npm run team` as a process of its own, which can be killed. */
export class TeamProcess {
  readonly address: string;
  readonly lines: string[];
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, address: string, lines: string[]) {
    this.#process = child;
    this.address = address;
    this.lines = lines;
  }

  static async start(folder: string, env: Readonly<Record<string, string>> = {}): Promise<TeamProcess> {
    const child = spawn(process.execPath, ['scripts/team.ts'], {
      cwd: root,
      env: {
        ...process.env,
        OUT_DIR: path.join(folder, 'site'),
        DEPOT_FILE: path.join(folder, 'depot.sqlite'),
        HOST: '127.0.0.1',
        PORT: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    return new Promise((done, fail) => {
      child.once('exit', () => fail(new Error('the server did not start')));
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        lines.push(...text.split('\n').filter((line) => line !== ''));
        const listening = /"listening":"([^"]+)"/.exec(text)?.[1];
        if (listening !== undefined) done(new TeamProcess(child, listening, lines));
      });
    });
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    return new Promise((done) => {
      this.#process.once('exit', (code) => done(code));
      this.#process.kill(signal);
    });
  }
}
