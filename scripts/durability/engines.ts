import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { browserArguments, installedBrowser } from '../../tests/e2e/support/browser-env.mjs';

/** A browser as a person starts it: no driver, a profile that stays, and an address. */
export interface Engine {
  readonly name: string;
  readonly isInstalled: boolean;
  start(profile: string, address: string): ChildProcess;
}

const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
const WEBKIT = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const SCREEN = '/usr/bin/Xvfb';

const FIREFOX_SETTINGS = [
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.aboutwelcome.enabled', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['browser.sessionstore.resume_from_crash', false],
  ['toolkit.startup.max_resumed_crashes', -1],
  ['app.update.enabled', false],
] as const;

/** Its own process group, so that nothing of it is left when it is killed. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(program, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
}

const chromium: Engine = {
  name: 'Chromium',
  isInstalled: installedBrowser() !== undefined,
  start: (profile, address) =>
    run(installedBrowser() ?? '', [
      '--headless',
      ...browserArguments,
      '--hide-crash-restore-bubble',
      `--user-data-dir=${profile}`,
      address,
    ]),
};

const firefox: Engine = {
  name: 'Firefox',
  isInstalled: existsSync(FIREFOX),
  start(profile, address) {
    mkdirSync(profile, { recursive: true });
    const settings = FIREFOX_SETTINGS.map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${String(value)});`,
    );
    writeFileSync(`${profile}/user.js`, settings.join('\n'));
    return run(FIREFOX, ['--headless', '--no-remote', '--profile', profile, address]);
  },
};

/** A screen that no one looks at, for all starts; it ends with this program. */
let display: string | undefined;

function screen(): string {
  if (display === undefined) {
    display = `:${1_000 + (process.pid % 50_000)}`;
    const shown = spawn(SCREEN, [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' });
    process.once('exit', () => shown.kill());
  }
  return display;
}

const webkit: Engine = {
  name: 'WebKitGTK',
  isInstalled: existsSync(WEBKIT) && existsSync(SCREEN),
  start(profile, address) {
    mkdirSync(profile, { recursive: true });
    return run(WEBKIT, [address], {
      DISPLAY: screen(),
      HOME: profile,
      XDG_DATA_HOME: `${profile}/data`,
      XDG_CACHE_HOME: `${profile}/cache`,
      XDG_CONFIG_HOME: `${profile}/config`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    });
  },
};

export const ENGINES: readonly Engine[] = [chromium, firefox, webkit];

/** The process and all that it started, however deep. */
function treeOf(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        return [[Number(name), Number(fields[1])] as const];
      } catch {
        return [];
      }
    });
  const tree = [root];
  for (const parent of tree) tree.push(...parents.filter(([, of]) => of === parent).map(([child]) => child));
  return tree;
}

/** Ends a browser without a chance to save anything. */
export async function killNow(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null) return;
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  for (const pid of treeOf(browser.pid)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  await ended;
}
