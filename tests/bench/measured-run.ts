import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Run {
  readonly output: string;
  /** User and system time of the command and all its children, in seconds. */
  readonly cpu: number;
  /** The most memory that one of its Node processes held, in MiB. */
  readonly memory: number;
}

/** The last line that the shell's `times` prints: user and system time of the children, as `1m2.345s 0m1.234s`. */
function secondsIn(times: string): number {
  const parts = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Runs a Node script to its end and says what it took. @throws {Error} with its output, where it fails. */
export function measured(
  script: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'measured-'));
  const [times, peaks] = [path.join(folder, 'times'), path.join(folder, 'peaks')];
  const atEnd = `import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(${JSON.stringify(peaks)},process.resourceUsage().maxRSS+'\\n'))`;
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@"; code=$?; times >"$TIMES"; exit $code', 'sh', process.execPath, script, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
        TIMES: times,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atEnd)}`,
      },
    },
  );
  if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
  const result = {
    output: stdout + stderr,
    cpu: secondsIn(readFileSync(times, 'utf8')),
    memory: Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number)) / 1024,
  };
  rmSync(folder, { recursive: true });
  return result;
}
